/**
 * `npm run dictionaries`, a part of `npm run lint`: whether every language has the words of the
 * site, and each is used.
 */
import { printError } from '../src/files/print.ts';
import { commandWords, readArguments, usageText } from '../src/config/command-line.ts';
import { root } from '../src/config/paths.ts';
import { dictionaryProblems } from '../tools/dictionaries/check-dictionaries.ts';

const words = commandWords();
const { dictionaries: said } = words.tools;
const usage = usageText({ command: 'npm run dictionaries', what: said.what }, words);
readArguments({ options: {} }, usage, words);
const problems = await dictionaryProblems(root, said);
if (problems.length > 0) {
  printError(`${[...problems, said.remedy].join('\n')}\n`);
  process.exitCode = 1;
}
