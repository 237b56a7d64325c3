import type { experiences as it } from '../it/experiences.ts';

/** What the page of a practice says of those who took it up. */
export const experiences: typeof it = {
  title: 'Experiences of those who replicated it',
  lead: 'Written by those who replicated the practice elsewhere, not by those who began it.',
  who: 'Who',
  period: 'When',
  outcome: 'How it went',
  sheet: 'Its page',
  kept: 'What was kept as it was',
  changed: 'What was changed',
  difficulties: 'Difficulties encountered',
  cost: 'What it cost',
  confirmed: 'Confirmed on',
  old: 'Nobody has confirmed it for more than two years: it may have changed.',
  story: 'The story',
  invite: 'Have you replicated it too? Tell us how it went',
  /** The form in which they tell it. */
  tell: 'Tell us how it went',
  tellLead:
    'For those who replicated a practice from the catalogue elsewhere: the form writes the file of the story and checks it as you fill it in. What you write stays in your browser until you send it.',
  steps: { who: 'Who and where', how: 'How it went', behind: 'Sources and confirmation' },
  takenUp: 'Which practice you replicated',
  choose: 'Choose the practice that was replicated.',
  fileNameHelp: 'Territory and first year make it: the form writes it.',
  fileUnknown: 'The place of the file is known once practice, territory and first year are there.',
  begun: (title) =>
    `“${title}” was begun from what you wrote in the plan: complete and correct it. The text was read from the address and sent to nobody; from now on it is a draft of this browser.`,
};
