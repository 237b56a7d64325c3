/** `npm run dev`: the site while it is written, reloaded at every change. */
import '../src/build/usable-folder.ts';
import { readArguments } from '../src/build/arguments.ts';
import { settingsOrExit } from '../src/build/command.ts';
import { startDevelopment } from '../src/build/development.ts';
import { freePortOrExit, portOrExit } from '../src/build/port.ts';

readArguments({ options: {} }, 'Uso: npm run dev (un’altra porta: PORT=4322 npm run dev)\n');
const settings = settingsOrExit();
const port = portOrExit(1);
await freePortOrExit(port, 'npm run dev');
await startDevelopment(settings, port);
