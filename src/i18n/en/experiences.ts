import type { experiences as it } from '../it/experiences.ts';

/** What the page of a practice says of those who took it up. */
export const experiences: typeof it = {
  title: 'Those who took it up tell',
  lead: 'Written by those who did it again elsewhere, and not by those who began it.',
  who: 'Who',
  period: 'When',
  outcome: 'How it went',
  sheet: 'Its sheet',
  kept: 'What was kept as it was',
  changed: 'What was changed',
  difficulties: 'Difficulties met',
  cost: 'What it cost',
  confirmed: 'Confirmed on',
  old: 'Nobody has confirmed it for more than two years: it may have changed.',
  story: 'The story',
  invite: 'Did you take it up as well? Tell how it went',
  /** The form in which they tell it. */
  tell: 'Tell how it went',
  tellLead:
    'For those who did a practice of the catalogue again elsewhere: the form writes the file of the story and checks it as you fill it in. What you write stays in your browser until you send it.',
  steps: { who: 'Who and where', how: 'How it went', behind: 'Sources and confirmation' },
  takenUp: 'Which practice you took up',
  choose: 'Choose the practice that was taken up.',
  fileNameHelp: 'Territory and first year make it: the form writes it.',
  begun: (title) =>
    `“${title}” was begun from what you wrote in the plan: complete and correct it. The text was read from the address and sent to nobody; from now on it is a draft of this browser.`,
};
