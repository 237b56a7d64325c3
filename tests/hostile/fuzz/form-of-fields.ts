/**
 * The controls of the form as `components/contribute/Field.astro` makes them, as far as the modules
 * that read and fill them look: without labels, and without a browser.
 */
import { parseHTML } from 'linkedom';
import type { Field } from '../../../src/catalogue/model/fields.ts';
import type { Term, Vocabularies } from '../../../src/catalogue/model/vocabularies.ts';
import { must } from './must.ts';

const option = ({ id }: Term): string => `<option value="${id}">${id}</option>`;

function control({ kind, max, vocabulary }: Field, vocabularies: Vocabularies): string {
  if (kind === 'boolean') return '<input type="checkbox">';
  if (vocabulary) {
    const terms = vocabularies[vocabulary].terms as Term[];
    return `<select><option value=""></option>${terms.map(option).join('')}</select>`;
  }
  return kind === 'text' && (max ?? 0) > 200 ? '<textarea></textarea>' : '<input type="text">';
}

function fieldHtml(field: Field, vocabularies: Vocabularies, isTop: boolean): string {
  const { key, kind, item, literal, precision, required, min, fields = [], path } = field;
  const inside = (all: readonly Field[]) =>
    all.map((inner) => fieldHtml(inner, vocabularies, false)).join('');
  const isTerms = kind === 'list' && item?.kind === 'term';
  const list = kind === 'choice' ? item : field;
  const own = {
    'data-key': key,
    'data-kind': isTerms ? 'terms' : kind,
    'data-literal': literal,
    'data-precision': precision,
    'data-min': required && kind !== 'text' ? min : undefined,
    'data-path': isTop ? path : undefined,
  };
  const attributes = Object.entries(own)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${value}"`]))
    .join('');
  if (isTerms && item?.vocabulary) {
    const terms = vocabularies[item.vocabulary].terms as Term[];
    const boxes = terms.map(({ id }) => `<li><input type="checkbox" value="${id}"></li>`);
    return `<fieldset${attributes}><ul class="field-terms">${boxes.join('')}</ul></fieldset>`;
  }
  if (kind === 'group') return `<fieldset${attributes}>${inside(fields)}</fieldset>`;
  if (kind !== 'choice' && kind !== 'list') {
    return `<div class="field"${attributes}>${control(field, vocabularies)}</div>`;
  }
  const one = list?.item;
  must(one !== undefined, 'what a list holds', path);
  const content = one.kind === 'group' ? inside(one.fields ?? []) : control(one, vocabularies);
  const radio = (value: string) => `<input type="radio" value="${value}">`;
  const choice = `<p class="field-choice">${radio('list')}${radio('literal')}</p>`;
  const precise = one.precision === undefined ? '' : ` data-precision="${one.precision}"`;
  return (
    `<fieldset${attributes}>${kind === 'choice' ? choice : ''}<div class="field-list">` +
    '<ol class="field-items"></ol><template>' +
    `<li class="field-item" data-key="" data-kind="${one.kind}"${precise}>${content}</li>` +
    '</template></div></fieldset>'
  );
}

/** Choosing, as browsers have it: what is not among the options leaves nothing chosen. */
function makeSelectable(element: { prototype: HTMLSelectElement }): void {
  const chosen = new WeakMap<HTMLSelectElement, string>();
  const has = (select: HTMLSelectElement, value: string) =>
    [...select.options].some((one) => one.getAttribute('value') === value);
  Object.defineProperty(element.prototype, 'value', {
    configurable: true,
    get(this: HTMLSelectElement) {
      const value = chosen.get(this) ?? '';
      return has(this, value) ? value : '';
    },
    set(this: HTMLSelectElement, value: string) {
      chosen.set(this, value);
    },
  });
}

/** Makes the form of a catalogue, in a page of its own, and the page the one that modules see. */
export function formOf(fields: readonly Field[], vocabularies: Vocabularies): Element {
  // A group without a step of its own is spread over the steps of the form.
  const top = fields.flatMap((field) =>
    field.kind === 'group' && field.meta.step === undefined ? (field.fields ?? []) : [field],
  );
  const html = top.map((field) => fieldHtml(field, vocabularies, true)).join('');
  const { document, Node, HTMLSelectElement } = parseHTML(
    `<!doctype html><body><form>${html}</form></body>`,
  );
  makeSelectable(HTMLSelectElement as unknown as { prototype: HTMLSelectElement });
  // biome-ignore lint/complexity/useArrowFunction: it is called with `new`.
  const Option = function (label: string, value: string) {
    const element = document.createElement('option');
    element.textContent = label;
    element.setAttribute('value', value);
    return element;
  };
  Object.assign(globalThis, { document, Node, HTMLSelectElement, Option });
  const form = document.querySelector('form');
  must(form !== null, 'a form', html);
  return form;
}
