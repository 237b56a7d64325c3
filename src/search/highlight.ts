/** The one number of a practice, as a card shows it. */
import type { PracticeRecord } from '../catalogue/model/record.ts';
import { highlightOf } from '../catalogue/queries/highlight.ts';
import { formatMoney } from '../i18n/format/format.ts';
import { figureOf } from '../i18n/format/measured.ts';
import { ui } from '#words/index.ts';
import type { Card } from './files.ts';

/** @returns nothing where the practice declares no number */
export function shownHighlight(practice: PracticeRecord, currency: string): Card['highlight'] {
  const found = highlightOf(practice);
  if (!found) return undefined;
  if (found.kind === 'amount') {
    return { value: formatMoney(found.euros, currency), label: ui.practice.amountDeclared };
  }
  if (found.kind === 'result') {
    const { name, unit } = found.result;
    return { value: figureOf(found.result), label: name, ...(unit !== undefined && { unit }) };
  }
  const { value, unit, label } = found;
  return { value, label, ...(unit !== undefined && { unit }) };
}
