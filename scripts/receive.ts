/** `npm run receive -- file.mdx`: a file that came by mail, in its place, on a branch, with its report. */
import { join, resolve } from 'node:path';
import { readArguments, wrongUsage } from '../src/config/command-line.ts';
import { root, settingsOrExit, shownFolder } from '../src/config/paths.ts';
import { publicFolderName } from '../src/catalogue/reading/public-files.ts';
import { ReviewError } from '../src/changes/git.ts';
import { readable, visible } from '../src/markup/markdown.ts';
import { receiveFiles } from '../src/review/receive.ts';
import { reviewMarkdown } from '../src/review/report/markdown.ts';
import { review } from '../src/review/review.ts';
import { verdictOf } from '../src/review/verdict.ts';
import { receive as words } from '#words/receive.ts';

const { values, positionals } = readArguments(
  {
    options: { base: { type: 'string', default: 'main' }, name: { type: 'string' } },
    allowPositionals: true,
  },
  words.usage,
);
const { base, name } = values;
if (positionals.length === 0) wrongUsage(words.nothing, words.usage);
if (name !== undefined && positionals.length > 1) wrongUsage(words.oneName, words.usage);
const { contentFolder } = settingsOrExit();
// Paths are those of the folder where the person stands, which npm is not always in.
const here = process.env['INIT_CWD'] ?? process.cwd();

try {
  const { branch, placed } = receiveFiles(
    positionals.map((path) => resolve(here, path)),
    { contentFolder, base, ...(name !== undefined && { name }) },
  );
  const folder = shownFolder(contentFolder);
  for (const [n, { file, isCorrection, isRecoded }] of placed.entries()) {
    const given = visible(positionals[n] ?? '');
    process.stdout.write(`${words.placed(given, folder + file, isCorrection)}\n`);
    if (isRecoded) process.stdout.write(`${words.recoded(given)}\n`);
  }
  process.stdout.write(`${words.done(branch)}\n\n`);
  const found = review(base, contentFolder, { publicFolder: join(root, publicFolderName) });
  const markdown = reviewMarkdown(found);
  process.stdout.write(process.stdout.isTTY ? readable(markdown) : markdown);
  process.exitCode = verdictOf(found).fails ? 1 : 0;
} catch (error) {
  if (!(error instanceof ReviewError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
