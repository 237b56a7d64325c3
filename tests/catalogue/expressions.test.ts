/** Regular expressions take a time that grows with the text alone, whatever stands in it. */
import { describe, expect, test } from 'vitest';
import { promisesAnotherSite } from '../../src/catalogue/model/address.ts';
import { hiddenCharacterIn } from '../../src/catalogue/model/hidden-characters.ts';
import { readingLanguage } from '../../src/catalogue/readability/languages.ts';
import { sentencesOf, wordsOf } from '../../src/catalogue/readability/sentences.ts';
import { readYaml } from '../../src/catalogue/reading/yaml.ts';
import { escapeInline } from '../../src/markup/markdown.ts';
import { expressionsIn, slowness } from '../support/expressions.ts';

const expressions = expressionsIn(['src', 'scripts']);

test('there are some to look at', () => {
  expect(expressions.length).toBeGreaterThan(200);
});

test.each(expressions.map((one) => [`${one.file}:${one.line} ${one.source}`, one] as const))(
  '%s',
  (_name, expression) => {
    expect(slowness(expression)).toEqual([]);
  },
);

describe('what is made of many expressions is no slower', () => {
  const language = readingLanguage('it');
  const works: [name: string, work: (times: number) => void][] = [
    [
      'dots in the words of a link',
      (n) => promisesAnotherSite(`www.${'.'.repeat(n)}`, 'https://a.it/'),
    ],
    ['mailboxes', (n) => promisesAnotherSite('a@'.repeat(n), 'mailto:a@example.org')],
    ['joiners', (n) => hiddenCharacterIn('\u200e'.repeat(n))],
    ['hashes', (n) => escapeInline('#'.repeat(n))],
    ['stops', (n) => sentencesOf('a. '.repeat(n), language)],
    ['joints', (n) => wordsOf('a.,'.repeat(n), language)],
    ['aliases', (n) => readYaml(`a: &a 1\nb: [${'*a, '.repeat(n)}]`, 'a')],
    ['names that stand twice', (n) => readYaml('a: 1\n'.repeat(n), 'a')],
    ['names that mean nothing', (n) => readYaml('- *b\n'.repeat(n), 'a')],
    ['signs that escape nothing', (n) => readYaml(`a: "${'\\x'.repeat(n)}"`, 'a')],
    ['items with other marks', (n) => readYaml(`a:\n${'  • b\n'.repeat(n)}`, 'a')],
    ['lists of them', (n) => readYaml('a:\n• b\n'.repeat(n), 'a')],
    ['names alone between braces', (n) => readYaml(`a: {b: c${', d'.repeat(n)}}`, 'a')],
    ['tags in a row', (n) => readYaml(`a: ${'!b '.repeat(n)}`, 'a')],
  ];
  /** Of the processor: a busy machine changes nothing. A time that grows with the square was 14 s. */
  test.each(works)('%s', (_name, work) => {
    const before = process.cpuUsage();
    work(40_000);
    const { user } = process.cpuUsage(before);
    expect(user / 1e6).toBeLessThan(5);
  });
});
