/** The catalogue, for commands that work on it and do not check it. */
import { printError } from '../files/print.ts';
import { isError } from '../catalogue/checking/diagnostic.ts';
import { report } from '../catalogue/checking/report.ts';
import { assembleIfWhole, type Catalogue } from '../catalogue/queries/catalogue.ts';
import { explainedAt } from '../catalogue/reading/explained.ts';
import { readCatalogue } from '../catalogue/reading/read-catalogue.ts';
import type { Words } from '../i18n/languages.ts';
import { shownFolder } from '../config/paths.ts';

/**
 * Reads it as far as it is right.
 *
 * @returns nothing if its identity or a vocabulary is missing or wrong
 */
export const catalogueIn = (contentFolder: string): Catalogue | undefined =>
  assembleIfWhole(readCatalogue(contentFolder).records.map(({ record }) => record));

/** Reads it as far as it is right; what is in the way is told as by the check, with exit code 1. */
export function catalogueOrExit(contentFolder: string, words: Words): Catalogue {
  const { records, problems, checked } = readCatalogue(contentFolder);
  const catalogue = assembleIfWhole(records.map(({ record }) => record));
  if (catalogue) return catalogue;
  const errors = problems.filter(isError);
  const folder = shownFolder(contentFolder);
  const explained = explainedAt(contentFolder, errors, words.language.code);
  printError(report('human', errors, { checked, words, folder, explained }));
  process.exit(1);
}
