/** The practices, needs and news of a report, with their pictures; and what is wrong with them. */
import { posix } from 'node:path';
import type { Words } from '../../i18n/languages.ts';
import { formatWith } from '../../catalogue/checking/messages/format.ts';
import { isError, type Diagnostic } from '../../catalogue/checking/diagnostic.ts';
import { rowsOf } from '../../changes/rows.ts';
import type { ChangeKind } from '../changes.ts';
import type { Content } from '../contents.ts';
import { code, plain } from '../../markup/markdown.ts';
import type { Item } from '../proposal-files.ts';
import type { Review } from '../review.ts';
import type { TextReview } from '../text-reviews.ts';
import { clipped } from '../../changes/pieces.ts';
import type { Section } from './compose.ts';
import { modeText } from './modes.ts';
import { textBlock } from './texts.ts';

/** More are named, and no more. */
const mostCards = 60;
/** So many that changed alike are told of together. */
const fewestAlike = 3;

/** What was taken away first. */
const order: readonly (ChangeKind | undefined)[] = [
  'removed',
  'renamed',
  'changed',
  undefined,
  'added',
];

/** A section for each kind of text. */
export function textSections(review: Review): Section[] {
  const { review: words } = review.words;
  return (['practice', 'experience', 'need', 'news'] as const).map((kind) => {
    const texts = review.texts
      .filter((text) => text.kind === kind)
      .toSorted((a, b) => order.indexOf(a.change?.kind) - order.indexOf(b.change?.kind));
    const { alike, others } = grouped(texts);
    const cards = [
      ...alike.map((group) => alikeBlock(group, review.words)),
      ...others.slice(0, mostCards).map((text) => textBlock(review, text)),
    ];
    const rest = others.slice(mostCards);
    return {
      title: words.sections[kind],
      blocks: [...cards, ...(rest.length > 0 ? [restBlock(rest, review.words)] : [])],
      left: words.leftOut.texts,
    };
  });
}

/** Texts in which the same changed, and nothing else. */
function grouped(texts: readonly TextReview[]): { alike: TextReview[][]; others: TextReview[] } {
  const groups = Map.groupBy(texts, ({ change, told, translations, unread }, index) => {
    const isPlain = change?.kind === 'changed' && translations.length === 0 && !unread;
    return isPlain && told.length > 0 && change.was?.mode === change.is?.mode
      ? JSON.stringify(told)
      : String(index);
  });
  const alike = [...groups.values()].filter((group) => group.length >= fewestAlike);
  const together = new Set(alike.flat());
  return { alike, others: texts.filter((text) => !together.has(text)) };
}

function alikeBlock(texts: readonly TextReview[], speech: Words): string {
  const { review: words } = speech;
  const [{ told, kind }] = texts as [TextReview];
  return [
    `### ${words.alike[kind](texts.length)}`,
    rowsOf(told, speech).join('\n'),
    `**${words.inThese}**`,
    texts.map(({ title, file }) => `- ${title ? `${plain(title)}: ` : ''}${code(file)}`).join('\n'),
  ].join('\n\n');
}

function restBlock(texts: readonly TextReview[], speech: Words): string {
  const { review: words } = speech;
  const rows = texts.map(({ kind, change, title, file }) => {
    const happened = change ? words.texts[kind][change.kind] : words.texts[kind].translation;
    return `- ${happened}: ${title ? `${plain(clipped(title, 200, speech))}, ` : ''}${code(file)}`;
  });
  return [`### ${words.inShort(texts.length)}`, rows.join('\n')].join('\n\n');
}

/** The pictures: no check sees what they show. */
export function pictureSection(review: Review): Section {
  const { review: words } = review.words;
  const items = review.items.filter(({ kind }) => kind.category === 'pictures');
  const rows = items.map((item) => `- ${pictureRow(review, item)}`);
  const blocks = rows.length > 0 ? [words.picturesIntro, rows.join('\n')] : [];
  return { title: words.categories.pictures, blocks };
}

function pictureRow(
  { contents, catalogue, changes, named, words: speech }: Review,
  { change }: Item,
): string {
  const { review: words } = speech;
  const { file, kind, before } = change;
  const versions = contents.get(change);
  const sizes = [versions?.was, versions?.is].flatMap((content) => sizeText(content, speech));
  const { inside } = changes.repository;
  const path = file.slice(inside.length);
  const shown = catalogue
    ? [
        ...catalogue.practices,
        ...catalogue.experiences,
        ...catalogue.needs,
        ...catalogue.news,
        ...catalogue.pages,
      ]
        .filter(({ figures }) => figures.includes(path))
        .map(({ data }) => plain(data.title))
    : [];
  // Of a text with errors there is no title; nor does a title tell one translation from another.
  const found = shown.length > 0 ? shown : (named.get(path) ?? []).map((one) => code(inside + one));
  const places = found.length > 0 ? words.shownIn(found.join(', ')) : words.shownNowhere;
  const moved = before === undefined ? '' : ` ${words.was(code(before))}`;
  const mode = modeText(change, speech, versions);
  return [
    `${code(file)}: ${words.happened[kind]}${moved}`,
    ...(mode === '' ? [] : [`**${mode}**`]),
    ...(sizes.length > 0 ? [sizes.join(' → ')] : []),
    ...(kind === 'removed' || !catalogue ? [] : [places]),
  ].join('; ');
}

function sizeText(content: Content | undefined, { review: words }: Words): string[] {
  if (content?.is === 'large') return [words.size(content.size)];
  return content?.is === 'bytes' ? [words.size(content.bytes.length)] : [];
}

/** Files in the folders of the texts that are none. */
export function straySection({ items, contents, words: speech }: Review): Section {
  const { review: words } = speech;
  const found = items.filter(({ kind }) => kind.category === 'strays');
  const rows = found.map(({ change }) => {
    const mode = modeText(change, speech, contents.get(change));
    const odd = mode === '' ? '' : `; **${mode}**`;
    const moved = change.before === undefined ? '' : ` ${words.was(code(change.before))}`;
    return `- ${code(change.file)}: ${words.happened[change.kind]}${moved}${odd}`;
  });
  const blocks = rows.length > 0 ? [words.straysIntro, rows.join('\n')] : [];
  return { title: words.categories.strays, blocks };
}

/** More problems are counted: the check tells them all. */
const mostProblems = 100;
/** A value in a message is no longer than what helps to find it. */
const longestMessage = 600;

/** What is to be mended, errors first. */
export function problemSection({ problems, changes, others, words: speech }: Review): Section {
  const { review: words } = speech;
  const { inside } = changes.repository;
  const ordered = problems.toSorted((a, b) => Number(isError(b)) - Number(isError(a)));
  const shown = ordered.slice(0, mostProblems);
  const more = ordered.slice(mostProblems);
  const files = [...new Set(shown.map(({ file }) => file))];
  const blocks = files.flatMap((file) => {
    const rows = shown
      .filter((found) => found.file === file)
      .map((one) => problemLine(one, speech));
    return [`### ${code(pathFrom(inside, file))}\n\n${rows.join('\n')}`];
  });
  const rest = more.length > 0 ? [words.moreProblems(more.length, filesIn(more))] : [];
  // Errors of others do not stand in the way of this proposal.
  const before = others > 0 ? [words.others(others)] : [];
  return problems.length > 0
    ? { title: words.toMend, blocks: [...blocks, ...rest, ...before], left: words.leftOut.texts }
    : { blocks: before };
}

/** One of the program lies beside the content, not in it: `../public/x` from `content/`. */
const pathFrom = (inside: string, file: string): string =>
  file.startsWith('../') ? posix.join(inside, file) : inside + file;

const filesIn = (problems: readonly Diagnostic[]): number =>
  new Set(problems.map(({ file }) => file)).size;

function problemLine(found: Diagnostic, speech: Words): string {
  const { review: words, diagnostics } = speech;
  const { message, hint } = formatWith(found, diagnostics);
  const kind = found.severity === 'error' ? '' : words.advice[found.severity];
  const [said, remedy] = [message, hint].map((text) =>
    plain(clipped(text, longestMessage, speech)),
  );
  return `- ${words.line(found.line)}: ${kind}${said} **${words.remedy}:** ${remedy}`;
}

/** The addresses that did not answer. */
export function linkSection({ links, unasked, changes, words: speech }: Review): Section {
  const { review: words } = speech;
  const rows = links.map(
    ({ address, file, reason }) =>
      `- ${code(changes.repository.inside + file)}: ${code(clipped(address, longestMessage, speech))} (${plain(reason)})`,
  );
  const blocks = rows.length > 0 ? [words.linksIntro, rows.join('\n')] : [];
  const rest = unasked > 0 ? [words.unasked(unasked)] : [];
  return { title: words.linksTitle, blocks: [...blocks, ...rest] };
}
