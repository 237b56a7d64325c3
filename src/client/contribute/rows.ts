/** From problems to what the form says of each: where, in which words, and what can be done. */
import type { Path } from '../../catalogue/model/field.ts';
import { isError, type Diagnostic } from '../../catalogue/checking/diagnostic.ts';
import type { Rule } from '../../catalogue/checking/rule-parameters.ts';
import { isFileName } from '../../catalogue/model/file-name.ts';
import type { Vocabularies } from '../../catalogue/model/vocabularies.ts';
import type { Fields } from '../../catalogue/writing/same.ts';
import { contribute as words } from '#words/contribute.ts';
import type { TextCheck } from './check.ts';
import { fileName, isExperience, replicatedSlug, unreadable } from './elements.ts';
import { type RepairAt, repairOf } from './repairs.ts';
import { fieldAt, valueAt } from './values.ts';
import { wordsOf } from './form-messages.ts';

export interface Row {
  field: HTMLElement | undefined;
  said: string;
  /** Advice forbids nothing. */
  isAdvice: boolean;
  /** Whether it is not wrong but not there. */
  isMissing?: boolean;
  /** What may be taken out of the file to be rid of it. */
  takeOut?: { path: Path; name: string };
  /** What can be written in its place. */
  repair?: RepairAt;
}

/** What the problems of a sheet say, in the order of the form, whatever that of the file. */
export function rowsOf(
  form: HTMLElement,
  { problems, textLine, frontmatter }: TextCheck,
  vocabularies: Vocabularies,
): Row[] {
  const rows = problems.map((found): Row => {
    const field = fieldOf(form, found);
    const isText = field?.id === 'campo-testo';
    const line = isText ? `${words.line(Math.max(1, found.line - textLine))}: ` : '';
    const labels = field && !isText ? labelsOf(field) : [];
    const value = found.path && valueAt(frontmatter, found.path);
    const said = line + wordsOf(found, { field, labels, value, vocabularies });
    const kind = { isAdvice: !isError(found), isMissing: found.rule === 'missing-field' };
    const remedy = repairOf(found, textLine);
    const repair = remedy && { repair: remedy };
    if (!found.path || !canBeTakenOut(found.rule, value, field)) {
      return { field, said, ...kind, ...repair };
    }
    const key = found.path.at(-1);
    const isTerm = found.rule === 'unknown-term' || typeof key === 'number';
    const name = String(isTerm ? value : key);
    return { field, said, ...kind, takeOut: { path: found.path, name } };
  });
  return rows.sort((one, other) => inOrder(one.field, other.field));
}

/** What no control shows, or shows as something that it does not offer. */
function canBeTakenOut(rule: Rule, value: unknown, field: HTMLElement | undefined): boolean {
  if (rule === 'unknown-key' || rule === 'unknown-term') return value !== undefined;
  const isPlain = ['string', 'number'].includes(typeof value);
  const shows = !['group', 'list', 'choice', 'terms', 'boolean'].includes(
    field?.dataset['kind'] ?? '',
  );
  return rule === 'wrong-type' && !(isPlain && shows);
}

/** What is wrong with the place and the name of the file. */
export function nameRows(form: HTMLElement, slug: string, { title }: Fields): Row[] {
  if (isExperience) {
    const list = form.querySelector<HTMLElement>('#campo-pratica-ripresa') ?? form;
    return replicatedSlug() === ''
      ? [{ field: list, said: list.dataset['choose'] ?? '', isAdvice: false, isMissing: true }]
      : [];
  }
  const field = fileName.closest<HTMLElement>('.field') ?? form;
  const row = (said: string) => [{ field, said, isAdvice: false, isMissing: slug === '' }];
  if (slug === '') return title === undefined ? [] : row(words.fileNameMissing);
  return isFileName(slug) ? [] : row(words.fileNameWrong);
}

/** Why a file cannot be shown in the fields. */
export const unreadableRows = (problems: readonly string[]): Row[] =>
  (problems.length > 0 ? problems : [words.readable]).map((said) => ({
    field: unreadable,
    said,
    isAdvice: false,
  }));

/** The rules that are broken by the name of the file. */
const ofName: ReadonlySet<Rule> = new Set<Rule>([
  'duplicate-slug',
  'duplicate-experience',
  'file-name',
]);

/** The field that a problem is with: one of the sheet, the text, or the name of the file. */
function fieldOf(form: HTMLElement, found: Diagnostic): HTMLElement | undefined {
  const named = (id: string) => form.querySelector<HTMLElement>(`#${id}`) ?? undefined;
  if (ofName.has(found.rule)) return named('campo-nome');
  if (found.rule === 'experience-practice') return named('campo-pratica-ripresa');
  if (found.path) return fieldAt(form, found.path);
  return named('campo-testo');
}

/** The label of a field, behind those of the groups that it stands in: «Ente 2: Nome». */
function labelsOf(field: HTMLElement): string[] {
  const own = (element: Element) =>
    element.querySelector('label, legend')?.firstChild?.textContent?.trim() ?? '';
  const group = field.parentElement?.closest<HTMLElement>('[data-key]');
  if (field.matches('.field-item')) {
    const place = [...(field.parentElement?.children ?? [])].indexOf(field) + 1;
    return [`${field.closest<HTMLElement>('.field-list')?.dataset['one'] ?? ''} ${place}`];
  }
  return group ? [...labelsOf(group), own(field)] : [own(field)];
}

/** By the order of the form. */
function inOrder(a: HTMLElement | undefined, b: HTMLElement | undefined): number {
  if (!a || !b || a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
