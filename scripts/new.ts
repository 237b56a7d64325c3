/**
 * `npm run new [-- --title "…" --region … --theme …]`: asks what every sheet must have and writes
 * the file of a practice. What is given as an option is not asked; what exists is never overwritten.
 */
import { say } from '../src/i18n/say.ts';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { checkbox, input, select } from '@inquirer/prompts';
import { asksForHelp, readArguments, wrongUsage } from '../src/config/command-line.ts';
import { misfitOnTheWay } from '../src/files/plain-file.ts';
import { settingsOrExit, shownFolder } from '../src/config/paths.ts';
import { catalogueIn, catalogueOrExit } from '../src/builder/read-for-command.ts';
import { formatDiagnostic } from '../src/catalogue/checking/messages/messages.ts';
import { isError } from '../src/catalogue/checking/diagnostic.ts';
import { fieldsOf } from '../src/catalogue/model/fields.ts';
import { practiceSchema } from '../src/catalogue/model/practice.ts';
import { isFileName } from '../src/catalogue/model/file-name.ts';
import { checkText, textSchemas } from '../src/catalogue/reading/check-text.ts';
import { newFile } from '../src/catalogue/writing/practice-file.ts';
import { type Question, questionsOf, sheetOf } from '../src/catalogue/writing/questions.ts';
import { placeholder } from '../src/catalogue/writing/template.ts';
import { slugOf } from '../src/catalogue/writing/slug.ts';

const { contentFolder } = settingsOrExit();
// How to use it is told even of a catalogue that cannot be read, without its terms.
const read = asksForHelp() ? catalogueIn(contentFolder) : catalogueOrExit(contentFolder);
const fields = read ? fieldsOf(practiceSchema(read.vocabularies)) : [];
const questions = read ? questionsOf(fields, read.vocabularies) : [];
/** `themes` is asked as `--theme`, once for each. */
const optionOf = ({ option, many }: Question) => (many ? option.replace(/s$/, '') : option);

const usage = [
  'Uso: npm run new [-- opzioni]',
  ...questions.map((question) => {
    const { field, many, terms } = question;
    const values = terms.length > 0 ? ` (${terms.map((term) => term.id).join(', ')})` : '';
    const often = many ? ', anche più volte' : '';
    return `  --${optionOf(question)}  ${say(field.meta.label)}${often}${values}`;
  }),
  '  --name  Nome del file, senza «.mdx»; se manca, si ricava dal titolo',
  '',
].join('\n');
const refuse: (reason: string) => never = (reason) =>
  wrongUsage(reason, 'Le opzioni e i loro valori: npm run new -- --help\n');

const sameWords = new Intl.Collator('it', { sensitivity: 'base' });

/** People name terms by the words that they read: `Piemonte` for `piemonte`. */
function idOf(given: string, { terms }: Question): string {
  const read = terms.find(({ label }) => sameWords.compare(say(label), given) === 0);
  return read?.id ?? given;
}

/** Asks on a terminal; elsewhere everything has to be given. */
async function answerTo(question: Question): Promise<string | string[]> {
  const given = values[optionOf(question)];
  if (given !== undefined) {
    return typeof given === 'string'
      ? idOf(given, question)
      : given.map((one) => idOf(one, question));
  }
  const { field, terms, many } = question;
  if (field.kind === 'date') return new Date().toLocaleDateString('sv');
  if (!process.stdin.isTTY) refuse(`Manca --${optionOf(question)} (${say(field.meta.label)}).`);
  const message = [say(field.meta.label), say(field.meta.help)].filter(Boolean).join(' — ');
  const choices = terms.map(({ id, label, definition }) => ({
    value: id,
    name: say(label),
    description: say(definition),
  }));
  if (many) return checkbox({ message, choices, required: true });
  if (terms.length > 0) return select({ message, choices });
  const { min = 1, max = 300 } = field;
  return input({
    message,
    validate: (text) => {
      const { length } = text.trim();
      return (length >= min && length <= max) || `Servono da ${min} a ${max} caratteri.`;
    },
  });
}

const options = Object.fromEntries(
  questions.map((question) => [
    optionOf(question),
    { type: 'string', multiple: question.many } as const,
  ]),
);
const values: Record<string, string | string[] | undefined> = readArguments(
  { options: { ...options, name: { type: 'string' } } },
  usage,
).values;
const catalogue = read ?? catalogueOrExit(contentFolder);
const answers: [Question, string | string[]][] = [];
for (const question of questions) answers.push([question, await answerTo(question)]);
const sheet = sheetOf(fields, answers);
const slug = String(values['name'] ?? slugOf(String(sheet['title'])));
if (!isFileName(slug)) refuse(`«${slug}» non può essere il nome di un file: usa --name.`);

const file = `practices/${String(sheet['region'])}/${slug}.mdx`;
const path = join(contentFolder, file);
const taken = catalogue.bySlug.get(slug)?.file ?? (existsSync(path) ? file : undefined);
const folder = shownFolder(contentFolder);
if (taken !== undefined) refuse(`C’è già ${folder}${taken}: scegli un altro nome con --name.`);

const source = newFile(sheet, `## Che cos’è\n\n${say(placeholder)}`);
const { problems } = checkText(
  source,
  { file, kind: 'practice', slug, folder: String(sheet['region']) },
  {
    schemas: textSchemas(catalogue.vocabularies),
    vocabularies: catalogue.vocabularies,
    checkBody: () => [],
  },
);
const errors = problems.filter(isError);
if (errors.length > 0) {
  // The file is not there: its lines would say nothing, the options do.
  const said = errors.map((found) => {
    const { message, hint } = formatDiagnostic(found, 'it');
    const question = questions.find(({ path: asked }) =>
      asked.every((key, index) => found.path?.[index] === key),
    );
    return `${question ? `--${optionOf(question)}: ` : ''}${message} ${hint}\n`;
  });
  process.stderr.write(`${said.join('')}Il file non è stato scritto.\n`);
  process.exit(1);
}
const misfit = misfitOnTheWay(contentFolder, posix.dirname(file), 'folder');
if (misfit !== undefined && misfit !== 'missing') {
  refuse(`Il file non si scrive in ${folder}${posix.dirname(file)}: non è una cartella vera.`);
}
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, source, { flag: 'wx' });
process.stdout.write(`Scritto ${folder}${file}\n`);
