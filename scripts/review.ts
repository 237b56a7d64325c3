/**
 * `npm run review -- --base main [--links] [--summary file] [--annotations]`: what a contribution
 * changes and what is wrong with it, in Markdown.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, wrongUsage } from '../src/config/command-line.ts';
import { root, settingsOrExit, shownFolder } from '../src/config/paths.ts';
import { isError } from '../src/catalogue/checking/diagnostic.ts';
import { report } from '../src/catalogue/checking/report.ts';
import { publicFolderName } from '../src/catalogue/reading/public-files.ts';
import { addressesOf } from '../src/review/addresses.ts';
import { readable } from '../src/review/escape.ts';
import { ReviewError } from '../src/review/git.ts';
import { askLinks } from '../src/review/links.ts';
import { reviewMarkdown } from '../src/review/markdown.ts';
import { review } from '../src/review/review.ts';

const usage =
  'Uso: npm run review -- --base ramo [--links] [--summary file] [--annotations]\n' +
  '  --base         il ramo in cui entrerebbe la proposta\n' +
  '  --links        chiede in rete se i collegamenti di pratiche e fabbisogni cambiati rispondono\n' +
  '  --summary      aggiunge il rapporto a questo file, invece di scriverlo qui\n' +
  '  --annotations  scrive i problemi nella forma che GitHub mostra accanto alle righe\n';
const refuse: (reason: string) => never = (reason) => wrongUsage(reason, usage);

const { base, links, summary, annotations } = readArguments(
  {
    options: {
      base: { type: 'string' },
      links: { type: 'boolean', default: false },
      summary: { type: 'string' },
      annotations: { type: 'boolean', default: false },
    },
  },
  usage,
).values;
if (base === undefined) refuse('Manca --base.');
const { contentFolder } = settingsOrExit();

try {
  const found = review(base, contentFolder, join(root, publicFolderName));
  if (links) {
    const changed = [
      ...found.practices.map(({ practice }) => practice),
      ...found.needs.map(({ need }) => need),
    ];
    const asked = changed.flatMap((record) => {
      if (!record) return [];
      return addressesOf(record, readFileSync(join(contentFolder, record.file), 'utf8'));
    });
    found.links = await askLinks(asked);
  }
  const markdown = reviewMarkdown(found);
  if (summary === undefined) {
    process.stdout.write(process.stdout.isTTY ? readable(markdown) : markdown);
  } else appendFileSync(summary, markdown);
  if (annotations) {
    const folder = shownFolder(contentFolder);
    const options = { checked: found.checked, language: 'it', folder } as const;
    process.stdout.write(report('github', found.problems, options));
  }
  process.exitCode = found.problems.some(isError) ? 1 : 0;
} catch (error) {
  if (!(error instanceof ReviewError)) throw error;
  refuse(error.message);
}
