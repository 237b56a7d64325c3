import { describe, expect, test } from 'vitest';
import { authorComponents, componentsFor } from '../../src/catalogue/model/author-components.ts';
import { readBody } from '../../src/catalogue/reading/body.ts';
import { isSafeAddress } from '../../src/catalogue/model/address.ts';
import { baseContent } from '../support/overlay.ts';

// The pictures are those beside a practice that has one.
const path = `${baseContent}/practices/valdimare/prova.mdx`;
const problemsOf = (text: string) =>
  readBody(text, { file: 'a', kind: 'page', path, addressOf: (address) => address }).problems;
const rulesOf = (text: string) => problemsOf(text).map((found) => found.rule);

/** A right value of every attribute that a component must have. */
const attributes: Record<string, Record<string, string>> = {
  Indicatore: { nome: 'Reti', valore: '340', data: '2020-05', fonte: 'Registro' },
  Citazione: { autore: 'Un maestro', fonte: 'Registro' },
  Avviso: { tipo: 'nota', titolo: 'Prima' },
  Passi: {},
  Figura: { file: 'rete.png', alternativa: 'Un nodo', autore: 'Nessuno', licenza: 'CC0 1.0' },
  Documento: { titolo: 'Manuale', editore: 'Cooperativa' },
  Aderenti: {},
  Vocabolario: { nome: 'stages' },
};
const right = { none: '', blocks: '\n\nUn testo.\n\n', 'ordered-list': '\n\n1. Uno\n2. Due\n\n' };
const wrong = { none: '\n\nUn testo.\n\n', blocks: '', 'ordered-list': '\n\n- Uno\n\n' };

const written = (name: string, values: Record<string, string>, inside: string) => {
  const list = Object.entries(values).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${list.join('')}>${inside}</${name}>`;
};
const components = Object.entries(authorComponents).map(
  ([name, { content }]) => [name, content] as const,
);

test('every component is known to this test', () => {
  expect(Object.keys(attributes)).toEqual(Object.keys(authorComponents));
});

describe.each(components)('%s', (name, content) => {
  const values = attributes[name] ?? {};

  test('is taken with what it must have', () => {
    expect(rulesOf(written(name, values, right[content]))).toEqual([]);
  });

  test('is refused with other content', () => {
    expect(rulesOf(written(name, values, wrong[content]))).toEqual(['component-content']);
  });

  test('is refused without any of its attributes, and with one that it does not have', () => {
    for (const left of Object.keys(values)) {
      const { [left]: _, ...others } = values;
      const [found, ...more] = problemsOf(written(name, others, right[content]));
      expect(more).toEqual([]);
      expect(found).toMatchObject({
        rule: 'missing-attribute',
        parameters: { name, attribute: left },
      });
    }
    const [found] = problemsOf(written(name, { ...values, colore: 'rosso' }, right[content]));
    expect(found).toMatchObject({ rule: 'unknown-attribute', parameters: { attribute: 'colore' } });
  });

  test('is refused with code, events, styles and directives of the renderer', () => {
    const values2 = (extra: string) =>
      written(name, values, right[content]).replace(`<${name}`, `<${name} ${extra}`);
    expect(rulesOf(values2('client:load'))).toEqual(['client-directive']);
    expect(rulesOf(values2('onload="x"'))).toEqual(['event-attribute']);
    expect(rulesOf(values2('style="x"'))).toEqual(['style-attribute']);
    expect(rulesOf(values2('{...x}'))).toEqual(['code-attribute']);
  });
});

test('practices and news have no components of the pages', () => {
  for (const kind of ['practice', 'news'] as const) {
    expect([...componentsFor(kind).keys()]).not.toContain('Aderenti');
    expect([...componentsFor(kind).keys()]).not.toContain('Vocabolario');
    expect(componentsFor(kind).has('Avviso')).toBe(true);
  }
});

describe('a component inside', () => {
  const component = '<Avviso titolo="x">\n\na\n\n</Avviso>';
  const indented = component.replaceAll('\n', '\n  ');
  test.each([
    ['a list', `- uno\n\n  ${indented}`],
    ['a quotation', component.replace(/^/gm, '> ')],
    ['a footnote', `a[^1]\n\n[^1]: b\n\n    ${component.replaceAll('\n', '\n    ')}`],
    ['another', `<Citazione autore="a" fonte="b">\n\n${component}\n\n</Citazione>`],
    ['a table', '| a |\n| - |\n| <Avviso titolo="x">b</Avviso> |'],
  ])('%s is looked at', (_where, text) => {
    expect(rulesOf(text)).toEqual(['missing-attribute']);
  });
});

describe('a picture', () => {
  const figure = (file: string) => written('Figura', { ...attributes['Figura'], file }, '');
  test.each([
    ['rete.png', []],
    ['Rete.png', ['missing-image']],
    ['altra/rete.png', ['missing-image']],
    ['/rete.png', ['invalid-format']],
    ['../valdimare/rete.png', ['invalid-format']],
    ['https://example.org/rete.png', ['invalid-format']],
    ['rete.gif', ['invalid-format']],
  ])('%s', (file, rules) => {
    expect(rulesOf(figure(file))).toEqual(rules);
  });
});

test.each([
  'https:\\\\example.org',
  'java\nscript:x',
  'javascript\u0000:x',
  'tel:1',
  'blob:x',
  './a',
  '../a',
  'mailto:/a',
  'https://',
])('the address %j is not safe', (address) => {
  expect(isSafeAddress(address)).toBe(false);
});
