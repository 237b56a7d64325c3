/** The values of fields that only the catalogue knows, as people read them. */
import { ui } from '#words/index.ts';
import type { ExtraKind } from '../../catalogue/model/extra-fields.ts';
import { formatDate, formatFigure } from '../../i18n/format/format.ts';

/** A value of a kind; nothing of one that only is so. */
export function declaredText(kind: ExtraKind, value: unknown): string {
  if (kind === 'boolean') return '';
  if (kind === 'number' && typeof value === 'number') return formatFigure(value);
  if (kind === 'date') return formatDate(String(value));
  if (kind === 'since') return ui.vocabulary.since(formatDate(String(value)));
  return String(value);
}
