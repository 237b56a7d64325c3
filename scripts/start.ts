/** `npm start`: builds the site and serves it on `PORT`, 4321 if not set. */
import { readArguments } from '../src/config/command-line.ts';
import { distFolder, settingsOrExit } from '../src/config/paths.ts';
import { runBuild } from '../src/builder/run-build.ts';
import { portIsFree, serve } from '../src/builder/serve.ts';

readArguments({ options: {} }, 'Uso: npm start (un’altra porta: PORT=4322 npm start)\n');
const port = Number(process.env['PORT'] || 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  process.stderr.write(`PORT non è un numero di porta: ${process.env['PORT']}\n`);
  process.exit(2);
}

/** Tells that the port is taken before a build is spent on it, and should it be taken meanwhile. */
function refusePort(error: unknown): never {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  process.stderr.write(`La porta ${port} è occupata: scegline un’altra con PORT=4322 npm start\n`);
  process.exit(1);
}

await portIsFree(port).catch(refusePort);
const code = await runBuild();
if (code !== 0) process.exit(code);
const { siteBase } = settingsOrExit();
const { address } = await serve(distFolder(), siteBase, port).catch(refusePort);
process.stdout.write(`\nIl catalogo è su ${address} (Ctrl+C per fermarlo)\n`);
