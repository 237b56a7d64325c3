/** `npm run typecheck`: the types of the modules and of the Astro files. */
import { spawnSync } from 'node:child_process';
import { sync } from 'astro';
import { readArguments } from '../src/config/command-line.ts';
import { root } from '../src/config/paths.ts';

readArguments({ options: {} }, 'Uso: npm run typecheck\n');
await sync({ root, logLevel: 'error' });
const shell = process.platform === 'win32';
const options = ['--minimumFailingSeverity', 'hint'];
const { status } = spawnSync('astro-check', options, { cwd: root, stdio: 'inherit', shell });
process.exitCode = status ?? 1;
