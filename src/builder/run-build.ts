/** What `npm run build` and `npm start` do and say around a build. */
import { relative } from 'node:path';
import { CatalogueError, isError } from '../catalogue/checking/diagnostic.ts';
import { report } from '../catalogue/checking/report.ts';
import { astroChange } from './astro-internals.ts';
import { buildSite } from './build-site.ts';
import { distFolder, root, settingsOrExit, shownFolder } from '../config/paths.ts';
import { failureIn, failureText } from './failures.ts';
import { outputRefusal, refusalText } from './output-folder.ts';

const waiting = 'Un’altra costruzione di questo catalogo è in corso: aspetto che finisca.';

/**
 * Builds the site and tells how it went.
 *
 * @returns the exit code: 0; 2 when the site may not be written there; 1 when the content has errors or the machine stood in the way
 */
export async function runBuild(): Promise<number> {
  const started = performance.now();
  const settings = settingsOrExit();
  const refusal = outputRefusal(distFolder(), { root, ...settings });
  if (refusal) {
    const shown = process.env['CATALOGUE_DIST'] ?? relative(process.cwd(), distFolder());
    process.stderr.write(refusalText(shown, refusal));
    return 2;
  }
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
    const change = astroChange(error);
    if (change !== undefined) {
      process.stderr.write(`${change}\n`);
      return 1;
    }
    if (!(error instanceof CatalogueError)) throw error;
    const { problems, checked } = error;
    const folder = shownFolder(settings.contentFolder);
    // Among thousands of pieces of advice, what has to be mended would be lost.
    const errors = problems.filter(isError);
    const advice = problems.length - errors.length;
    process.stderr.write(report('human', errors, { checked, language: 'it', folder }));
    if (advice > 0) process.stderr.write(`I consigli (${advice}) li mostra \`npm run check\`.\n`);
    return 1;
  }
}
