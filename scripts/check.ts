/** `npm run check [-- --format human|json|github] [--lang it|en] [files…]`: checks the content. */
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { readArguments, wrongUsage } from '../src/config/command-line.ts';
import { root, settingsOrExit, shownFolder } from '../src/config/paths.ts';
import { isReportLanguage } from '../src/catalogue/checking/messages/messages.ts';
import { byLocation, isError } from '../src/catalogue/checking/diagnostic.ts';
import { type ReportFormat, report, reportFormats } from '../src/catalogue/checking/report.ts';
import { listContent } from '../src/catalogue/reading/content-files.ts';
import { publicFolderName } from '../src/catalogue/reading/public-files.ts';
import { readCatalogue } from '../src/catalogue/reading/read-catalogue.ts';
import { readWithCache } from '../src/catalogue/reading/read-with-cache.ts';

const usage = `Uso: npm run check [-- --format ${reportFormats.join('|')}] [--lang it|en] [file…]\n`;
const refuse: (reason: string) => never = (reason) => wrongUsage(reason, usage);

const { values, positionals } = readArguments(
  {
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'human' },
      lang: { type: 'string', default: 'it' },
    },
  },
  usage,
);
const isFormat = (value: string): value is ReportFormat =>
  (reportFormats as readonly string[]).includes(value);
if (!isFormat(values.format)) refuse(`Formato sconosciuto: ${values.format}`);
if (!isReportLanguage(values.lang)) refuse(`Lingua sconosciuta: ${values.lang}`);

const settings = settingsOrExit();
const { contentFolder } = settings;
if (!existsSync(contentFolder)) refuse(`La cartella non esiste: ${contentFolder}`);

/** Paths are given from where the command is typed, as the shell completes them. */
const only = positionals.flatMap((given) => {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  const inside = relative(contentFolder, path).split(sep).join('/');
  if (!existsSync(path)) refuse(`Il file non esiste: ${given}`);
  if (inside.startsWith('..')) refuse(`Il file non è nella cartella dei contenuti: ${given}`);
  const { texts, problems } = listContent(contentFolder);
  const files = [...texts, ...problems].map(({ file }) => file);
  const meant = files.filter((file) => file === inside || file.startsWith(`${inside}/`));
  if (inside === '') return files;
  if (meant.length === 0)
    refuse(`Non è una pratica, un fabbisogno, una notizia o una pagina: ${given}`);
  return meant;
});

const today = new Date().toLocaleDateString('sv');
/** Fewer texts are read sooner than what was kept of them. */
const manyTexts = 300;
const isLarge = only.length === 0 && listContent(contentFolder).texts.length > manyTexts;
const { records, problems, checked } = isLarge
  ? readWithCache(root, settings, { today })
  : readCatalogue(contentFolder, {
      today,
      publicFolder: join(root, publicFolderName),
      ...(only.length > 0 && { only: new Set(only) }),
    });
if (records.some(({ record }) => 'figures' in record && record.figures.length > 0)) {
  // What draws them takes as long to load as all the rest.
  const { picturesFile, readFigures } = await import('../src/images/figures/read-figures.ts');
  const all = records.map(({ record }) => record);
  const keptIn = join(settings.cacheFolder, picturesFile);
  problems.push(...(await readFigures(contentFolder, all, keptIn)).broken);
}
problems.sort(byLocation);
const folder = shownFolder(contentFolder);
const options = { checked, language: values.lang, folder };
process.stdout.write(report(values.format, problems, options));
process.exitCode = problems.some(isError) ? 1 : 0;
