/**
 * `npm run dictionaries`, a part of `npm run lint`: whether every language has the words of the
 * site, and each is used.
 */
import { printError } from '../src/files/print.ts';
import { commandWords, readArguments, usageText } from '../src/config/command-line.ts';
import { root } from '../src/config/paths.ts';
import { dictionaryProblems } from '../tools/dictionaries/check-dictionaries.ts';

const words = commandWords();
readArguments({ options: {} }, usageText({ command: 'npm run dictionaries' }, words), words);
const problems = await dictionaryProblems(root);
if (problems.length > 0) {
  const remedy =
    'Scrivete le parole che mancano, nella forma che hanno in italiano, e togliete quelle di troppo o che nessuno usa.';
  printError(`${[...problems, remedy].join('\n')}\n`);
  process.exitCode = 1;
}
