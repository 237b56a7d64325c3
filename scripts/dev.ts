/** `npm run dev`: the site while it is written, reloaded at every change. */
import '../src/config/usable-folder.ts';
import { commandWords, readArguments, usageText } from '../src/config/command-line.ts';
import { settingsOrExit } from '../src/config/paths.ts';
import { startDevelopment } from '../src/builder/development/development.ts';
import { freePortOrExit, portOrExit } from '../src/builder/port.ts';

const words = commandWords();
const { usage } = words.commands;
readArguments(
  { options: {} },
  usageText({ command: 'npm run dev', what: usage.dev }, words),
  words,
);
const settings = settingsOrExit(words);
const port = portOrExit(1, words);
await freePortOrExit(port, 'npm run dev', words);
await startDevelopment(settings, port, words);
