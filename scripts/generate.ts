/** `npm run generate -- --out folder [--count 5000] [--seed 1]`: a catalogue of invented practices. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { settingsOrExit } from '../src/config/paths.ts';
import { writeCatalogue } from '../tools/synthetic-catalogue/write-catalogue.ts';

const usage = 'Uso: npm run generate -- --out cartella [--count 5000] [--seed 1]\n';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    count: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
if (values.out === undefined || !Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  process.stderr.write(usage);
  process.exit(2);
}
const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.out);
if (existsSync(folder)) {
  process.stderr.write(`La cartella esiste già: ${values.out}\n`);
  process.exit(2);
}
writeCatalogue(settingsOrExit().contentFolder, folder, count, seed);
process.stdout.write(
  `${count === 1 ? 'Una pratica inventata' : `${count} pratiche inventate`} in ${values.out}\n`,
);
