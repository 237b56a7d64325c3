/** `npm run licences`: may every package be here, by its licence? */
import { join } from 'node:path';
import { print, printError } from '../src/files/print.ts';
import { commandWords, readArguments, usageText } from '../src/config/command-line.ts';
import { root } from '../src/config/paths.ts';
import { idleExceptions, judgeLicences } from '../tools/supply-chain/licences.ts';
import { lockPlaces, readLockFile } from '../tools/supply-chain/lock-file.ts';

const words = commandWords();
const { licences: said } = words.tools;
const usage = usageText({ command: 'npm run licences', what: said.what }, words);
readArguments({ options: {} }, usage, words);

const judgements = lockPlaces.map((place) =>
  judgeLicences(readLockFile(join(root, place.folder)), join(root, place.installed), place, said),
);
for (const [index, { counts, problems }] of judgements.entries()) {
  const total = counts.reduce((sum, [, packages]) => sum + packages, 0);
  print(`${join(lockPlaces[index]?.folder ?? '', 'package-lock.json')}: ${said.packages(total)}\n`);
  for (const [licence, packages] of counts) {
    print(`  ${String(packages).padStart(4)}  ${licence}\n`);
  }
  for (const sentence of problems) printError(`${sentence}\n`);
}
const idle = idleExceptions(judgements, said);
for (const sentence of idle) printError(`${sentence}\n`);
const problems = judgements.reduce((sum, judgement) => sum + judgement.problems.length, 0);
if (problems + idle.length > 0) process.exitCode = 1;
else print(`${said.allWell}\n`);
