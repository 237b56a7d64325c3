/** `npm run build`: writes `dist/`. */
import '../src/config/usable-folder.ts';
import { commandWords, readArguments, usageText } from '../src/config/command-line.ts';
import { runBuild } from '../src/builder/run-build.ts';

const words = commandWords();
const { usage } = words.commands;
const { values } = readArguments(
  { options: { verbose: { type: 'boolean' } } },
  usageText(
    {
      command: 'npm run build',
      call: '[-- --verbose]',
      what: usage.build,
      options: [['verbose', usage.verbose]],
    },
    words,
  ),
  words,
);
process.exitCode = await runBuild(words, values.verbose);
