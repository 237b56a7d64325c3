/**
 * `npm run review -- --base main [--links] [--summary file] [--annotations] [--allow-mixed]`: what a
 * contribution changes and what is wrong with it, in Markdown.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { print, printForProgram } from '../src/files/print.ts';
import { commandWords, readArguments, usageText, wrongUsage } from '../src/config/command-line.ts';
import { needsCurrentSchemas } from '../src/config/continuous-integration.ts';
import { root, settingsOrExit, shownFolder } from '../src/config/paths.ts';
import { fileRefusal, fileRefusalText } from '../src/builder/output-file.ts';
import { sourcesOf } from '../src/files/places.ts';
import { report } from '../src/catalogue/checking/report.ts';
import { publicFolderName } from '../src/catalogue/reading/public-files.ts';
import { addressesOf } from '../src/review/addresses.ts';
import { readable } from '../src/markup/markdown.ts';
import { ReviewError } from '../src/changes/git.ts';
import { askLinks } from '../src/review/links.ts';
import { reviewMarkdown, unreviewedMarkdown } from '../src/review/report/markdown.ts';
import { type Review, review } from '../src/review/review.ts';
import { verdictOf } from '../src/review/verdict.ts';

const words = commandWords();
const { usage: usages, wrong } = words.commands;
const usage = usageText(
  {
    command: 'npm run review',
    call: usages.reviewCall,
    what: usages.review,
    options: [
      ['base', usages.reviewOptions.base],
      ['links', usages.reviewOptions.links],
      ['summary', usages.reviewOptions.summary],
      ['annotations', usages.reviewOptions.annotations],
      ['allow-mixed', usages.reviewOptions.allowMixed],
    ],
  },
  words,
);
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
  words,
).values;
if (base === undefined) refuse(wrong.missing('--base'));
const { contentFolder } = settingsOrExit(words);
if (summary !== undefined) {
  // The report is added to what others wrote there: any text may be there.
  const refusal = fileRefusal(resolve(summary), () => true, sourcesOf(root, contentFolder));
  if (refusal) refuse(fileRefusalText(summary, refusal, words));
}

/** Each host is asked slowly: of a proposal of thousands of texts, the first addresses are asked. */
const mostLinks = 200;

async function askAddresses(found: Review): Promise<void> {
  const asked = found.texts.flatMap(({ record, kind }) => {
    if (!record || (kind !== 'practice' && kind !== 'need')) return [];
    return addressesOf(record, readFileSync(join(contentFolder, record.file), 'utf8'));
  });
  found.links = await askLinks(asked.slice(0, mostLinks), words);
  found.unasked = Math.max(0, asked.length - mostLinks);
}

function publish(markdown: string): void {
  if (summary !== undefined) appendFileSync(summary, markdown);
  else print(process.stdout.isTTY ? readable(markdown) : markdown);
}

try {
  const found = review(base, contentFolder, words, {
    allowsMixed: options['allow-mixed'],
    publicFolder: join(root, publicFolderName),
    needsCurrentSchemas: needsCurrentSchemas(process.env, contentFolder),
    // Who runs it knows better than a file of the proposal where the site is.
    ...(process.env['SITE_URL'] && { siteAddress: process.env['SITE_URL'] }),
  });
  if (links) await askAddresses(found);
  publish(reviewMarkdown(found));
  // Without any, the report of the check would say that all is well, of which it knows a part.
  if (annotations && found.problems.length > 0) {
    const folder = shownFolder(contentFolder);
    const { checked } = found;
    printForProgram(report('github', found.problems, { checked, words, folder }));
  }
  process.exitCode = verdictOf(found).fails ? 1 : 0;
} catch (error) {
  if (!(error instanceof ReviewError)) throw error;
  // Where others read the report, they read that there is none, and why.
  if (summary !== undefined) publish(unreviewedMarkdown(error.message, words));
  refuse(error.message);
}
