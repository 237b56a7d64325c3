/**
 * `npm run dictionaries`, a part of `npm run lint`: whether every language has the words of the
 * site, each is used, and none is of those that the list of words rules out.
 */
import { printError } from '../src/files/print.ts';
import { commandWords, readArguments, usageText } from '../src/config/command-line.ts';
import { root } from '../src/config/paths.ts';
import { dictionaryProblems } from '../tools/dictionaries/check-dictionaries.ts';
import { wordProblems } from '../tools/dictionaries/check-words.ts';

const words = commandWords();
const { dictionaries: said } = words.tools;
const usage = usageText({ command: 'npm run dictionaries', what: said.what }, words);
readArguments({ options: {} }, usage, words);
const problems = await dictionaryProblems(root, said);
const told = [...problems, ...(problems.length > 0 ? [said.remedy] : []), ...wordProblems(root)];
if (told.length > 0) {
  printError(`${told.join('\n')}\n`);
  process.exitCode = 1;
}
