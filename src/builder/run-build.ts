/** What `npm run build` and `npm start` do and say around a build. */
import { relative } from 'node:path';
import { print, printError } from '../files/print.ts';
import { CatalogueError, isError } from '../catalogue/checking/diagnostic.ts';
import { report } from '../catalogue/checking/report.ts';
import { explainedAt } from '../catalogue/reading/explained.ts';
import { astroChange } from './astro-internals.ts';
import { buildSite } from './build-site.ts';
import { readArguments, type Usage, usageText } from '../config/command-line.ts';
import { distFolder, root, settingsOrExit, shownFolder } from '../config/paths.ts';
import type { Words } from '../i18n/languages.ts';
import { failureIn, failureText } from './failures.ts';
import { outputRefusal, refusalText } from './output-folder.ts';
import { isDebugged, tellParts } from './tell-parts.ts';

/**
 * Reads the arguments of a command that builds.
 *
 * @returns whether to tell of each part of the build
 */
export function readBuildArguments(command: Usage, words: Words): boolean {
  const { verbose } = words.commands.usage;
  const usage = { ...command, call: '[-- --verbose]', options: [['verbose', verbose]] } as const;
  const options = { verbose: { type: 'boolean' } } as const;
  return readArguments({ options }, usageText(usage, words), words).values.verbose === true;
}

/**
 * Builds the site and tells how it went.
 *
 * @param words of the language of the command
 * @param isVerbose whether to tell of each part of the build
 * @returns the exit code: 0; 2 when the site may not be written there; 1 when the content has errors or the machine stood in the way
 */
export async function runBuild(words: Words, isVerbose: boolean): Promise<number> {
  if (isVerbose || isDebugged(process.env)) tellParts(words);
  const { build } = words.commands;
  const started = performance.now();
  const settings = settingsOrExit(words);
  const refusal = outputRefusal(distFolder(), { root, ...settings });
  if (refusal) {
    const shown = process.env['CATALOGUE_DIST'] ?? relative(process.cwd(), distFolder());
    printError(refusalText(shown, refusal, words));
    return 2;
  }
  try {
    const { practices, pages, indexBytes, memoryBytes } = await buildSite(
      root,
      distFolder(),
      settings,
      () => printError(`${build.waiting}\n`),
    );
    const seconds = (performance.now() - started) / 1000;
    const { locale } = words.language;
    const number = new Intl.NumberFormat(locale, {
      maximumFractionDigits: 1,
      useGrouping: 'always',
    });
    const rows = [
      [build.rows.practices, number.format(practices)],
      [build.rows.pages, number.format(pages)],
      [build.rows.index, `${number.format(indexBytes / 1024)} KB`],
      [build.rows.time, `${number.format(seconds)} s`],
      [build.rows.memory, `${number.format(memoryBytes / 1024 ** 2)} MB`],
    ] as const;
    const width = Math.max(...rows.map(([name]) => name.length));
    print(
      [
        build.written(`${relative(process.cwd(), distFolder()) || '.'}/`),
        ...rows.map(([name, value]) => `  ${name.padEnd(width)} ${value}`),
        '',
      ].join('\n'),
    );
    return 0;
  } catch (error) {
    const failure = failureIn(error);
    if (failure) {
      printError(`${failureText(failure, words)}\n`);
      return 1;
    }
    const change = astroChange(error);
    if (change !== undefined) {
      printError(`${change}\n`);
      return 1;
    }
    if (!(error instanceof CatalogueError)) throw error;
    const { problems, checked } = error;
    const folder = shownFolder(settings.contentFolder);
    // Among thousands of pieces of advice, what has to be mended would be lost.
    const errors = problems.filter(isError);
    const advice = problems.length - errors.length;
    const explained = explainedAt(settings.contentFolder, errors, words.language.code);
    printError(report('human', errors, { checked, words, folder, explained }));
    if (advice > 0) printError(`${build.advice(advice)}\n`);
    return 1;
  }
}
