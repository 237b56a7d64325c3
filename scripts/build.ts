/** `npm run build`: writes `dist/`. */
import '../src/config/usable-folder.ts';
import { commandWords } from '../src/config/command-line.ts';
import { readBuildArguments, runBuild } from '../src/builder/run-build.ts';

const words = commandWords();
const { usage } = words.commands;
const isVerbose = readBuildArguments({ command: 'npm run build', what: usage.build }, words);
process.exitCode = await runBuild(words, isVerbose);
