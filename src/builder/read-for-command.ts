/** The catalogue, for commands that work on it and do not check it. */
import { printError } from '../files/print.ts';
import { isError } from '../catalogue/checking/diagnostic.ts';
import { report } from '../catalogue/checking/report.ts';
import { assembleIfWhole, type Catalogue } from '../catalogue/queries/catalogue.ts';
import { explainedAt } from '../catalogue/reading/explained.ts';
import type { Reading } from '../catalogue/reading/read-catalogue.ts';
import { readWithCache } from '../catalogue/reading/read-with-cache.ts';
import { root, shownFolder } from '../config/paths.ts';
import type { Settings } from '../config/settings.ts';
import type { Words } from '../i18n/languages.ts';

/** Whether the texts are wanted, or only the identity and the vocabularies, which are read sooner. */
type Part = 'all' | 'without texts';

const readPart = (settings: Settings, part: Part): Reading =>
  readWithCache(root, settings, part === 'all' ? {} : { only: new Set() });

const assembled = ({ records }: Reading): Catalogue | undefined =>
  assembleIfWhole(records.map(({ record }) => record));

/**
 * Reads it as far as it is right.
 *
 * @returns nothing if its identity or a vocabulary is missing or wrong
 */
export const catalogueIn = (settings: Settings, part: Part): Catalogue | undefined =>
  assembled(readPart(settings, part));

/** Reads it as far as it is right; what is in the way is told as by the check, with exit code 1. */
export function catalogueOrExit(settings: Settings, part: Part, words: Words): Catalogue {
  const reading = readPart(settings, part);
  const catalogue = assembled(reading);
  if (catalogue) return catalogue;
  const { contentFolder } = settings;
  const errors = reading.problems.filter(isError);
  const folder = shownFolder(contentFolder);
  const explained = explainedAt(contentFolder, errors, words.language.code);
  printError(report('human', errors, { checked: reading.checked, words, folder, explained }));
  process.exit(1);
}
