/** `npm run generate -- --out folder [--count 5000] [--seed 1]`: a catalogue of invented practices. */
import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArguments, wrongUsage } from '../src/config/command-line.ts';
import { outputRefusal, refusalText } from '../src/builder/output-folder.ts';
import { root, settingsOrExit } from '../src/config/paths.ts';
import { catalogueOrExit } from '../src/builder/read-for-command.ts';
import { writeCatalogue } from '../tools/synthetic-catalogue/write-catalogue.ts';

const usage =
  'Uso: npm run generate -- --out cartella [--count 5000] [--seed 1]\n' +
  '  --out    la cartella da scrivere, che non deve esserci già\n' +
  '  --count  quante pratiche\n' +
  '  --seed   da quale seme si inventano: lo stesso dà le stesse pratiche\n';
const refuse: (reason: string) => never = (reason) => wrongUsage(reason, usage);

const { values } = readArguments(
  {
    options: {
      out: { type: 'string' },
      count: { type: 'string', default: '5000' },
      seed: { type: 'string', default: '1' },
    },
  },
  usage,
);
const count = Number(values.count);
const seed = Number(values.seed);
if (values.out === undefined) refuse('Manca --out.');
if (!Number.isInteger(count) || count < 1) refuse(`--count: «${values.count}» non va`);
if (!Number.isInteger(seed)) refuse(`--seed: «${values.seed}» non va`);
const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.out);
if (lstatSync(folder, { throwIfNoEntry: false })) refuse(`La cartella esiste già: ${values.out}`);
const settings = settingsOrExit();
const { contentFolder } = settings;
const refusal = outputRefusal(folder, { root, ...settings });
if (refusal) refuse(refusalText(values.out, refusal, 'Il catalogo', 'con --out'));
catalogueOrExit(contentFolder);
await writeCatalogue(contentFolder, folder, count, seed);
process.stdout.write(
  `${count === 1 ? 'Una pratica inventata' : `${count} pratiche inventate`} in ${values.out}\n`,
);
