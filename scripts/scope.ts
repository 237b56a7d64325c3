/**
 * `npm run scope [-- --base commit]`: what the automations have to run, as lines `name=value`. It
 * runs without any package: `node scripts/scope.ts`.
 */
import { join } from 'node:path';
import { readArguments } from '../src/config/command-line.ts';
import { codeDigest, scopeSince } from '../src/review/scope.ts';

const { base } = readArguments(
  { options: { base: { type: 'string' } } },
  'Uso: npm run scope [-- --base commit]\n' +
    '  Dice alle automazioni che cosa va provato, in righe nome=valore:\n' +
    '  digest   un nome per tutto ciò che non è content/: provato una volta, non si riprova\n' +
    '  code     se dopo --base è cambiato qualcosa fuori da content/: allora si prova tutto\n' +
    '  content  se dopo --base è cambiato qualcosa in content/\n',
).values;

const folder = join(import.meta.dirname, '..');
const scope = base === undefined ? {} : scopeSince(folder, base);
const lines = Object.entries({ digest: codeDigest(folder), ...scope });
process.stdout.write(lines.map(([name, value]) => `${name}=${value}\n`).join(''));
