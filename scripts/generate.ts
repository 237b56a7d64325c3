/** `npm run generate -- --out folder [--count 5000] [--seed 1]`: a catalogue of invented practices. */
import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { print } from '../src/files/print.ts';
import { commandWords, readArguments, usageText, wrongUsage } from '../src/config/command-line.ts';
import { outputRefusal, refusalText } from '../src/builder/output-folder.ts';
import { root, settingsOrExit } from '../src/config/paths.ts';
import { catalogueOrExit } from '../src/builder/read-for-command.ts';
import { writeCatalogue } from '../tools/synthetic-catalogue/write-catalogue.ts';

const words = commandWords();
const { usage: usages, wrong, generate } = words.commands;
const usage = usageText(
  {
    command: 'npm run generate',
    call: usages.generateCall,
    what: usages.generate,
    options: [
      ['out', usages.generateOptions.out],
      ['count', usages.generateOptions.count],
      ['seed', usages.generateOptions.seed],
    ],
  },
  words,
);
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
  words,
);
const count = Number(values.count);
const seed = Number(values.seed);
if (values.out === undefined) refuse(wrong.missing('--out'));
if (!Number.isInteger(count) || count < 1) refuse(wrong.value('--count', values.count));
if (!Number.isInteger(seed)) refuse(wrong.value('--seed', values.seed));
const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.out);
if (lstatSync(folder, { throwIfNoEntry: false })) refuse(wrong.folderTaken(values.out));
const settings = settingsOrExit(words);
const { contentFolder } = settings;
const refusal = outputRefusal(folder, { root, ...settings });
if (refusal) refuse(refusalText(values.out, refusal, words, 'catalogue'));
catalogueOrExit(settings, 'without texts', words);
await writeCatalogue(contentFolder, folder, count, seed);
print(`${generate.written(count, values.out)}\n`);
