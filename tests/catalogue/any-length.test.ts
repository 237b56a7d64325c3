/** A file that was made to hurt is told like any other, and the rest of the report with it. */
import { afterAll, describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/reading/read-catalogue.ts';
import { inBoundedTime } from '../hostile/fuzz/reading.ts';
import { overlay } from '../support/overlay.ts';
import { practiceFile } from '../support/sheets.ts';

const content = overlay();
afterAll(() => content.remove());
content.write('practices/montebello/altra.mdx', practiceFile({ kind: 'pato' }));
const told = (source: string) => {
  content.write('practices/montebello/prova.mdx', source);
  const { problems } = readCatalogue(content.folder);
  const [other, ...rest] = problems.map(({ rule, file }) => `${rule} ${file.split('/').at(-1)}`);
  expect(other).toBe('unknown-term altra.mdx');
  return rest;
};

describe('a text that goes too deep', () => {
  const nested = (depth: number) =>
    `${'<span lang="it">'.repeat(depth)}a${'</span>'.repeat(depth)}`;
  test.each([
    ['quotations', `${'> '.repeat(20_000)}a`],
    ['lists', `${'- '.repeat(20_000)}a`],
    ['elements', nested(600)],
  ])('%s', (_what, body) => {
    expect(told(practiceFile({}, body))).toEqual(['body-syntax prova.mdx']);
  });

  test.each([
    ['quotations', `${'> '.repeat(90)}a`],
    ['lists', `${'- '.repeat(45)}a`],
    ['elements', nested(90)],
  ])('is not one of fewer than a hundred: %s', (_what, body) => {
    expect(told(practiceFile({}, body))).toEqual([]);
  });
});

test.each([
  ['brackets', '['.repeat(20_000) + ']'.repeat(20_000)],
  ['braces', '{a: '.repeat(20_000) + '}'.repeat(20_000)],
  ['dashes', `\n  ${'- '.repeat(20_000)}a`],
  ['names', 'a: '.repeat(20_000)],
  ['question marks', `\n  ${'? '.repeat(20_000)}a`],
])('a sheet with very many levels is refused: %s', (_what, places) => {
  for (const sheet of [{ places }, { places, status: 'attiva' }]) {
    expect(told(practiceFile(sheet))).toEqual(['yaml-syntax prova.mdx']);
  }
});

test.each([70, 500, 1300, 5000])('and so is one of %d', (levels) => {
  for (const close of [']'.repeat(levels), '']) {
    const lines = told(practiceFile({ title: '['.repeat(levels) + close }));
    expect(new Set(lines)).toEqual(new Set(['yaml-syntax prova.mdx']));
  }
});

test.each([
  ['open brackets', '[.a@\n\n'.repeat(1400)],
  ['open quotation marks', 'x: "\n"\n'.repeat(4000)],
  ['names twice', '- z\nx: y\n'.repeat(1500)],
  ['colons', '\n:'.repeat(100_000)],
  ['colons and brackets', '\n: ['.repeat(60_000)],
])('what nobody closes is not tried out without end: %s', (_what, text) => {
  const lines = inBoundedTime(() => told(`---\ntitle:\n\n${text}---\n\nUno.\n`));
  expect(lines.length).toBeGreaterThan(0);
});

describe('a tag that nobody closes is looked for to the end once', () => {
  const accents = `à${'\u0300'.repeat(30)}`;
  test.each([
    ['in its middle', `- 1. a\n\n<Figura file="a.png"${accents}`],
    ['in an address', `${accents} [a](<b\n\n`],
    ['in a paragraph', `a <b\n\n${accents}`],
    ['before an attribute', `<b ${accents}="d>\n\n`],
    ['in an attribute', `<b c=">"${accents}\n\n`],
    ['that is right but for its end', `<div>${accents}\n\n`],
  ])('%s', (_what, piece) => {
    const body = piece.repeat(Math.floor(80_000 / piece.length));
    const lines = inBoundedTime(() => told(practiceFile({}, body)));
    expect(new Set(lines)).toEqual(new Set(['body-syntax prova.mdx']));
  });

  test('and a long text of many tags is a text', () => {
    const body = `**${accents}** e <span lang="en">words</span>\n\n`.repeat(600);
    expect(inBoundedTime(() => told(practiceFile({}, body)))).toEqual([]);
  });
});

test('signs in large numbers are but a text', () => {
  for (const sign of ['[', '*a **b ', '[a](', '![', '`', '&amp']) {
    expect(told(practiceFile({}, sign.repeat(500)))).toEqual([]);
  }
});
