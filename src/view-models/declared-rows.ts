/** What a thing says in the fields that its catalogue declares, as a page shows it. */
import { type TermField, heldIn } from '../catalogue/model/extra-fields.ts';
import { localize } from '../i18n/localize.ts';
import { declaredText } from '../views/practice/declared.ts';

interface DeclaredRow {
  label: string;
  /** Empty of what only is so, or is not. */
  text: string;
  href?: string | undefined;
}

/** A row for each field that has a value. */
export const declaredRows = (
  fields: readonly TermField[] | undefined,
  holder: object,
): DeclaredRow[] =>
  (fields ?? []).flatMap((one): DeclaredRow[] => {
    const value = heldIn(holder, one);
    if (value === undefined || value === false) return [];
    const href = one.kind === 'address' ? String(value) : undefined;
    return [{ label: localize(one.label), text: declaredText(one.kind, value), href }];
  });

/** The field of the territories that the map marks, if the catalogue has one. */
export const marked = (fields: readonly TermField[] | undefined): TermField | undefined =>
  fields?.find(({ mark }) => mark);
