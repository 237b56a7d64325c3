/**
 * `npm run new [-- --title "…" --region … --theme …]`: asks what every sheet must have and writes
 * the file of a practice. What is given as an option is not asked; what exists is never overwritten.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { print, printError } from '../src/files/print.ts';
import { checkbox, input, select } from '@inquirer/prompts';
import {
  asksForHelp,
  commandWords,
  interrupted,
  readArguments,
  usageText,
  wrongUsage,
} from '../src/config/command-line.ts';
import { misfitOnTheWay } from '../src/files/plain-file.ts';
import { settingsOrExit, shownFolder } from '../src/config/paths.ts';
import { catalogueIn, catalogueOrExit } from '../src/builder/read-for-command.ts';
import { formatWith } from '../src/catalogue/checking/messages/format.ts';
import { isError } from '../src/catalogue/checking/diagnostic.ts';
import { fieldsOf } from '../src/catalogue/model/fields.ts';
import { practiceSchema } from '../src/catalogue/model/practice.ts';
import { isFileName } from '../src/catalogue/model/file-name.ts';
import { checkText, textSchemas } from '../src/catalogue/reading/check-text.ts';
import { listContent } from '../src/catalogue/reading/content-files.ts';
import { newFile } from '../src/catalogue/writing/practice-file.ts';
import { type Question, questionsOf, frontmatterOf } from '../src/catalogue/writing/questions.ts';
import { slugOf } from '../src/catalogue/writing/slug.ts';
import { type Localized, localizeIn } from '../src/i18n/localized.ts';
import { allWords, wordsOf } from '../src/i18n/words.ts';
import { fieldText } from '../src/catalogue/model/field.ts';

const words = commandWords();
const { usage: usages, new: said } = words.commands;
const settings = settingsOrExit(words);
const { contentFolder, languages } = settings;
/** What the file says by itself is in the language of the catalogue, whoever writes it. */
const { template } = wordsOf(languages[0]).model;
const say = (text: Localized): string => localizeIn(text, words.language.code);
// How to use it is told even of a catalogue that cannot be read, without its terms.
const read = asksForHelp()
  ? catalogueIn(settings, 'without texts')
  : catalogueOrExit(settings, 'without texts', words);
const fields = read ? fieldsOf(practiceSchema(read.vocabularies, read.declared)) : [];
const questions = read ? questionsOf(fields, read.vocabularies) : [];
/** `themes` is asked as `--theme`, once for each. */
const optionOf = ({ option, many }: Question) => (many ? option.replace(/s$/, '') : option);

const usage = usageText(
  {
    command: 'npm run new',
    call: usages.options,
    what: usages.new,
    options: [
      ...questions.map((question) => {
        const { field, many, terms } = question;
        const values = terms.length > 0 ? ` (${terms.map((term) => term.id).join(', ')})` : '';
        const often = many ? `, ${usages.newOptions.often}` : '';
        return [optionOf(question), `${fieldText(field, words).label}${often}${values}`] as const;
      }),
      ['name', usages.newOptions.name],
    ],
  },
  words,
);
const refuse: (reason: string) => never = (reason) => wrongUsage(reason, `${said.seeOptions}\n`);

const sameWords = new Intl.Collator(undefined, { sensitivity: 'base' });

/** People name terms by the words that they read, in any language: `Piemonte` for `piemonte`. */
function idOf(given: string, { terms }: Question): string {
  const read = terms.find(({ label }) =>
    Object.values(label).some((name) => sameWords.compare(name, given) === 0),
  );
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
  if (!process.stdin.isTTY)
    refuse(said.missing(`--${optionOf(question)}`, fieldText(field, words).label));
  const { label, help } = fieldText(field, words);
  const message = [label, help].filter(Boolean).join(' — ');
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
      return (length >= min && length <= max) || said.length(min, max);
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
  words,
).values;
const catalogue = read ?? catalogueOrExit(settings, 'without texts', words);
const answers: [Question, string | string[]][] = [];
try {
  for (const question of questions) answers.push([question, await answerTo(question)]);
} catch (error) {
  // Ctrl+C at a question: nothing was written, and there is nothing to say.
  if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
  process.exit(interrupted);
}
const frontmatter = frontmatterOf(fields, answers);
const slug = String(values['name'] ?? slugOf(String(frontmatter['title'])));
if (!isFileName(slug)) refuse(said.badName(slug));

const file = `practices/${String(frontmatter['region'])}/${slug}.mdx`;
const path = join(contentFolder, file);
const { texts } = listContent(contentFolder);
const other = texts.find(
  (text) => text.kind === 'practice' && text.language === undefined && text.slug === slug,
);
const taken = other?.file ?? (existsSync(path) ? file : undefined);
const folder = shownFolder(contentFolder);
if (taken !== undefined) refuse(said.taken(`${folder}${taken}`));

const source = newFile(frontmatter, `## ${template.firstHeading}\n\n${template.placeholder}`);
const { problems } = checkText(
  source,
  { file, kind: 'practice', slug, folder: String(frontmatter['region']) },
  {
    schemas: textSchemas(catalogue.vocabularies, allWords(), catalogue.declared),
    vocabularies: catalogue.vocabularies,
    checkBody: () => [],
  },
);
const errors = problems.filter(isError);
if (errors.length > 0) {
  // The file is not there: its lines would say nothing, the options do.
  const told = errors.map((found) => {
    const { message, hint } = formatWith(found, words.diagnostics);
    const question = questions.find(({ path: asked }) =>
      asked.every((key, index) => found.path?.[index] === key),
    );
    return `${question ? `--${optionOf(question)}: ` : ''}${message} ${hint}\n`;
  });
  printError(`${told.join('')}${said.notWritten}\n`);
  process.exit(1);
}
const misfit = misfitOnTheWay(contentFolder, posix.dirname(file), 'folder');
if (misfit !== undefined && misfit !== 'missing') {
  refuse(said.noFolder(`${folder}${posix.dirname(file)}`));
}
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, source, { flag: 'wx' });
print(`${said.written(`${folder}${file}`)}\n`);
