/** The server of a language that is not at the root, started by `development.ts`. */
import { dev } from 'astro';
import { root } from '../../config/paths.ts';
import { explained } from './development.ts';

process.once('disconnect', () => process.exit());
const port = Number(process.argv[2]);
await explained(() =>
  dev({ root, server: { port }, vite: { server: { strictPort: true } }, logLevel: 'warn' }),
);
