/** `npm run receive -- file.mdx`: a file that came by mail, in its place, on a branch, with its report. */
import { join, resolve } from 'node:path';
import { print, printError } from '../src/files/print.ts';
import { commandWords, readArguments, usageText, wrongUsage } from '../src/config/command-line.ts';
import { root, settingsOrExit, shownFolder } from '../src/config/paths.ts';
import { publicFolderName } from '../src/catalogue/reading/public-files.ts';
import { ReviewError } from '../src/changes/git.ts';
import { readable, visible } from '../src/markup/markdown.ts';
import { receiveFiles } from '../src/review/receive.ts';
import { reviewMarkdown } from '../src/review/report/markdown.ts';
import { review } from '../src/review/review.ts';
import { verdictOf } from '../src/review/verdict.ts';

const words = commandWords();
const { usage: usages } = words.commands;
const usage = usageText(
  {
    command: 'npm run receive',
    call: usages.receiveCall,
    what: usages.receive,
    options: [
      ['base', usages.receiveOptions.base],
      ['name', usages.receiveOptions.name],
    ],
  },
  words,
);
const { values, positionals } = readArguments(
  {
    options: { base: { type: 'string', default: 'main' }, name: { type: 'string' } },
    allowPositionals: true,
  },
  usage,
  words,
);
const { base, name } = values;
if (positionals.length === 0) wrongUsage(words.receive.nothing, usage);
if (name !== undefined && positionals.length > 1) wrongUsage(words.receive.oneName, usage);
const { contentFolder } = settingsOrExit(words);
// Paths are those of the folder where the person stands, which npm is not always in.
const here = process.env['INIT_CWD'] ?? process.cwd();

try {
  const { branch, placed } = receiveFiles(
    positionals.map((path) => resolve(here, path)),
    words,
    { contentFolder, base, ...(name !== undefined && { name }) },
  );
  const folder = shownFolder(contentFolder);
  for (const [n, { file, isCorrection, isRecoded }] of placed.entries()) {
    const given = visible(positionals[n] ?? '');
    print(`${words.receive.placed(given, folder + file, isCorrection)}\n`);
    if (isRecoded) print(`${words.receive.recoded(given)}\n`);
  }
  print(`${words.receive.done(branch)}\n\n`);
  const found = review(base, contentFolder, words, { publicFolder: join(root, publicFolderName) });
  const markdown = reviewMarkdown(found);
  print(process.stdout.isTTY ? readable(markdown) : markdown);
  process.exitCode = verdictOf(found).fails ? 1 : 0;
} catch (error) {
  if (!(error instanceof ReviewError)) throw error;
  printError(`${error.message}\n`);
  process.exitCode = 2;
}
