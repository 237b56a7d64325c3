/** `npm run dev`: the site while it is written, reloaded at every change. */
import { dev } from 'astro';
import { readArguments } from '../src/build/arguments.ts';
import { root } from '../src/build/command.ts';

readArguments({ options: {} }, 'Uso: npm run dev (un’altra porta: PORT=4322 npm run dev)\n');
await dev({ root, server: { port: Number(process.env['PORT'] || 4321) } });
