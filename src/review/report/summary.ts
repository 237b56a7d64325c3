/** The summary of a report: whether all is well, and a verdict for each kind of change. */
import { inSentence } from '../../i18n/format/in-sentence.ts';
import type { Words } from '../../i18n/languages.ts';
import type { Severity } from '../../catalogue/checking/diagnostic.ts';
import { isError } from '../../catalogue/checking/diagnostic.ts';
import type { TextKind } from '../../catalogue/model/record.ts';
import { inOrder } from '../../changes/marks.ts';
import { marksOf } from '../../changes/describe-changes.ts';
import { code, plain } from '../../markup/markdown.ts';
import { modeOf } from '../changes.ts';
import { fileCategories, type FileCategory } from '../proposal-files.ts';
import type { Review } from '../review.ts';
import type { Unseen, Verdict } from '../verdict.ts';
import { catalogueMeanings, programMeanings } from './shared-files.ts';
import type { Section } from './compose.ts';

/** More names than these are counted where they are not the point. */
const mostNames = 20;

/** Says first what hinders, then what each kind of change is. */
export function summarySection(review: Review, verdict: Verdict): Section {
  const kinds = kindRows(review);
  const { review: words } = review.words;
  return {
    blocks: [
      `# ${words.title}`,
      ...verdict.unseen.map((one) => unseenText(one, review.words)),
      ...conflictText(verdict, review.words),
      ...mixedText(review, verdict),
      resultText(review, verdict),
      ...(kinds.length > 0 ? [kinds.join('\n')] : []),
    ],
  };
}

const strong = (text: string, rest: string): string => `**${text}**${rest}`;

function unseenText(unseen: Unseen, speech: Words): string {
  const { review: words } = speech;
  const said = words.unseen[unseen.why];
  const reason = 'reason' in unseen ? ` ${plain(unseen.reason)}` : '';
  const list = 'files' in unseen ? `\n\n${names(unseen.files, speech)}` : '';
  return `${strong(words.unseen.title, `: ${said}`)}${reason}${list}`;
}

/** The first names of a list, and how many others there are. */
function names(files: readonly string[], { review: words }: Words): string {
  const more = files.length - mostNames;
  return [
    ...files.slice(0, mostNames).map((file) => `- ${code(file)}`),
    ...(more > 0 ? [`- ${words.leftOut.files(more)}`] : []),
  ].join('\n');
}

function conflictText({ conflicts }: Verdict, speech: Words): string[] {
  if (conflicts.length === 0) return [];
  const { title, why } = speech.review.conflict;
  return [`${strong(title, `: ${why}`)}\n\n${names(conflicts, speech)}`];
}

function mixedText(
  { allowsMixed, words: { review: words } }: Review,
  { isMixed, own, apart }: Verdict,
): string[] {
  if (!isMixed) return [];
  const [these, those] = [own, apart].map(({ length }) => words.files(length));
  const { title, why, allowed } = words.mixed;
  return allowsMixed
    ? [strong(allowed.title, `: ${allowed.why(these ?? '', those ?? '')}`)]
    : [strong(title, `: ${why(these ?? '', those ?? '')}`)];
}

function resultText(review: Review, verdict: Verdict): string {
  const { counts, isWell, apart, toSee, fails, unseen } = verdict;
  const { result } = review.words.review;
  const advice = adviceText(counts, review.words);
  if (counts.error > 0) {
    return `${strong(result.points(counts.error), ` ${result.pointsWhy}`)}${advice}`;
  }
  if (review.items.length === 0) return result.nothing;
  if (isWell) return `${strong(result.well, `: ${result.wellWhy}`)}${advice}`;
  if (fails || unseen.length > 0) return `${result.noErrors}${advice}`;
  if (apart.length > 0) return `${strong(result.apart, `: ${result.apartWhy}`)}${advice}`;
  const isExecutable = toSee.some(({ change }) => modeOf(change) === 'executable');
  const why = isExecutable ? result.toSeeExecutable : result.toSeeWhy;
  return `${strong(result.toSee, `: ${why}`)}${advice}`;
}

function adviceText({ warning, hint }: Record<Severity, number>, { review: words }: Words): string {
  const others = [
    ...(warning > 0 ? [words.result.warnings(warning)] : []),
    ...(hint > 0 ? [words.result.hints(hint)] : []),
  ];
  return others.length > 0 ? ` ${words.result.alsoThere(warning + hint, others)}` : '';
}

/** The first of a list; the section below says all. */
function listed(meanings: readonly string[], { review: words }: Words): string {
  const more = meanings.length - mostMeanings;
  const rest = more > 0 ? [words.leftOut.more(more)] : [];
  return [...meanings.slice(0, mostMeanings), ...rest].join('; ');
}

const mostMeanings = 8;

/** A line for each kind that the proposal touches, and one for those that it does not. */
function kindRows(review: Review): string[] {
  const { items, problems, changes } = review;
  const { review: words } = review.words;
  if (items.length === 0) return [];
  const { inside } = changes.repository;
  const byCategory = Map.groupBy(items, ({ kind }) => kind.category);
  const wrong = problems.filter(isError).map(({ file }) => inside + file);
  const rows = fileCategories.flatMap((category) => {
    const found = byCategory.get(category);
    if (!found) return [];
    const files = new Set(found.map(({ change }) => change.file));
    const errors = wrong.filter((file) => files.has(file)).length;
    const title = `- **${words.categories[category]}** (${words.files(found.length)})`;
    return [`${title}: ${judgement(review, category, errors)}`];
  });
  const untouched = fileCategories.filter(
    (category) => category !== 'strays' && !byCategory.has(category),
  );
  const touched = new Set(items.map(({ change }) => change.file));
  const elsewhere = wrong.filter((file) => !touched.has(file)).length;
  if (elsewhere > 0) rows.push(`- ${words.elsewhere(elsewhere)}`);
  const list = untouched
    .map((category) => inSentence(words.categories[category], review.words))
    .join(', ');
  return list === '' ? rows : [...rows, `- ${words.untouched(list)}`];
}

function judgement(review: Review, category: FileCategory, errors: number): string {
  const { unchecked } = review;
  const { judged } = review.words.review;
  const points = errors > 0 ? `${judged.points(errors)} ` : '';
  if (category === 'program')
    return `${listed(programMeanings(review), review.words)}. ${judged.program}`;
  if (category === 'catalogue') {
    return `${points}${listed(catalogueMeanings(review), review.words)}. ${judged.catalogue}`;
  }
  if (category === 'strays' || category === 'pictures')
    return `${judged[category]} ${points}`.trim();
  if (unchecked !== undefined) return judged.unchecked;
  const changed = marksIn(review, category);
  const compare = changed === '' ? '' : ` ${judged.compare(changed)}`;
  return `${points === '' ? judged.passes : points.trim()}${compare}`;
}

/** Of texts that were there before: what changed that only sources can prove right. */
function marksIn({ texts, words }: Review, category: FileCategory): string {
  const own = texts.filter(({ kind }) => categoryOfText[kind] === category);
  const told =
    category === 'translations'
      ? texts.flatMap(({ translations }) => translations)
      : own.flatMap(({ change, told }) => (change?.kind === 'added' ? [] : [{ told }]));
  const found = inOrder(told.flatMap((one) => one.told.flatMap(marksOf)));
  return found.map((mark) => words.changes.marks[mark]).join(', ');
}

const categoryOfText: Record<TextKind, FileCategory> = {
  practice: 'practices',
  experience: 'experiences',
  need: 'needs',
  news: 'news',
  page: 'catalogue',
};
