/**
 * `npm run import -- <address, file or folder> [--mapping file.yml] [--sheet name] [--region id]
 * [--dry-run] [--allow-partial]`: takes the practices that are missing from another catalogue's JSON
 * or tables, or from a table of somebody's.
 */
import { print, printError } from '../src/files/print.ts';
import { commandWords, readArguments, wrongUsage } from '../src/config/command-line.ts';
import { settingsOrExit, shownFolder } from '../src/config/paths.ts';
import { isError } from '../src/catalogue/checking/diagnostic.ts';
import { report } from '../src/catalogue/checking/report.ts';
import { assemble } from '../src/catalogue/queries/catalogue.ts';
import { readCatalogue } from '../src/catalogue/reading/read-catalogue.ts';
import { ImportError } from '../src/importing/import-error.ts';
import { planImport } from '../src/importing/import-practices.ts';
import { readInput } from '../src/importing/input.ts';
import { importReport, isPartial } from '../src/importing/report.ts';
import { writeImported } from '../src/importing/write.ts';

const words = commandWords();
const { importing: said } = words;
const refuse: (reason: string) => never = (reason) => wrongUsage(reason, said.usage);
const { values, positionals } = readArguments(
  {
    allowPositionals: true,
    options: {
      mapping: { type: 'string' },
      sheet: { type: 'string' },
      region: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'allow-partial': { type: 'boolean', default: false },
    },
  },
  said.usage,
  words,
);
const [given, ...others] = positionals;
if (given === undefined) refuse(said.noInput);
if (others.length > 0) refuse(said.oneInput);

const { contentFolder } = settingsOrExit(words);
const folder = shownFolder(contentFolder);
const { records, problems, checked } = readCatalogue(contentFolder);
if (problems.some(isError)) {
  printError(report('human', problems, { checked, words, folder }));
  process.exit(1);
}
const catalogue = assemble(records.map(({ record }) => record));
const { mapping, sheet, region, 'dry-run': isDry, 'allow-partial': mayLack } = values;
const regions = catalogue.vocabularies.regions.terms.map(({ id }) => id);
if (region !== undefined && !regions.includes(region)) {
  refuse(said.noRegion(region, regions.join(', ')));
}

try {
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const input = await readInput(given, { words, mapping, sheet, region, catalogue, from });
  const { practices, unplaced = [], notes, ...about } = input;
  const options = { words, contentFolder, region, ...about };
  const planned = await planImport(practices, catalogue, options);
  const outcomes = isDry ? planned : writeImported(planned, contentFolder, words);
  print(importReport(outcomes, { words, folder, isDry, unplaced, notes }));
  const isWhole = unplaced.length === 0 && !outcomes.some(isPartial);
  process.exitCode = isWhole || mayLack ? 0 : 1;
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  // How the command is called was right: what it says of itself would hide what is wrong.
  printError(`${error.inWords(words)}\n`);
  process.exitCode = 2;
}
