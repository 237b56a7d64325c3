/** `npm run dev`: the site while it is written, reloaded at every change. */
import { dev } from 'astro';
import { root } from '../src/build/command.ts';

await dev({ root, server: { port: Number(process.env['PORT'] || 4321) } });
