/** `npm start`: builds the site and serves it on `PORT`, 4321 if not set. */
import '../src/config/usable-folder.ts';
import { print } from '../src/files/print.ts';
import { commandWords } from '../src/config/command-line.ts';
import { distFolder, settingsOrExit } from '../src/config/paths.ts';
import { freePortOrExit, portOrExit, refusePort } from '../src/builder/port.ts';
import { readBuildArguments, runBuild } from '../src/builder/run-build.ts';
import { serve } from '../src/builder/serve.ts';

const words = commandWords();
const { usage, build } = words.commands;
const isVerbose = readBuildArguments({ command: 'npm start', what: usage.start }, words);
const port = portOrExit(0, words);
// Before a build is spent on it; it may be taken meanwhile.
await freePortOrExit(port, 'npm start', words);
const code = await runBuild(words, isVerbose);
if (code !== 0) process.exit(code);
const { siteBase } = settingsOrExit(words);
const { address } = await serve(distFolder(), siteBase, port).catch((error: unknown) =>
  refusePort(error, port, 'npm start', words),
);
print(`\n${build.served(address)}\n`);
