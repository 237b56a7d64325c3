/** What `npm run build` and `npm start` do and say around a build. */
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CatalogueError } from '../catalogue/checking/problem.ts';
import { report } from '../catalogue/checking/report.ts';
import { readSettings, type Settings } from '../site/settings.ts';
import { failureIn, failureText } from './failures.ts';
import { buildSite } from './build-site.ts';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where the site is built; another place (on the same disk, to be exchanged at once) for tests. */
export const distFolder = (): string => resolve(root, process.env['CATALOGUE_DIST'] || 'dist');

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const waiting = 'Un’altra costruzione di questo catalogo è in corso: aspetto che finisca.';

/** The settings, for a command: a wrong environment is told in a sentence, with exit code 2. */
export function settingsOrExit(): Settings {
  try {
    return readSettings(process.env, root);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

/** How the content folder is written in reports: from where the reader stands. */
export const shownFolder = (contentFolder: string): string => {
  const path = relative(process.cwd(), contentFolder);
  return path === '' ? '' : `${path.startsWith('..') ? contentFolder : path}/`;
};

/**
 * Builds the site and tells how it went.
 *
 * @returns the exit code: 0, or 1 when the content has errors or the machine stood in the way
 */
export async function runBuild(): Promise<number> {
  const started = performance.now();
  const settings = settingsOrExit();
  try {
    const { practices, pages, indexBytes, memoryBytes } = await buildSite(
      root,
      distFolder(),
      settings,
      () => process.stderr.write(`${waiting}\n`),
    );
    const seconds = (performance.now() - started) / 1000;
    const number = new Intl.NumberFormat('it', { maximumFractionDigits: 1, useGrouping: 'always' });
    process.stdout.write(
      [
        `Sito scritto in ${relative(process.cwd(), distFolder()) || '.'}/`,
        `  pratiche        ${number.format(practices)}`,
        `  pagine          ${number.format(pages)}`,
        `  indice          ${number.format(indexBytes / 1024)} KB`,
        `  tempo           ${number.format(seconds)} s`,
        `  memoria massima ${number.format(memoryBytes / 1024 ** 2)} MB`,
        '',
      ].join('\n'),
    );
    return 0;
  } catch (error) {
    const failure = failureIn(error);
    if (failure) {
      process.stderr.write(`${failureText(failure)}\n`);
      return 1;
    }
    if (!(error instanceof CatalogueError)) throw error;
    const { problems, checked } = error;
    const folder = shownFolder(settings.contentFolder);
    process.stderr.write(report('human', problems, { checked, language: 'it', folder }));
    return 1;
  }
}
