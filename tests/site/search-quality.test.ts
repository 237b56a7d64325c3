/** How many questions the search answers: not less than docs/search-quality.md promises. */
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { ask } from '../../tools/search-quality/ask.ts';
import { readQuestions } from '../../tools/search-quality/questions.ts';
import { missesOf, scoreOf } from '../../tools/search-quality/score.ts';
import { readCatalogue } from '../support/reading.ts';
import { theBrowser } from '../support/sites.ts';

/** The published share is higher: practices that are added may take the place of others. */
const least = 0.9;

const questions = readQuestions(join(root, 'tools/search-quality/questions.yml'));

test('the questions ask for practices that are there', () => {
  const { records } = readCatalogue(join(root, 'content'));
  const slugs = new Set(records.flatMap(({ record }) => ('slug' in record ? record.slug : [])));
  for (const { tuned, heldOut } of questions.values()) {
    const wanted = [...tuned, ...heldOut].flatMap((one) => ('find' in one ? one.find : []));
    expect(wanted.filter((slug) => !slugs.has(slug))).toEqual([]);
  }
  expect([...questions.keys()]).toEqual(['it', 'en']);
});

describe.each(['it', 'en'])('in «%s»', (language) => {
  test.each(['tuned', 'heldOut'] as const)('the questions «%s»', async (half) => {
    const { dist } = inject('sites').real;
    const asked = questions.get(language)?.[half] ?? [];
    const below = language === 'it' ? '' : `${language}/`;
    const given = await ask(await theBrowser(), dist, below, language, asked);
    const { firstThree, answerable, silent } = scoreOf(asked, given);
    expect(firstThree / answerable).toBeGreaterThanOrEqual(least);
    expect(silent).toBe(0);
  });
});

test('a score counts what is first, among the first three, and told', () => {
  const asked = [
    { ask: 'a', find: ['x', 'y'] },
    { ask: 'b', find: ['z'] },
    { ask: 'c', absent: true as const },
    { ask: 'd', absent: true as const },
  ];
  const given = [
    { slugs: ['y'], isNoticed: false },
    { slugs: ['q', 'r', 'z'], isNoticed: true },
    { slugs: ['q'], isNoticed: false },
    { slugs: [], isNoticed: false },
  ];
  expect(scoreOf(asked, given)).toEqual({
    ...{ answerable: 2, first: 1, firstThree: 2, noticed: 1 },
    ...{ absent: 2, silent: 1 },
  });
  expect(missesOf(asked, given)).toEqual([{ ask: 'c', wanted: [], given: ['q'] }]);
});
