/** `npm run build`: writes `dist/`. */
import '../src/config/usable-folder.ts';
import { readArguments } from '../src/config/command-line.ts';
import { runBuild } from '../src/builder/run-build.ts';

readArguments(
  { options: {} },
  'Uso: npm run build (un altro indirizzo: SITE_URL=… npm run build)\n',
);
process.exitCode = await runBuild();
