/** `npm run typecheck`: the types of the modules and of the Astro files. */
import { spawnSync } from 'node:child_process';
import { sync } from 'astro';
import { commandWords, readArguments, usageText } from '../src/config/command-line.ts';
import { root } from '../src/config/paths.ts';

const words = commandWords();
readArguments(
  { options: {} },
  usageText({ command: 'npm run typecheck', what: words.tools.typecheck }, words),
  words,
);
await sync({ root, logLevel: 'error' });
const shell = process.platform === 'win32';
const options = ['--minimumFailingSeverity', 'hint'];
const { status } = spawnSync('astro-check', options, { cwd: root, stdio: 'inherit', shell });
process.exitCode = status ?? 1;
