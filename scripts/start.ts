/** `npm start`: builds the site and serves it on `PORT`, 4321 if not set. */
import '../src/config/usable-folder.ts';
import { readArguments } from '../src/config/command-line.ts';
import { distFolder, settingsOrExit } from '../src/config/paths.ts';
import { freePortOrExit, portOrExit, refusePort } from '../src/builder/port.ts';
import { runBuild } from '../src/builder/run-build.ts';
import { serve } from '../src/builder/serve.ts';

readArguments({ options: {} }, 'Uso: npm start (un’altra porta: PORT=4322 npm start)\n');
const port = portOrExit(0);
// Before a build is spent on it; it may be taken meanwhile.
await freePortOrExit(port, 'npm start');
const code = await runBuild();
if (code !== 0) process.exit(code);
const { siteBase } = settingsOrExit();
const { address } = await serve(distFolder(), siteBase, port).catch((error: unknown) =>
  refusePort(error, port, 'npm start'),
);
process.stdout.write(`\nIl catalogo è su ${address} (Ctrl+C per fermarlo)\n`);
