/**
 * `npm run import -- <address or file> [--mapping file.yml] [--region id] [--dry-run]`: takes the
 * practices that are missing from another catalogue's JSON, or from a table.
 */
import { commandWords, readArguments, wrongUsage } from '../src/config/command-line.ts';
import { settingsOrExit, shownFolder } from '../src/config/paths.ts';
import { isError } from '../src/catalogue/checking/diagnostic.ts';
import { report } from '../src/catalogue/checking/report.ts';
import { assemble } from '../src/catalogue/queries/catalogue.ts';
import { withoutCommands } from '../src/files/printed.ts';
import { readCatalogue } from '../src/catalogue/reading/read-catalogue.ts';
import { ImportError } from '../src/importing/fetching.ts';
import { planImport } from '../src/importing/import-practices.ts';
import { readInput } from '../src/importing/input.ts';
import { importReport } from '../src/importing/report.ts';
import { importIn, words } from '../src/importing/words.ts';
import { writeImported } from '../src/importing/write.ts';

const speech = commandWords();
importIn(speech);
const refuse: (reason: string) => never = (reason) => wrongUsage(reason, words.usage);
const { values, positionals } = readArguments(
  {
    allowPositionals: true,
    options: {
      mapping: { type: 'string' },
      region: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  },
  words.usage,
  speech,
);
const [given, ...others] = positionals;
if (given === undefined) refuse(words.noInput);
if (others.length > 0) refuse(words.oneInput);

const { contentFolder } = settingsOrExit(speech);
const folder = shownFolder(contentFolder);
const { records, problems, checked } = readCatalogue(contentFolder);
if (problems.some(isError)) {
  process.stderr.write(report('human', problems, { checked, words: speech, folder }));
  process.exit(1);
}
const catalogue = assemble(records.map(({ record }) => record));
const { mapping, region, 'dry-run': isDry } = values;
const regions = catalogue.vocabularies.regions.terms.map(({ id }) => id);
if (region !== undefined && !regions.includes(region)) {
  refuse(words.noRegion(region, regions.join(', ')));
}

try {
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const { practices, ...about } = await readInput(given, { mapping, region, catalogue, from });
  const planned = await planImport(practices, catalogue, { contentFolder, region, ...about });
  const outcomes = isDry ? planned : writeImported(planned, contentFolder);
  process.stdout.write(withoutCommands(importReport(outcomes, folder, isDry)));
  process.exitCode = outcomes.some(({ kind }) => kind === 'refused') ? 1 : 0;
} catch (error) {
  if (error instanceof ImportError) refuse(error.message);
  throw error;
}
