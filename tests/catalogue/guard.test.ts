import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/catalogue/reading/body.ts';
import { isSafeAddress, type TextKind } from '../../src/catalogue/reading/guard.ts';

const rulesOf = (text: string, kind: TextKind = 'practice') =>
  readBody(text, { file: 'a', kind, path: '/nowhere/a.mdx', base: '/' }).problems.map(
    (found) => found.rule,
  );

describe('code has no place to hide', () => {
  const code: [string, string][] = [
    ['import x from "y"', 'code-import'],
    ['export const x = 1', 'code-import'],
    ['{1 + 1}', 'code-expression'],
    ['a {b} c', 'code-expression'],
    ['{/* comment */}', 'code-expression'],
    ['- a\n- {b}', 'code-expression'],
    ['> {b}', 'code-expression'],
    ['| a |\n| - |\n| {b} |', 'code-expression'],
    ['a[^1]\n\n[^1]: {b}', 'code-expression'],
    ['**{b}**', 'code-expression'],
    ['[{b}](https://example.org/)', 'code-expression'],
    ['<Avviso tipo="nota" titolo="x">\n\n{b}\n\n</Avviso>', 'code-expression'],
    ['<Avviso {...x} tipo="nota" titolo="x">\n\na\n\n</Avviso>', 'code-attribute'],
    ['<span lang={x}>a</span>', 'code-attribute'],
    ['<span lang>a</span>', 'code-attribute'],
    ['<span lang="it" onClick="x">a</span>', 'event-attribute'],
    ['<span lang="it" STYLE="x">a</span>', 'style-attribute'],
    ['<span set:html="x">a</span>', 'client-directive'],
    ['<Avviso is:raw tipo="nota" titolo="x">\n\na\n\n</Avviso>', 'client-directive'],
    ['<script>alert(1)</script>', 'forbidden-element'],
    ['<iframe src="https://example.org/"></iframe>', 'forbidden-element'],
    ['<svg><a/></svg>', 'forbidden-element'],
    ['<a href="https://example.org/">a</a>', 'forbidden-element'],
    ['<my-element />', 'forbidden-element'],
    ['<Avviso.Altro />', 'unknown-component'],
    ['<></>', 'forbidden-element'],
    ['<constructor />', 'forbidden-element'],
    ['<!-- comment -->', 'body-syntax'],
    ['<Avviso>', 'body-syntax'],
    ['{', 'body-syntax'],
  ];
  test.each(code)('%j', (text, rule) => {
    expect(rulesOf(text)).toContain(rule);
    expect(readBody(text, { file: 'a', kind: 'page', path: '/a', base: '/' }).code).toBe('');
  });
});

describe('plain texts pass', () => {
  test.each([
    'a < b',
    'a **b** `{c}` [d](https://example.org/)',
    '```js\nimport x from "y"\n{x}\n```',
    '\\{a\\} and 3 &lt; 4',
    'm<sup>2</sup>, CO<sub>2</sub>, <abbr title="x">y</abbr>, <span lang="en">z</span>',
    '- [ ] a\n- [x] b\n\n| a | b |\n| - | -: |\n| 1 | 2 |\n\nc[^n]\n\n[^n]: d',
    'In questa pratica importa chi esporta.',
  ])('%j', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});

describe('components', () => {
  test.each([
    ['<Indicatore nome="a" valore="1" data="2020" fonte="b" />', []],
    ['<Indicatore nome="a" valore="1" data="ieri" fonte="b" />', ['invalid-date']],
    ['<Indicatore nome="a" valore="" data="2020" fonte="b" />', ['text-length']],
    [
      '<Indicatore nome="a" valore="1" data="2020" fonte="b">\n\nc\n\n</Indicatore>',
      ['component-content'],
    ],
    ['<Avviso tipo="urgente" titolo="a">\n\nb\n\n</Avviso>', ['unknown-term']],
    ['<Avviso tipo="nota" titolo="a" />', ['component-content']],
    ['<Passi>\n\n1. a\n2. b\n\n</Passi>', []],
    ['<Passi>\n\n1. a\n\nb\n\n</Passi>', ['component-content']],
    ['<Documento titolo="a" editore="b" indirizzo="javascript:x" />', ['invalid-address']],
    ['<Figura file="../../x.png" alternativa="a" autore="b" licenza="c" />', ['invalid-format']],
    ['<Figura file="x.svg" alternativa="a" autore="b" licenza="c" />', ['invalid-format']],
    ['<Aderenti />', ['unknown-component']],
  ])('%j', (text, rules) => {
    expect(rulesOf(text)).toEqual(rules);
  });

  test('of the pages are for pages alone', () => {
    expect(rulesOf('<Aderenti />\n\n<Vocabolario nome="themes" />', 'page')).toEqual([]);
    expect(rulesOf('<Vocabolario nome="colori" />', 'page')).toEqual(['unknown-term']);
  });
});

describe('addresses', () => {
  test.each([
    'https://example.org/a',
    'HTTP://EXAMPLE.ORG',
    'mailto:a@example.org',
    '#nota',
    '/pratiche/we-care/',
    '?q=a',
  ])('%j is safe', (address) => {
    expect(isSafeAddress(address)).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org/',
    '/\\example.org/',
    '\\\\example.org',
    'https:///example.org',
    'http:example.org',
    'pagina.html',
    '',
  ])('%j is not', (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });

  test('are read as a browser reads them, entities and references included', () => {
    expect(rulesOf('[a](java&Tab;script:x)')).toEqual(['unsafe-address']);
    expect(rulesOf('[a](&#106;avascript:x)')).toEqual(['unsafe-address']);
    expect(rulesOf('[a][b]\n\n[b]: javascript:x')).toEqual(['unsafe-address']);
    expect(rulesOf('<https://example.org/>')).not.toEqual([]);
  });
});
