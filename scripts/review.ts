/**
 * `npm run review -- --base main [--links] [--summary file] [--annotations] [--allow-mixed]`: what a
 * contribution changes and what is wrong with it, in Markdown.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, wrongUsage } from '../src/config/command-line.ts';
import { root, settingsOrExit, shownFolder } from '../src/config/paths.ts';
import { withoutCommands } from '../src/files/printed.ts';
import { report } from '../src/catalogue/checking/report.ts';
import { publicFolderName } from '../src/catalogue/reading/public-files.ts';
import { addressesOf } from '../src/review/addresses.ts';
import { readable } from '../src/markup/markdown.ts';
import { ReviewError } from '../src/changes/git.ts';
import { askLinks } from '../src/review/links.ts';
import { reviewMarkdown, unreviewedMarkdown } from '../src/review/report/markdown.ts';
import { type Review, review } from '../src/review/review.ts';
import { verdictOf } from '../src/review/verdict.ts';

const usage =
  'Uso: npm run review -- --base ramo [--links] [--summary file] [--annotations] [--allow-mixed]\n' +
  '  --base         il ramo in cui entrerebbe la proposta\n' +
  '  --links        chiede in rete se i collegamenti di pratiche e fabbisogni cambiati rispondono\n' +
  '  --summary      aggiunge il rapporto a questo file, invece di scriverlo qui\n' +
  '  --annotations  scrive i problemi nella forma che GitHub mostra accanto alle righe\n' +
  '  --allow-mixed  accetta pratiche insieme a ciò che vale per tutti: lo dà solo chi mantiene\n';
const refuse: (reason: string) => never = (reason) => wrongUsage(reason, usage);

const { base, links, summary, annotations, ...options } = readArguments(
  {
    options: {
      base: { type: 'string' },
      links: { type: 'boolean', default: false },
      summary: { type: 'string' },
      annotations: { type: 'boolean', default: false },
      'allow-mixed': { type: 'boolean', default: false },
    },
  },
  usage,
).values;
if (base === undefined) refuse('Manca --base.');
const { contentFolder } = settingsOrExit();

/** Each host is asked slowly: of a proposal of thousands of texts, the first addresses are asked. */
const mostLinks = 200;

async function askAddresses(found: Review): Promise<void> {
  const asked = found.texts.flatMap(({ record, kind }) => {
    if (!record || (kind !== 'practice' && kind !== 'need')) return [];
    return addressesOf(record, readFileSync(join(contentFolder, record.file), 'utf8'));
  });
  found.links = await askLinks(asked.slice(0, mostLinks));
  found.unasked = Math.max(0, asked.length - mostLinks);
}

function publish(markdown: string): void {
  if (summary !== undefined) appendFileSync(summary, markdown);
  else process.stdout.write(process.stdout.isTTY ? withoutCommands(readable(markdown)) : markdown);
}

try {
  const found = review(base, contentFolder, {
    allowsMixed: options['allow-mixed'],
    publicFolder: join(root, publicFolderName),
  });
  if (links) await askAddresses(found);
  publish(reviewMarkdown(found));
  // Without any, the report of the check would say that all is well, of which it knows a part.
  if (annotations && found.problems.length > 0) {
    const folder = shownFolder(contentFolder);
    const reportOptions = { checked: found.checked, language: 'it', folder } as const;
    process.stdout.write(report('github', found.problems, reportOptions));
  }
  process.exitCode = verdictOf(found).fails ? 1 : 0;
} catch (error) {
  if (!(error instanceof ReviewError)) throw error;
  // Where others read the report, they read that there is none, and why.
  if (summary !== undefined) publish(unreviewedMarkdown(error.message));
  refuse(error.message);
}
