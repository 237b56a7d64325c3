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
  body: 'The story',
  correct: 'Correct this account',
};
