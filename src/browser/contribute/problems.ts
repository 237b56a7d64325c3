/** Shows what is wrong: beside the fields, in the list of the last step, on the steps. */
import { wording } from '../../catalogue/checking/messages/messages.ts';
import type { Problem } from '../../catalogue/checking/problem.ts';
import { contribute as words } from '../../i18n/it/contribute.ts';
import { fieldAt } from './values.ts';

export interface Shown {
  form: HTMLElement;
  problems: readonly Problem[];
  textLine: number;
  /** Whether to speak of fields that nobody has touched yet. */
  all: boolean;
  touched: ReadonlySet<string>;
  removeKey: (problem: Problem) => void;
}

/** The field that a problem is with: one of the sheet, the text, or the name of the file. */
function fieldOf(form: HTMLElement, found: Problem): HTMLElement | undefined {
  const named = (id: string) => form.querySelector<HTMLElement>(`#${id}`) ?? undefined;
  if (found.rule === 'duplicate-slug' || found.rule === 'file-name') return named('campo-nome');
  if (found.path) return fieldAt(form, found.path);
  return named('campo-testo');
}

/** The label of a field, behind those of the groups that it stands in: «Partner 2: Nome». */
function labelOf(field: HTMLElement): string {
  const own = (element: Element) =>
    element.querySelector('label, legend')?.firstChild?.textContent?.trim() ?? '';
  const group = field.parentElement?.closest<HTMLElement>('[data-key]');
  if (field.matches('.field-item')) {
    const place = [...(field.parentElement?.children ?? [])].indexOf(field) + 1;
    return `${field.closest<HTMLElement>('.field-list')?.dataset['one'] ?? ''} ${place}`;
  }
  return group ? `${labelOf(group)}: ${own(field)}` : own(field);
}

/** In the order of the form, whatever that of the file. */
function inOrder(a: HTMLElement | undefined, b: HTMLElement | undefined): number {
  if (!a || !b || a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The words of a problem, with the label of its field in place of its name in the file. */
function message(found: Problem, field: HTMLElement | undefined): string {
  // Of a component in the text, the attribute has no label of its own.
  const label = found.path && field && labelOf(field);
  const parameters = { ...found.parameters } as Record<string, unknown>;
  if (label && 'field' in parameters) parameters['field'] = label;
  const { message: said, hint } = wording({ ...found, parameters } as Problem, 'it');
  if (found.rule === 'missing-field') return said;
  return `${said} ${hint}`;
}

/** Shows the problems; those of untouched fields wait until all are asked for. */
export function showProblems({ form, problems, textLine, all, touched, removeKey }: Shown): void {
  clear(form);
  const rows = problems.map((found) => {
    const field = fieldOf(form, found);
    const isText = field?.id === 'campo-testo';
    const line = isText ? `${words.line(Math.max(1, found.line - textLine))}: ` : '';
    return { found, field, said: line + message(found, field) };
  });
  rows.sort((one, other) => inOrder(one.field, other.field));
  const perStep = new Map<string, number>();
  for (const { field, said } of rows) {
    if (!field) continue;
    const step = field.closest('.sheet-step')?.id ?? '';
    if (!all && !isTouched(field, touched)) continue;
    perStep.set(step, (perStep.get(step) ?? 0) + 1);
    showBeside(field, said);
  }
  for (const link of form.querySelectorAll('.sheet-steps a')) {
    const count = perStep.get(link.getAttribute('href')?.slice(1) ?? '') ?? 0;
    const badge = link.querySelector<HTMLElement>('.step-problems');
    if (!badge) continue;
    badge.hidden = count === 0;
    badge.textContent = count === 0 ? '' : String(count);
  }
  summarise(form, rows, removeKey);
}

const isTouched = (field: HTMLElement, touched: ReadonlySet<string>): boolean =>
  touched.has(field.id) ||
  [...field.querySelectorAll('[data-key]')].some((inner) => touched.has(inner.id));

function clear(form: HTMLElement): void {
  for (const place of form.querySelectorAll<HTMLElement>('.field-error')) {
    place.hidden = true;
    place.replaceChildren();
  }
  for (const control of form.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
  }
}

function showBeside(field: HTMLElement, said: string): void {
  const place = [...field.querySelectorAll<HTMLElement>('.field-error')].find(
    (error) => error.closest('.field, .field-item') === field,
  );
  if (!place) return;
  place.hidden = false;
  const line = document.createElement(place.tagName === 'UL' ? 'li' : 'span');
  line.textContent = said;
  if (place.childElementCount > 0) place.append(' ');
  place.append(line);
  for (const control of field.querySelectorAll('input, select, textarea')) {
    if (control.closest('.field, .field-item') === field) {
      control.setAttribute('aria-invalid', 'true');
    }
  }
}

function summarise(
  form: HTMLElement,
  rows: { found: Problem; field: HTMLElement | undefined; said: string }[],
  removeKey: Shown['removeKey'],
): void {
  const verdict = form.querySelector<HTMLElement>('.sheet-verdict');
  const list = form.querySelector<HTMLElement>('.sheet-problems');
  const errors = rows.filter(({ found }) => found.severity === 'error').length;
  if (verdict) {
    verdict.textContent = errors === 0 ? words.allWell : words.notYet(errors);
    verdict.classList.toggle('is-well', errors === 0);
  }
  list?.replaceChildren(
    ...rows.map(({ found, field, said }) => {
      const item = document.createElement('li');
      const control = field?.querySelector<HTMLElement>('input, select, textarea, button');
      if (control) {
        const link = document.createElement('a');
        link.href = `#${control.id || field?.id}`;
        link.textContent = said;
        item.append(link);
      } else item.append(said);
      if (found.rule === 'unknown-key' && found.path) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'link-button';
        button.textContent = words.removeKey(String(found.path.at(-1)));
        button.addEventListener('click', () => removeKey(found));
        item.append(' ', button);
      }
      return item;
    }),
  );
  const notReady = form.querySelector<HTMLElement>('.sheet-not-ready');
  if (notReady) notReady.hidden = errors === 0;
}
