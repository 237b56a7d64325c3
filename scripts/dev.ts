/** `npm run dev`: the site while it is written, reloaded at every change. */
import { readArguments } from '../src/config/command-line.ts';
import { settingsOrExit } from '../src/config/paths.ts';
import { startDevelopment } from '../src/builder/development/development.ts';

readArguments({ options: {} }, 'Uso: npm run dev (un’altra porta: PORT=4322 npm run dev)\n');
await startDevelopment(settingsOrExit(), Number(process.env['PORT'] || 4321));
