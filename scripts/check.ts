/** `npm run check [-- --format human|json|github] [--lang it|en] [files…]`: checks the content. */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { settingsOrExit, shownFolder } from '../src/build/command.ts';
import { isReportLanguage } from '../src/catalogue/checking/messages/messages.ts';
import { isError } from '../src/catalogue/checking/problem.ts';
import { type ReportFormat, report, reportFormats } from '../src/catalogue/checking/report.ts';
import { listContent } from '../src/catalogue/reading/content-files.ts';
import { readCatalogue } from '../src/catalogue/reading/read-catalogue.ts';

const usage = `Uso: npm run check [-- --format ${reportFormats.join('|')}] [--lang it|en] [file…]\n`;

/** Tells what is wrong with the call, and ends with the exit code for it. */
function wrongUsage(reason: string): never {
  process.stderr.write(`${reason}\n${usage}`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'human' },
        lang: { type: 'string', default: 'it' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const [, option = ''] = /'(-[^' ]*)/.exec(String(error)) ?? [];
    return wrongUsage(`Opzione sconosciuta o senza valore: ${option}`);
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const isFormat = (value: string): value is ReportFormat =>
  (reportFormats as readonly string[]).includes(value);
if (!isFormat(values.format)) wrongUsage(`Formato sconosciuto: ${values.format}`);
if (!isReportLanguage(values.lang)) wrongUsage(`Lingua sconosciuta: ${values.lang}`);

const { contentFolder } = settingsOrExit();
if (!existsSync(contentFolder)) wrongUsage(`La cartella non esiste: ${contentFolder}`);

/** Paths are given from where the command is typed, as the shell completes them. */
const only = positionals.flatMap((given) => {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  const inside = relative(contentFolder, path).split(sep).join('/');
  if (!existsSync(path)) wrongUsage(`Il file non esiste: ${given}`);
  if (inside.startsWith('..')) wrongUsage(`Il file non è nella cartella dei contenuti: ${given}`);
  const { texts, problems } = listContent(contentFolder);
  const files = [...texts, ...problems].map(({ file }) => file);
  const meant = files.filter((file) => file === inside || file.startsWith(`${inside}/`));
  if (inside === '') return files;
  if (meant.length === 0) wrongUsage(`Non è una pratica, una notizia o una pagina: ${given}`);
  return meant;
});

const { problems, checked } = readCatalogue(contentFolder, {
  ...(only.length > 0 && { only: new Set(only) }),
});
const folder = shownFolder(contentFolder);
const options = { checked, language: values.lang, folder };
process.stdout.write(report(values.format, problems, options));
process.exitCode = problems.some(isError) ? 1 : 0;
