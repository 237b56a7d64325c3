/** `npm run build`: writes `dist/`. */
import { runBuild } from '../src/build/command.ts';

process.exitCode = await runBuild();
