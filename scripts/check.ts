/** `npm run check [-- --format human|json|github] [--lang code] [files…]`: checks the content. */
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { printForProgram } from '../src/files/print.ts';
import { commandWords, readArguments, usageText, wrongUsage } from '../src/config/command-line.ts';
import { needsCurrentSchemas } from '../src/config/continuous-integration.ts';
import { root, settingsOrExit, shownFolder } from '../src/config/paths.ts';
import { byLocation, isError } from '../src/catalogue/checking/diagnostic.ts';
import { type ReportFormat, report, reportFormats } from '../src/catalogue/checking/report.ts';
import { listContent } from '../src/catalogue/reading/content-files.ts';
import { explainedAt } from '../src/catalogue/reading/explained.ts';
import { readingCache, readWithCache } from '../src/catalogue/reading/read-with-cache.ts';

const words = commandWords();
const { usage: usages, wrong } = words.commands;
const usage = usageText(
  {
    command: 'npm run check',
    call: usages.checkCall(reportFormats.join('|')),
    what: usages.check,
  },
  words,
);
const refuse: (reason: string) => never = (reason) => wrongUsage(reason, usage);

const { values, positionals } = readArguments(
  {
    allowPositionals: true,
    options: { format: { type: 'string', default: 'human' } },
  },
  usage,
  words,
);
const isFormat = (value: string): value is ReportFormat =>
  (reportFormats as readonly string[]).includes(value);
if (!isFormat(values.format)) refuse(wrong.format(values.format));

const settings = settingsOrExit(words);
const { contentFolder } = settings;
if (!existsSync(contentFolder)) refuse(wrong.noFolder(contentFolder));

/** Paths are given from where the command is typed, as the shell completes them. */
const only = positionals.flatMap((given) => {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  const inside = relative(contentFolder, path).split(sep).join('/');
  if (!existsSync(path)) refuse(wrong.noFile(given));
  if (inside.startsWith('..')) refuse(wrong.notInContent(given));
  const { texts, problems } = listContent(contentFolder);
  const files = [...texts, ...problems].map(({ file }) => file);
  const meant = files.filter((file) => file === inside || file.startsWith(`${inside}/`));
  if (inside === '') return files;
  if (meant.length === 0) refuse(wrong.noText(given));
  return meant;
});

const today = new Date().toLocaleDateString('sv');
const { records, problems, checked, older } = readWithCache(root, settings, {
  today,
  needsCurrentSchemas: needsCurrentSchemas(process.env, contentFolder),
  only: only.length > 0 ? new Set(only) : undefined,
});
if (records.some(({ record }) => 'figures' in record && record.figures.length > 0)) {
  // What draws them takes as long to load as all the rest.
  const { picturesFile, readFigures } = await import('../src/images/figures/read-figures.ts');
  const all = records.map(({ record }) => record);
  const keptIn = join(readingCache(settings.cacheRoot), picturesFile);
  problems.push(...(await readFigures(contentFolder, all, keptIn)).broken);
}
problems.sort(byLocation);
const folder = shownFolder(contentFolder);
const explained = explainedAt(contentFolder, problems, words.language.code);
printForProgram(report(values.format, problems, { checked, words, folder, older, explained }));
process.exitCode = problems.some(isError) ? 1 : 0;
