import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/catalogue/reading/body.ts';
import { plainTexts, textsWithCode, textsWithComponents } from '../support/texts.ts';
import { isSafeAddress } from '../../src/catalogue/model/address.ts';
import type { TextKind } from '../../src/catalogue/model/record.ts';

const rulesOf = (text: string, kind: TextKind = 'practice') =>
  readBody(text, {
    file: 'a',
    kind,
    path: '/nowhere/a.mdx',
    addressOf: (address) => address,
  }).problems.map((found) => found.rule);

describe('code has no place to hide', () => {
  test.each(textsWithCode)('%j', (text, rule) => {
    expect(rulesOf(text)).toContain(rule);
    expect(
      readBody(text, { file: 'a', kind: 'page', path: '/a', addressOf: (address) => address }).code,
    ).toBe('');
  });
});

describe('plain texts pass', () => {
  test.each(plainTexts)('%j', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});

describe('components', () => {
  test.each(textsWithComponents)('%j', (text, rules) => {
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
