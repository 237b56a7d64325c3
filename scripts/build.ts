/** `npm run build`: writes `dist/`. */
import '../src/build/usable-folder.ts';
import { readArguments } from '../src/build/arguments.ts';
import { runBuild } from '../src/build/run-build.ts';

readArguments(
  { options: {} },
  'Uso: npm run build (un altro indirizzo: SITE_URL=… npm run build)\n',
);
process.exitCode = await runBuild();
