/** The changelog of the data of a catalogue, and the formats in which it is written. */
import type { Words } from '../i18n/languages.ts';
import type { TextKind } from '../catalogue/model/record.ts';
import type { Site } from '../catalogue/model/site.ts';
import { code, plain } from '../markup/markdown.ts';
import { dateIn } from '../i18n/format/in-locale.ts';
import type { Routes } from '../routing/addresses.ts';
import type {
  DataChanges,
  PracticeChange,
  SettingsChange,
  TermChange,
  TextChange,
} from './compare.ts';
import { nameOf, rowsOf } from './rows.ts';
import type { Moment } from './snapshot.ts';
import { type ChangeDescriber, type FieldStatement, takingFirst } from './describe-changes.ts';

/** Who tells what happened to the fields of each kind of thing. */
export interface ChangeDescribers extends Record<TextKind, ChangeDescriber> {
  translation: Record<TextKind, ChangeDescriber>;
  settings: (file: string) => ChangeDescriber;
}

export interface Changelog {
  /** As the person named it. */
  from: Moment & { name: string };
  /** The last commit before the files as they are now. */
  to: Moment;
  changes: DataChanges;
  describers: ChangeDescribers;
  site: Site;
  /** Of the language that it is told in. */
  words: Words;
  /** Whole addresses. */
  routes: Routes;
}

/** The order in which kinds of change are told: what was taken away first. */
export const kinds = ['removed', 'renamed', 'changed', 'added'] as const;

/** What is told of beside the practices, in this order. */
export const otherTexts = [
  ['experience', 'experiences'],
  ['need', 'needs'],
  ['news', 'news'],
  ['page', 'pages'],
] as const;

/** How many things changed. */
export const totalOf = (changes: DataChanges): number => {
  const { practices, experiences, needs, news, pages, terms, settings } = changes;
  return [practices, experiences, needs, news, pages, terms, settings].reduce(
    (sum, { length }) => sum + length,
    0,
  );
};

/** For people, in Markdown. */
export function changelogMarkdown(log: Changelog): string {
  const { from, changes } = log;
  const { changes: words, language } = log.words;
  const day = dateIn(language.locale, from.date.slice(0, 10));
  const sections = [
    `# ${words.title}`,
    words.since(code(from.name), code(from.commit.slice(0, 10)), day),
    ...(totalOf(changes) === 0 ? [words.none] : []),
    ...kinds.flatMap((kind) => practiceSection(kind, log)),
    ...otherTexts.flatMap(([type, list]) => textSection(type, changes[list], log)),
    ...section(words.vocabularies, changes.terms, (change) => termItem(change, log)),
    ...section(words.settings, changes.settings, (change) => settingsItem(change, log)),
  ];
  if (changes.unreadable.length > 0) {
    const rows = changes.unreadable.map((file) => `- ${code(file)}`);
    sections.push(`## ${words.unreadable}`, words.unreadableWhy, rows.join('\n'));
  }
  return `${sections.join('\n\n')}\n`;
}

const section = <T>(title: string, found: readonly T[], item: (one: T) => string): string[] =>
  found.length === 0 ? [] : [`## ${title}`, found.map(item).join('\n')];

function practiceSection(kind: PracticeChange['kind'], log: Changelog): string[] {
  const { changes: words } = log.words;
  const found = log.changes.practices.filter((change) => change.kind === kind);
  return section(words.practices[kind], found, (change) => {
    const { slug, formerSlug } = change;
    const moved =
      formerSlug === undefined ? '' : `, ${words.formerAddress(code(formerSlug), code(slug))}`;
    const name = linked(change, log.routes.practice(slug));
    return [`- ${name}${moved}`, ...textRows('practice', change, log)].join('\n');
  });
}

/** Of these there are few: what happened to each is said beside it. */
function textSection(
  type: Exclude<TextKind, 'practice'>,
  found: readonly TextChange[],
  log: Changelog,
): string[] {
  const { changes: words } = log.words;
  const ordered = kinds.flatMap((kind) => found.filter((change) => change.kind === kind));
  return section(words.texts[type], ordered, (change) => {
    const name = linked(change, log.routes[type](change.slug));
    const head = `- ${words.happened[change.kind]}: ${name}`;
    return [head, ...textRows(type, change, log)].join('\n');
  });
}

const linked = ({ kind, title }: PracticeChange | TextChange, address: string): string =>
  kind === 'removed' ? plain(title) : `[${plain(title)}](${address})`;

function textRows(type: TextKind, change: PracticeChange | TextChange, log: Changelog): string[] {
  const { describers, words } = log;
  const told = toldOf(change, describers[type]);
  const changed = (change.translations ?? []).map(({ language, kind, fields }) => ({
    kind,
    language,
    told: takingFirst(fields.map(describers.translation[type].field)),
  }));
  const whole = changed
    .filter(({ kind }) => kind !== 'changed')
    .map(
      ({ kind, language }) =>
        `  - ${words.changes.translation[kind](plain(nameOf(language, words)))}`,
    );
  const beside = changed.filter(({ kind }) => kind === 'changed');
  return [...whole, ...rowsOf(told, words, beside, '  ')];
}

const toldOf = (
  { fields }: { fields: PracticeChange['fields'] },
  describer: ChangeDescriber,
): FieldStatement[] => takingFirst(fields.map(describer.field));

function termItem(change: TermChange, { describers, words }: Changelog): string {
  const describer = describers.settings(`vocabularies/${change.vocabulary}.yml`);
  const told = toldOf({ fields: change.fields ?? [] }, describer);
  return [`- ${plain(describer.term(change))}`, ...rowsOf(told, words, [], '  ')].join('\n');
}

function settingsItem(change: SettingsChange, { describers, words }: Changelog): string {
  const told = toldOf(change, describers.settings(change.file));
  const head = `- ${words.changes.happened[change.kind]}: ${code(change.file)}`;
  return [head, ...rowsOf(told, words, [], '  ')].join('\n');
}

/** Of the JSON: raised when a reader of an older one would misread it. */
const version = 1;

/** For programs: values as they are in the sheets. */
export function changelogJson({ from, to, changes }: Changelog): string {
  return `${JSON.stringify({ version, from, to, ...changes }, null, 2)}\n`;
}
