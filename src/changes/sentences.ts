/** Changes in words, as plain text: the changelog writes them as Markdown, the feed as they are. */
import { say } from '../i18n/say.ts';
import { type Field, fieldsOf, withInner } from '../catalogue/model/fields.ts';
import { practiceSchema, undeclared } from '../catalogue/model/practice.ts';
import type { Vocabularies, Vocabulary, VocabularyName } from '../catalogue/model/vocabularies.ts';
import { isFields, same } from '../catalogue/writing/same.ts';
import { changes as words } from '#words/changes.ts';
import { ui } from '#words/index.ts';
import { formatDate, formatFigure } from '../i18n/format/format.ts';
import type { FieldChange, TermChange } from './compare.ts';

type Names = Partial<Vocabularies>;

export interface Sentences {
  /** What happened to a field, without its name. */
  field: (change: FieldChange) => string;
  /** What happened to a term, with the name of its vocabulary. */
  term: (change: TermChange) => string;
}

/**
 * Prepares the words.
 *
 * @param before the vocabularies of then, by which terms that are gone are named
 */
export function sentencesFor(before: Names, after: Names): Sentences {
  const schema = practiceSchema({ ...before, ...after });
  const byPath = new Map([...withInner(fieldsOf(schema))].map((field) => [field.path, field]));
  const labelOf = (name: VocabularyName, id: string): string =>
    say(
      [after, before]
        .map((names) => (names[name] as Vocabulary | undefined)?.terms.find((t) => t.id === id))
        .find((term) => term !== undefined)?.label,
    ) ?? id;

  const shown = (value: unknown, field: Field | undefined): string => {
    if (value === undefined) return '';
    if (Array.isArray(value)) {
      const item = field?.kind === 'choice' ? field.item?.item : field?.item;
      return value.map((one) => shown(one, item)).join(', ');
    }
    if (isFields(value)) {
      const inner = new Map(field?.fields?.map((one) => [one.key, one]));
      return Object.entries(value)
        .map(
          ([key, one]) =>
            `${say(inner.get(key)?.meta.label) ?? key}: ${shown(one, inner.get(key))}`,
        )
        .join('; ');
    }
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number') return formatFigure(value);
    const text = String(value);
    if (field?.kind === 'choice' && text === undeclared) return ui.undeclared;
    if (field?.kind === 'term' && field.vocabulary) return labelOf(field.vocabulary, text);
    return field?.kind === 'date' ? formatDate(text) : text;
  };

  return {
    field: ({ path, before: then, after: now }) => {
      const field = byPath.get(path);
      if (then === undefined && now === undefined) return words.textChanged;
      if (Array.isArray(then) && Array.isArray(now)) {
        const item = field?.kind === 'choice' ? field.item?.item : field?.item;
        return listChange(then, now, (one) => words.item(shown(one, item)));
      }
      if (then === undefined) return words.declared(shown(now, field));
      if (now === undefined) return words.undeclared(shown(then, field));
      return words.was(shown(then, field), shown(now, field));
    },
    term: ({ kind, vocabulary, term, before: then, after: now }) => {
      const name = say(
        ((after[vocabulary] ?? before[vocabulary]) as Vocabulary | undefined)?.label,
      );
      const label =
        kind === 'relabelled' ? words.was(then ?? '', now ?? '') : (now ?? then ?? term);
      return `${name ?? vocabulary}, ${words.term[kind]}: ${label} (${term})`;
    },
  };
}

function listChange(
  before: readonly unknown[],
  after: readonly unknown[],
  show: (item: unknown) => string,
): string {
  const without = (items: readonly unknown[], others: readonly unknown[]) =>
    items.filter((item) => !others.some((other) => same(item, other)));
  const [gone, come] = [without(before, after), without(after, before)];
  const parts = [
    ...(gone.length > 0 ? [words.removed(gone.map(show).join(', '))] : []),
    ...(come.length > 0 ? [words.added(come.map(show).join(', '))] : []),
  ];
  return parts.length === 0 ? words.order : parts.join('; ');
}
