import type { experienceForm as it } from '../it/experience-form.ts';

/** The form in which those tell how it went who took a practice up. */
export const experienceForm: typeof it = {
  invite: 'Have you replicated it too? Tell us how it went',
  tell: 'Tell how it went',
  tellLead:
    'For those who replicated a practice from the catalogue elsewhere: the form writes the file of the story and checks it as you fill it in. What you write stays in your browser until you send it.',
  steps: { who: 'Who and where', how: 'How it went', behind: 'Sources and confirmation' },
  replicatedPractice: 'Which practice you replicated',
  choose: 'Choose the practice that was replicated.',
  fileNameHelp: 'Territory and first year make it: the form writes it.',
  begun:
    'The story was begun from what you wrote in the plan: complete and correct it. It stays in this browser until you send it.',
  body: 'The story',
};
