/** A practice, a need, a news item or a page in the report: what it is, or what changed in it. */
import { inSentence } from '../../i18n/format/in-sentence.ts';
import { basename } from 'node:path';
import type { Words } from '../../i18n/languages.ts';
import { localizeIn } from '../../i18n/localized.ts';
import type {
  DocumentRecord,
  ExperienceRecord,
  NeedRecord,
  NewsRecord,
  PracticeRecord,
} from '../../catalogue/model/record.ts';
import { fieldText } from '../../catalogue/model/field.ts';
import { fieldsOf, withInner } from '../../catalogue/model/fields.ts';
import { partsOfSlug } from '../../catalogue/model/experience.ts';
import { practiceSchema } from '../../catalogue/model/practice.ts';
import type { Catalogue } from '../../catalogue/queries/catalogue.ts';
import { nextStage } from '../../catalogue/queries/next-stage.ts';
import { nameOf, rowsOf } from '../../changes/rows.ts';
import { marksOf } from '../../changes/describe-changes.ts';
import type { Change, ChangeKind } from '../changes.ts';
import { code, plain } from '../../markup/markdown.ts';
import type { Questions, Review } from '../review.ts';
import type { TextReview } from '../text-reviews.ts';
import { modeText } from './modes.ts';

/** Writes all that there is to say of a text. */
export function textBlock(review: Review, text: TextReview): string {
  const { kind, change, title } = text;
  const { review: words } = review.words;
  const heading = change ? words.texts[kind][change.kind] : words.texts[kind].translation;
  const name = title ? plain(clip(title)) : code(text.file);
  const facts = [...factsOf(review, text), ...translationRows(review, text)];
  const lines = [
    `### ${heading}: ${name}`,
    ...(kind === 'page' ? [`${words.meansLabel} ${words.means.pages}.`] : []),
    ...(change ? movedText(text, change, review.words) : []),
    ...introOf(review, text),
    ...(facts.length > 0 ? [facts.join('\n')] : []),
    ...changesOf(text, review.words),
  ];
  return lines.join('\n\n');
}

/** What a proposal may call its practice without filling the page. */
const longestTitle = 200;
const clip = (text: string): string =>
  text.length > longestTitle ? `${text.slice(0, longestTitle)}…` : text;

function movedText(
  { kind, record }: TextReview,
  { file, before }: Change,
  { review: words }: Words,
): string[] {
  if (before === undefined) return [];
  if (kind !== 'practice') return [words.moved(code(before))];
  const data = record?.type === 'practice' ? record.data : undefined;
  const formerly = data?.formerly ?? [];
  const [old, now] = [basename(before, '.mdx'), basename(file, '.mdx')];
  if (old === now || formerly.includes(old)) return [`${words.was(code(before))}.`];
  const line = code(`formerly: [${[...formerly, old].join(', ')}]`);
  // The oldest name stays first, because it is the identifier of the practice.
  const remedy = formerly.length === 0 ? words.addLine(line) : words.writeLine(line);
  return [`${words.moved(code(before))} **${words.remedy}:** ${remedy}.`];
}

/** What becomes of it, in a sentence. */
function introOf(
  { catalogue, words: { review: words } }: Review,
  { kind, change, record, unread }: TextReview,
): string[] {
  const unreadText = unread ? [words.unread[unread]] : [];
  if (!change) return unreadText;
  if (change.kind === 'removed') return [words.removedText[kind]];
  if (!record || !catalogue) return [words.hasErrors[kind], ...unreadText];
  if (change.kind !== 'added') return unreadText;
  return 'summary' in record.data ? [plain(record.data.summary)] : [];
}

/** What a reader will find, of a text that is new; of others, what is missing, and the file. */
function factsOf({ catalogue, questions, contents, words }: Review, text: TextReview): string[] {
  const { change, record, file } = text;
  if (!change) return [];
  const mode = modeText(change, words, contents.get(change));
  const last = [...(mode === '' ? [] : [`- **${mode}**`]), `- ${words.review.file}: ${code(file)}`];
  if (change.kind === 'removed' || !record || !catalogue || !questions) return last;
  const isNew = change.kind === 'added';
  const facts = factRows(record, { catalogue, questions, isNew, words });
  return [...facts, ...(isNew ? checkRows(text, words) : []), ...last];
}

interface FactSources {
  catalogue: Catalogue;
  questions: Questions;
  /** Of what was there before, little is said again. */
  isNew: boolean;
  words: Words;
}

function factRows(record: DocumentRecord, sources: FactSources): string[] {
  if (record.type === 'practice') return practiceFacts(record, sources);
  if (record.type === 'experience') return experienceFacts(record, sources);
  if (record.type === 'need') return needFacts(record, sources);
  return record.type === 'news' && sources.isNew ? newsFacts(record, sources) : [];
}

type Labelled = 'regions' | 'themes' | 'stages';

const labelOf = ({ catalogue, words }: FactSources, name: Labelled, id: string): string =>
  plain(localizeIn(catalogue.term(name, id).label, words.language.code));

function practiceFacts({ data }: PracticeRecord, sources: FactSources): string[] {
  const { facts } = sources.words.review;
  const { share, missing } = sources.questions.completeness(data);
  const list = missing.map((label) => inSentence(plain(label), sources.words)).join(', ');
  const complete = `- ${facts.complete(Math.round(share * 100), list)}`;
  const raise = raiseRows(data, sources);
  if (!sources.isNew) return [complete, ...raise];
  const themes = data.themes.map((theme) => labelOf(sources, 'themes', theme));
  return [
    `- ${facts.region}: ${labelOf(sources, 'regions', data.region)}`,
    `- ${facts.themes}: ${themes.join(', ')}`,
    `- ${facts.stage}: ${labelOf(sources, 'stages', data.replicability.stage)}`,
    `- ${facts.sources}: ${data.sources.length}`,
    complete,
    ...raise,
  ];
}

/** The test of the next stage, and the fields that would answer it. */
function raiseRows(data: PracticeRecord['data'], { catalogue, words }: FactSources): string[] {
  const { vocabularies } = catalogue;
  const next = nextStage(data, vocabularies);
  if (!next) return [];
  const fields = [...withInner(fieldsOf(practiceSchema(vocabularies, catalogue.declared)))];
  const missing = next.missing.map((path) => {
    const field = fields.find((one) => one.path === path);
    return field ? fieldText(field, words).label : path;
  });
  const { code: languageCode } = words.language;
  const [stage, test] = [next.stage.label, next.stage.test].map((text) =>
    plain(localizeIn(text, languageCode)),
  );
  return [`- ${words.review.facts.raise(stage ?? '', test ?? '', missing.map(plain).join(', '))}`];
}

/** Who took which practice up, where and since when, and how it went. */
function experienceFacts({ slug, data }: ExperienceRecord, sources: FactSources): string[] {
  const { catalogue, words } = sources;
  const { practice } = partsOfSlug(slug);
  const { experience } = words.review.facts;
  const outcome = localizeIn(catalogue.term('outcomes', data.outcome).label, words.language.code);
  return [
    `- ${experience.of}: ${plain(catalogue.bySlug.get(practice)?.data.title ?? practice)}`,
    `- ${words.review.facts.region}: ${labelOf(sources, 'regions', data.region)}`,
    `- ${experience.who}: ${plain(data.organisation.name)}, ${plain(data.period.start)}`,
    `- ${experience.outcome}: ${plain(outcome)}`,
  ];
}

function needFacts(record: NeedRecord, sources: FactSources): string[] {
  const { region, themes, contact, closed } = record.data;
  const { facts } = sources.words.review;
  const answers =
    closed === undefined
      ? `- ${facts.answers}: ${sources.questions.answers(record)}`
      : `- ${facts.closed(closed)}`;
  if (!sources.isNew) return [answers];
  return [
    `- ${facts.region}: ${labelOf(sources, 'regions', region)}`,
    `- ${facts.themes}: ${themes.map((theme) => labelOf(sources, 'themes', theme)).join(', ')}`,
    `- ${facts.contact}: ${contact ? plain(contact.office) : facts.undeclared}`,
    answers,
  ];
}

const newsFacts = ({ data }: NewsRecord, { words }: FactSources): string[] => [
  `- ${words.review.facts.date}: ${plain(data.date)}`,
];

/** The days on which somebody wrote or looked at a text are in no source. */
const ownDays = new Set(['reviewed', 'published', 'date']);

/** Of a new text, the fields with amounts, dates and contacts: what its sources have to say. */
function checkRows({ told }: TextReview, words: Words): string[] {
  const list = told.flatMap((one) => {
    const marked = ownDays.has(one.path) ? [] : marksOf(one);
    const said = marked.map((mark) => words.changes.marks[mark]).join(', ');
    return said === '' ? [] : [`${plain(one.label)} (${said})`];
  });
  return list.length > 0 ? [`- ${words.review.toCheck(list.join(', '))}`] : [];
}

/** What changed in it, with its translations beside it: what was taken away, and the rest. */
function changesOf(
  { kind, change, told, translations, unchanged }: TextReview,
  words: Words,
): string[] {
  const isWhole = change?.kind === 'added' || change?.kind === 'removed';
  // Of a page, which all readers see, what is new is shown as well.
  const shown = isWhole && !(kind === 'page' && change.kind === 'added') ? [] : told;
  const beside = [
    ...translations
      .filter((one) => one.change.kind === 'changed' || one.change.kind === 'renamed')
      .map(({ language, told: said }) => ({ language, told: said })),
    ...unchanged.map((language) => ({ language, told: [] })),
  ];
  const gone = shown.filter(({ takes }) => takes);
  const paths = new Set(gone.map(({ path }) => path));
  const besideGone = beside.map(({ language, told: said }) => ({
    language,
    told: said.filter(({ path, takes }) => (shown.length === 0 ? takes : paths.has(path))),
  }));
  const besideRest = beside.map(({ language, told: said }, index) => ({
    language,
    told: said.filter((one) => !besideGone[index]?.told.includes(one)),
  }));
  const rest = shown.filter(({ takes }) => !takes);
  const list = (title: string, rows: string[]) =>
    rows.length > 0 ? [`**${title}**`, rows.join('\n')] : [];
  return [
    ...list(words.review.takenAway, rowsOf(gone, words, besideGone)),
    ...list(words.review.changed, rowsOf(rest, words, besideRest)),
  ];
}

function translationRows(
  { contents, words: speech }: Review,
  { translations }: TextReview,
): string[] {
  const { review: words, changes } = speech;
  return translations.map(({ language, change, unread }) => {
    const said = `${changes.translation[kindOf(change.kind)](nameOf(language, speech))}: ${code(change.file)}`;
    const moved = change.before === undefined ? '' : ` ${words.was(code(change.before))}`;
    const mode = modeText(change, speech, contents.get(change));
    const odd = mode === '' ? '' : `; **${mode}**`;
    return `- ${said}${moved}${odd}${unread ? `. ${words.unread[unread]}` : ''}`;
  });
}

const kindOf = (kind: ChangeKind) => (kind === 'renamed' ? 'changed' : kind);
