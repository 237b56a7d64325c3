/** What a proposal changes for everybody: the program, and the whole catalogue. */
import { inSentence } from '../../i18n/format/in-sentence.ts';
import type { Words } from '../../i18n/languages.ts';
import { rowsOf } from '../../changes/rows.ts';
import type { FieldStatement } from '../../changes/describe-changes.ts';
import type { DataReview } from '../data-reviews.ts';
import { code, inline } from '../../markup/markdown.ts';
import {
  type CataloguePart,
  type Item,
  type ProgramPart,
  programOrder,
} from '../proposal-files.ts';
import type { Review } from '../review.ts';
import type { Verdict } from '../verdict.ts';
import type { Section } from './compose.ts';
import { modeText } from './modes.ts';
import { textBlock } from './texts.ts';

/** What the changes of the program reach, the farthest first. */
export function programMeanings({ items, words: { review: words } }: Review): string[] {
  const parts = new Set(items.map(({ kind }) => kind.category === 'program' && kind.part));
  return programOrder.filter((part) => parts.has(part)).map((part) => words.reaches[part]);
}

/** What the changes of the whole catalogue mean, each once. */
export function catalogueMeanings({ data, items, words }: Review): string[] {
  const { means } = words.review;
  const parts = new Set(items.map(({ kind }) => kind.category === 'catalogue' && kind.part));
  return [...partOrder, 'schemas' as const].flatMap((part) => {
    if (!parts.has(part)) return [];
    const keys = data.filter((one) => one.part === 'site').flatMap(({ told }) => told.map(keyOf));
    const known = part === 'site' ? [...new Set(keys)].flatMap((key) => meaningOf(key, words)) : [];
    return known.length > 0 ? known : [means[part]];
  });
}

const keyOf = ({ path }: FieldStatement): string => path.split('.')[0] ?? '';

/** The files outside the content: by what they do, the most far-reaching first. */
export function programSection(review: Review): Section {
  const { review: words } = review.words;
  const items = review.items.filter(({ kind }) => kind.category === 'program');
  const byPart = Map.groupBy(items, ({ kind }) => kind.part as ProgramPart);
  const blocks = programOrder.flatMap((part) => {
    const found = byPart.get(part);
    if (!found) return [];
    const rows = found.map((item) => `- ${programRow(review, item)}`);
    return [`**${words.program[part]}**`, rows.join('\n')];
  });
  const intro = `${words.programIntro}\n\n${words.programReport}`;
  return { title: words.categories.program, blocks: items.length > 0 ? [intro, ...blocks] : [] };
}

function programRow({ lines, words: speech }: Review, { change }: Item): string {
  const { review: words } = speech;
  const { file, before, kind } = change;
  const counted = lines.get(file);
  const gone = before === undefined ? undefined : lines.get(before);
  const [added, removed] = [counted?.added ?? 0, (gone ?? counted)?.removed ?? 0];
  const size = counted ? `, +${added} −${removed}` : '';
  const moved = before === undefined ? '' : ` ${words.was(code(before))}`;
  const mode = modeText(change, speech);
  const said = `${words.happened[kind]}${kind === 'renamed' ? '' : size}`;
  return `${code(file)}: ${said}${moved}${mode === '' ? '' : `; ${mode}`}`;
}

/** The files that change the whole catalogue: what changed in each, and what that means. */
export function catalogueSection(review: Review): Section {
  const { data, texts } = review;
  const { review: words } = review.words;
  const pages = texts.filter(({ kind }) => kind === 'page');
  const blocks = [
    ...dataBlocks(
      review,
      data.filter(({ part }) => part !== 'schemas'),
    ),
    ...pages.map((text) => textBlock(review, text)),
    ...schemaBlock(
      data.filter(({ part }) => part === 'schemas'),
      review.words,
    ),
  ];
  return {
    title: words.categories.catalogue,
    blocks: blocks.length > 0 ? [words.catalogueIntro, ...blocks] : [],
    left: words.leftOut.files,
  };
}

/** In the order of their reach, which is not that of their names. */
const partOrder: readonly CataloguePart[] = [
  'site',
  'owners',
  'licence',
  'published',
  'vocabularies',
  'unknown',
  'glossary',
  'synonyms',
  'accessibility',
  'pages',
];

function dataBlocks(review: Review, data: readonly DataReview[]): string[] {
  return partOrder.flatMap((part) =>
    data.filter((one) => one.part === part).map((one) => dataBlock(review, one)),
  );
}

function dataBlock(
  { contents, words: speech }: Review,
  { change, part, told, unread }: DataReview,
): string {
  const { review: words } = speech;
  const { file, before, kind } = change;
  const mode = modeText(change, speech, contents.get(change));
  const lines = [
    `### ${code(file)}: ${words.happened[kind]}`,
    `${words.meansLabel} ${words.means[part]}.`,
    ...(before === undefined ? [] : [`${words.was(code(before))}.`]),
    ...(mode === '' ? [] : [`**${mode}**.`]),
    ...(unread && mode === '' ? [words.unread[unread]] : []),
    ...rows(told, part, speech),
  ];
  return lines.join('\n\n');
}

function rows(told: readonly FieldStatement[], part: CataloguePart, words: Words): string[] {
  if (told.length === 0) return [];
  if (part !== 'site') return [rowsOf(told, words).join('\n')];
  const said = new Set<string>();
  const list = told.flatMap((one) => {
    const key = keyOf(one);
    const isFirst = !said.has(key);
    said.add(key);
    const [meaning] = isFirst ? meaningOf(key, words) : [];
    return [
      ...rowsOf([one], words),
      ...(meaning ? [`  - ${inline(words.review.meansLabel)} **${meaning}**`] : []),
    ];
  });
  return [list.join('\n')];
}

/** What a change of a key of `site.yml` means, where there is something to say of it. */
function meaningOf(key: string, { review: { meansOfSite } }: Words): string[] {
  return Object.hasOwn(meansOfSite, key) ? [meansOfSite[key as keyof typeof meansOfSite]] : [];
}

function schemaBlock(schemas: readonly DataReview[], { review: words }: Words): string[] {
  if (schemas.length === 0) return [];
  const list = schemas.map(
    ({ change }) => `- ${code(change.file)}: ${words.happened[change.kind]}`,
  );
  return [`### ${words.schemas}`, `${words.meansLabel} ${words.means.schemas}.`, list.join('\n')];
}

/** How a proposal that mixes the two kinds is parted, in words and as commands. */
export function splitSection(
  { changes, allowsMixed, words: speech }: Review,
  { isMixed, own, apart }: Verdict,
): Section {
  if (!isMixed || allowsMixed) return { blocks: [] };
  const { review: words } = speech;
  const categories = [
    ...new Set(own.map(({ kind }) => inSentence(words.categories[kind.category], speech))),
  ];
  const shown = apart.slice(0, 10).map(({ change }) => code(change.file));
  const more = apart.length - shown.length;
  const rest = more > 0 ? ` ${words.leftOut.files(more)}` : '';
  const steps = [
    `1. ${words.split.keep(categories.join(', '))}`,
    `2. ${words.split.take(shown.join(', '))}${rest}`,
    `3. ${words.split.again}`,
  ];
  const commands = splitCommands(apart, changes.start, words.split.message);
  return {
    title: words.split.title,
    blocks: [
      words.split.why,
      steps.join('\n'),
      ...(commands === undefined ? [] : [words.split.commands, commands]),
      words.split.together,
    ],
  };
}

/** Names that mean the same to every shell and to Markdown. */
const safeName = /^[\w][\w./-]*$/;
const mostInCommand = 30;

function splitCommands(apart: readonly Item[], start: string, message: string): string | undefined {
  const back = apart.flatMap(({ change: { was, before, file } }) => (was ? [before ?? file] : []));
  const gone = apart.flatMap(({ change: { was, before, file } }) =>
    !was || before !== undefined ? [file] : [],
  );
  const all = [...back, ...gone];
  if (all.length > mostInCommand || !all.every((file) => safeName.test(file))) return undefined;
  return [
    '```sh',
    ...(back.length > 0 ? [`git checkout ${start.slice(0, 10)} -- ${back.join(' ')}`] : []),
    ...(gone.length > 0 ? [`git rm -f -- ${gone.join(' ')}`] : []),
    `git commit -m "${message}"`,
    '```',
  ].join('\n');
}
