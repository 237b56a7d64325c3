/** Changes in words, with what is gone and what has come marked: for the changelog and the report. */
import type { Words } from '../i18n/languages.ts';
import { localizeIn } from '../i18n/localized.ts';
import { type Field, withInner } from '../catalogue/model/fields.ts';
import type { Vocabulary } from '../catalogue/model/vocabularies.ts';
import { isFields } from '../catalogue/writing/same.ts';
import type { TermChange } from './compare.ts';
import { differencesIn, type FieldChange } from './differences.ts';
import { itemOf, inOrder, type Mark, marksOfChange, marksOfTexts, marksOfValue } from './marks.ts';
import { pairItems } from './pair-items.ts';
import { type Piece, shortened, wordPieces } from './pieces.ts';
import type { BodyChange } from './body-changes.ts';
import { type Names, showWith } from './values.ts';

/** One thing that happened to a field. */
export interface Statement {
  marks: Mark[];
  pieces: Piece[];
}

/** What happened to one field, in words. */
export interface FieldStatement {
  path: string;
  label: string;
  /** Whether something is no longer there. */
  takes: boolean;
  /** Whether a translation would say it too. */
  isText: boolean;
  /** Whether it is told sentence by sentence. */
  isBody: boolean;
  /** What is gone first. */
  statements: Statement[];
}

export interface ChangeDescriber {
  /** What happened to a field. */
  field: (change: FieldChange) => FieldStatement;
  /** What happened to a term, with the name of its vocabulary, as plain text. */
  term: (change: TermChange) => string;
}

/** Texts that are longer than this are compared word by word. */
const shortText = 60;

/** The name by which an item is spoken of is no longer than this. */
const longestName = 80;

const plainly = (text: string): Piece[] => [{ is: 'text', text }];

/**
 * Prepares the words.
 *
 * @param fields those of what is told of
 * @param before the vocabularies of then, by which terms that are gone are named
 * @param speech the words of the language that is told in
 */
export function changeDescriberFor(
  fields: readonly Field[],
  before: Names,
  after: Names,
  speech: Words,
): ChangeDescriber {
  const { changes: words, language } = speech;
  const byPath = new Map([...withInner(fields)].map((field) => [field.path, field]));
  const show = showWith([after, before], speech);

  const valueStatement = (field: Field | undefined, then: unknown, now: unknown): Statement => {
    if (then === undefined) {
      const text = words.declared(show(now, field));
      return { marks: marksOfValue(field, now), pieces: plainly(text) };
    }
    if (now === undefined) {
      const text = words.undeclared(show(then, field));
      return { marks: marksOfValue(field, then), pieces: plainly(text) };
    }
    const isSingle = !isFields(then) && !isFields(now);
    const marks = isSingle
      ? marksOfChange(field, then, now)
      : inOrder([...marksOfValue(field, then), ...marksOfValue(field, now)]);
    return { marks, pieces: textPieces(then, now, speech) ?? plainly(wasOf(field, then, now)) };
  };

  const wasOf = (field: Field | undefined, then: unknown, now: unknown): string => {
    const [was, is] = [show(then, field), show(now, field)];
    if (was !== is) return words.was(was, is);
    // Two terms may have one label; values of two kinds, and numbers, may be written in two ways.
    const [raw, rawNow] = [show(then, undefined), show(now, undefined)];
    return raw === rawNow ? words.written(was) : words.was(`${was} (${raw})`, `${is} (${rawNow})`);
  };

  const itemStatements = (
    { field, path }: { field: Field | undefined; path: string },
    then: readonly unknown[],
    now: readonly unknown[],
  ): Pick<FieldStatement, 'takes' | 'statements'> => {
    const item = itemOf(field);
    const { gone, changed, come, isReordered } = pairItems(then, now);
    const shownOf = (one: unknown) => show(one, item);
    const [names, newNames] = [gone, come].map((items) => new Set(items.map(shownOf)));
    const nameOf = (one: unknown) => {
      const name = shownOf(one);
      // Of a term that has another identifier and the label that it had, both are shown.
      const isAlike = names?.has(name) && newNames?.has(name);
      return words.item(isAlike ? `${name} (${show(one, undefined)})` : name);
    };
    const listed = (items: unknown[], said: (names: string) => string): Statement[] => {
      const groups = items.some(isFields) ? items.map((one) => [one]) : [items];
      return groups
        .filter((group) => group.length > 0)
        .map((group) => ({
          marks: inOrder(group.flatMap((one) => marksOfValue(item, one))),
          pieces: plainly(said(group.map(nameOf).join(', '))),
        }));
    };
    let takes = gone.length > 0;
    const within = changed.map(([was, is]): Statement => {
      if (!isFields(was) || !isFields(is)) {
        const { marks, pieces } = valueStatement(item, was, is);
        return { marks, pieces: [...plainly(words.changedItem), ...pieces] };
      }
      const told = differencesIn(item?.fields ?? [], was, is, speech, `${path}[]`).map(describe);
      takes ||= told.some((one) => one.takes);
      const name = show(
        Object.values(was).find((one) => typeof one === 'string'),
        firstText(item, was),
      );
      const pieces = told.flatMap(({ label, statements }, index) => [
        ...plainly(`${index === 0 ? '' : '; '}${label}: `),
        ...statements.flatMap((one, at) => [...(at === 0 ? [] : plainly('; ')), ...one.pieces]),
      ]);
      return {
        marks: inOrder(told.flatMap(marksOf)),
        pieces: [...plainly(words.inItem(name.slice(0, longestName))), ...pieces],
      };
    });
    const order: Statement[] = isReordered ? [{ marks: [], pieces: plainly(words.order) }] : [];
    return {
      takes,
      statements: [
        ...listed(gone, words.removed),
        ...within,
        ...listed(come, words.added),
        ...order,
      ],
    };
  };

  const describe = ({
    path,
    label,
    before: then,
    after: now,
    story: body,
  }: FieldChange): FieldStatement => {
    const field = byPath.get(path.replace(/\[[^[\]]*\]/g, '[]')) ?? byPath.get(path);
    const isText = body !== undefined || (field?.kind === 'text' && !field.meta.proper);
    const common = { path, label, isText, isBody: body !== undefined };
    if (body) return { ...common, ...bodyStatements(body, speech) };
    if (Array.isArray(then) && Array.isArray(now)) {
      return { ...common, ...itemStatements({ field, path }, then, now) };
    }
    const statements = [valueStatement(field, then, now)];
    return { ...common, takes: now === undefined, statements };
  };

  return {
    field: describe,
    term: ({ kind, vocabulary, term, before: then, after: now }) => {
      const { label: called } = (after[vocabulary] ??
        before[vocabulary] ??
        {}) as Partial<Vocabulary>;
      const name = called && localizeIn(called, language.code);
      const label =
        kind === 'relabelled' ? words.was(then ?? '', now ?? '') : (now ?? then ?? term);
      return `${name ?? vocabulary}, ${words.term[kind]}: ${label} (${term})`;
    },
  };
}

export const marksOf = ({ statements }: FieldStatement): Mark[] =>
  inOrder(statements.flatMap(({ marks }) => marks));

/** What takes something away is told first. */
export const takingFirst = (told: readonly FieldStatement[]): FieldStatement[] =>
  told.toSorted((a, b) => Number(b.takes) - Number(a.takes));

/** The field of the first text of an item, by which the item is spoken of. */
function firstText(item: Field | undefined, value: object): Field | undefined {
  const [key] = Object.entries(value).find(([, one]) => typeof one === 'string') ?? [];
  return item?.fields?.find((field) => field.key === key);
}

/** Two texts that are long and alike, word by word. */
function textPieces(before: unknown, after: unknown, words: Words): Piece[] | undefined {
  if (typeof before !== 'string' || typeof after !== 'string') return undefined;
  const isShort = before.length <= shortText && after.length <= shortText;
  return isShort ? undefined : changedText(before, after, words);
}

function changedText(before: string, after: string, words: Words): Piece[] {
  const pieces = wordPieces(before, after);
  if (pieces.every(({ is }) => is === 'text')) return plainly(words.changes.body.spacing);
  return shortened(pieces, words);
}

function bodyStatements(
  body: BodyChange,
  speech: Words,
): Pick<FieldStatement, 'takes' | 'statements'> {
  const { changes: words } = speech;
  const { removed, changed, added, moved } = body;
  const statements: Statement[] = [
    ...removed.map(({ text, under }): Statement => ({
      marks: marksOfTexts(text, ''),
      pieces: [
        ...plainly(words.body.removed(under)),
        ...shortened([{ is: 'removed', text }], speech),
      ],
    })),
    ...changed.map(({ before, after, under }): Statement => ({
      marks: marksOfTexts(before, after),
      pieces: [...plainly(words.body.changed(under)), ...changedText(before, after, speech)],
    })),
    ...added.map(({ text, under }): Statement => ({
      marks: marksOfTexts('', text),
      pieces: [...plainly(words.body.added(under)), ...shortened([{ is: 'added', text }], speech)],
    })),
    ...(moved > 0 ? [{ marks: [], pieces: plainly(words.body.moved(moved)) }] : []),
  ];
  const spacing: Statement = { marks: [], pieces: plainly(words.body.spacing) };
  return {
    takes: removed.length > 0,
    statements: statements.length > 0 ? statements : [spacing],
  };
}
