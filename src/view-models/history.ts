/** What happened to the sheet of a practice, in the words of the page. */
import { fieldText } from '../catalogue/model/field.ts';
import type { Field } from '../catalogue/model/fields.ts';
import type { HistoryEntry } from '../catalogue/model/history.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import { history as words } from '#words/history.ts';
import { language } from '#words/language.ts';
import { model } from '#words/model.ts';
import { getCatalogue } from './catalogue.ts';
import { languageName } from './language-of.ts';
import { practiceFields } from './practice-fields.ts';

export interface ToldChange {
  commit: string;
  /** RFC 3339. */
  date: string;
  /** The day where it was committed. */
  day: string;
  said: string;
}

/** What follows from a change, and is none that a reader looks for. */
const silent = new Set(['reviewed', 'formerly']);
/** More names than a line has room for are counted. */
const mostNamed = 6;

/** The changes of a sheet that are known, the latest first. */
export async function toldHistory(practice: PracticeRecord): Promise<ToldChange[]> {
  const { historyOf } = await getCatalogue();
  const fields = await practiceFields();
  return historyOf(practice).map((change) => ({
    commit: change.commit,
    date: change.date,
    day: change.date.slice(0, 10),
    said: sentence(change, fields),
  }));
}

function sentence(change: HistoryEntry, fields: readonly Field[]): string {
  const { kind, fields: paths, translations } = change;
  const names = [
    ...new Set((paths ?? []).flatMap((path) => (silent.has(path) ? [] : nameOf(path, fields)))),
  ];
  const isReread = names.length === 0 && paths?.includes('reviewed');
  // A translation alone leaves the sheet as it was.
  const isUnknown = paths === undefined && translations.length === 0;
  const parts = [
    kind === 'added' ? words.added : '',
    kind === 'renamed' ? words.renamed : '',
    names.length > 0 ? words.fields(listed(names), names.length - mostNamed) : '',
    isReread ? words.reread : '',
    kind === 'changed' && isUnknown ? words.changed : '',
    translations.length > 0 ? words.translated(listed(translations.map(languageName))) : '',
  ];
  return parts.filter(Boolean).join('; ') || words.changed;
}

const listed = (names: readonly string[]): string => names.slice(0, mostNamed).join(', ');

/** What a reader knows a field by: a group that only holds others together has no name to them. */
function nameOf(path: string, fields: readonly Field[]): string {
  if (path === 'text') return words.text;
  const [key = '', inner = ''] = path.split('.');
  const field = fields.find((one) => one.key === key);
  if (!field) return words.other;
  const isSpread = field.kind === 'group' && field.meta.step === undefined;
  const part = isSpread ? field.fields?.find((one) => one.key === inner) : undefined;
  return fieldText(part ?? field, { language, model }).label;
}
