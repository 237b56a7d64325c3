/** `npm run build`: writes `dist/`. */
import '../src/config/usable-folder.ts';
import { commandWords, readArguments, usageText } from '../src/config/command-line.ts';
import { runBuild } from '../src/builder/run-build.ts';

const words = commandWords();
const { usage } = words.commands;
readArguments(
  { options: {} },
  usageText({ command: 'npm run build', what: usage.build }, words),
  words,
);
process.exitCode = await runBuild(words);
