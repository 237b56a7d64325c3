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
readArguments({ options: {} }, usageText({ command: 'npm run dictionaries' }, words), words);
const problems = await dictionaryProblems(root);
const remedy =
  'Scrivi le parole che mancano, nella forma che hanno in italiano, e togli quelle di troppo o che nessuno usa.';
const told = [...problems, ...(problems.length > 0 ? [remedy] : []), ...wordProblems(root)];
if (told.length > 0) {
  printError(`${told.join('\n')}\n`);
  process.exitCode = 1;
}
