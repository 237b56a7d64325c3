/** `npm run typecheck`: the types of the modules and of the Astro files. */
import { spawnSync } from 'node:child_process';
import { sync } from 'astro';
import { root } from '../src/config/paths.ts';

await sync({ root, logLevel: 'error' });
const shell = process.platform === 'win32';
const options = ['--minimumFailingSeverity', 'hint'];
const { status } = spawnSync('astro-check', options, { cwd: root, stdio: 'inherit', shell });
process.exitCode = status ?? 1;
