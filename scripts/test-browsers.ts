/** `npm run test:browsers`: the main journeys in the engines that the machine has beside Chromium. */
import { existsSync } from 'node:fs';
import { commandWords, readArguments, usageText, wrongUsage } from '../src/config/command-line.ts';
import { distFolder } from '../src/config/paths.ts';
import { print } from '../src/files/print.ts';
import { serve } from '../src/builder/serve.ts';
import { findFirefox } from '../tools/browsers/firefox.ts';
import { journeys } from '../tools/browsers/journeys.ts';
import { walkAll } from '../tools/browsers/walk.ts';
import { findWebKit } from '../tools/browsers/webkit.ts';

const words = commandWords();
const usage = usageText({ command: 'npm run test:browsers' }, words);
readArguments({ options: {} }, usage, words);
if (!existsSync(distFolder())) wrongUsage(words.commands.wrong.noFolder(distFolder()), usage);

/** Of a phone: where menus and filters fold. */
const size = { width: 360, height: 740 };
const served = await serve(distFolder(), '/', 0);
try {
  const engines = [findFirefox(size), findWebKit(size)];
  const isWell = await walkAll(engines, journeys, served.address, (line) => print(`${line}\n`));
  if (!isWell) process.exitCode = 1;
} finally {
  await served.close();
}
