/** Values of a sheet in words, as plain text. */
import type { Words } from '../i18n/languages.ts';
import { localizeIn } from '../i18n/localized.ts';
import { isDate } from '../catalogue/model/dates.ts';
import type { Field } from '../catalogue/model/fields.ts';
import { undeclared } from '../catalogue/model/practice.ts';
import type { Vocabularies, Vocabulary, VocabularyName } from '../catalogue/model/vocabularies.ts';
import { isFields } from '../catalogue/writing/same.ts';
import { dateIn, figureIn } from '../i18n/format/in-locale.ts';
import { itemOf } from './marks.ts';
import { clipped } from './pieces.ts';
import { fieldText } from '../catalogue/model/field.ts';

export type Names = Partial<Vocabularies>;

/** A value in words, whatever it is: what the check refuses is shown as it was written. */
type Show = (value: unknown, field: Field | undefined) => string;

/** More of a value is left out, and how much. */
const mostShown = 400;

/** Deeper than any schema goes. */
const deepest = 12;

/** @param names the vocabularies by which terms are named, the first that knows one first */
export function showWith(names: readonly Names[], words: Words): Show {
  const { changes, ui, language } = words;
  const labelOf = (name: VocabularyName, id: string): string => {
    const known = names
      .map((one) => (one[name] as Vocabulary | undefined)?.terms.find((term) => term.id === id))
      .find((term) => term !== undefined);
    return known ? localizeIn(known.label, language.code) : id;
  };

  const shown = (value: unknown, field: Field | undefined, depth: number): string => {
    if (value === undefined || value === null) return '';
    if (depth > deepest) return '…';
    if (Array.isArray(value)) {
      return value.map((one) => shown(one, itemOf(field), depth + 1)).join(', ');
    }
    if (isFields(value)) {
      const inner = new Map(field?.fields?.map((one) => [one.key, one]));
      return Object.entries(value)
        .map(([key, one]) => {
          const part = inner.get(key);
          return `${part ? fieldText(part, words).label : key}: ${shown(one, part, depth + 1)}`;
        })
        .join('; ');
    }
    if (typeof value === 'boolean') return value ? changes.yes : changes.no;
    if (typeof value === 'number') return figureIn(language.locale, value);
    const text = String(value);
    if (field?.kind === 'choice' && text === undeclared) return ui.undeclared;
    if (field?.kind === 'term' && field.vocabulary) return labelOf(field.vocabulary, text);
    return field?.kind === 'date' ? dateOr(text, language.locale) : text;
  };
  return (value, field) => clipped(shown(value, field, 0), mostShown, words);
}

/** A day that is none is shown as it was written. */
function dateOr(text: string, locale: string): string {
  return isDate(text, 'partial') ? dateIn(locale, text) : text;
}
