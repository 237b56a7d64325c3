/** `npm start`: builds the site and serves it. */
import { preview } from 'astro';
import { distFolder, root, runBuild } from '../src/build/command.ts';
import { readSettings } from '../src/site/settings.ts';

const port = Number(process.env['PORT'] || 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  process.stderr.write(`PORT non è un numero di porta: ${process.env['PORT']}\n`);
  process.exit(2);
}

const code = await runBuild();
if (code !== 0) process.exit(code);

const server = await preview({
  root,
  outDir: distFolder(),
  server: { port, host: 'localhost' },
  logLevel: 'error',
});
const { base } = readSettings(process.env, root);
process.stdout.write(`\nIl catalogo è su http://localhost:${server.port}${base}\n`);
