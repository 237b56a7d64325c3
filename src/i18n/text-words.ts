/**
 * What a compiled text says by itself, in the language of the text: apart from the dictionaries of
 * a page, which speak the language of the page, and never sent to a browser.
 */
import { tasks as germanTasks } from './de/tasks.ts';
import { texts as germanTexts } from './de/texts.ts';
import { tasks as englishTasks } from './en/tasks.ts';
import { texts as englishTexts } from './en/texts.ts';
import { tasks as italianTasks } from './it/tasks.ts';
import { texts as italianTexts } from './it/texts.ts';
import type { LanguageCode } from './languages.ts';

export interface TextWords {
  texts: typeof italianTexts;
  tasks: typeof italianTasks;
}

export const textWords: Readonly<Record<LanguageCode, TextWords>> = {
  it: { texts: italianTexts, tasks: italianTasks },
  en: { texts: englishTexts, tasks: englishTasks },
  de: { texts: germanTexts, tasks: germanTasks },
};
