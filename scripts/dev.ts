/** `npm run dev`: the site while it is written, reloaded at every change. */
import '../src/config/usable-folder.ts';
import { readArguments } from '../src/config/command-line.ts';
import { settingsOrExit } from '../src/config/paths.ts';
import { startDevelopment } from '../src/builder/development/development.ts';
import { freePortOrExit, portOrExit } from '../src/builder/port.ts';

readArguments({ options: {} }, 'Uso: npm run dev (un’altra porta: PORT=4322 npm run dev)\n');
const settings = settingsOrExit();
const port = portOrExit(1);
await freePortOrExit(port, 'npm run dev');
await startDevelopment(settings, port);
