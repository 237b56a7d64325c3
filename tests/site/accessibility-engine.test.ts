/** Every template on a phone, by an engine that is not axe: see `docs/decisions/0014`. */
import { describe, expect, test } from 'vitest';
import { engineFinds, excludedRules } from '../support/access/engine.ts';
import { readerOf } from '../support/access/look.ts';
import { settled } from '../support/access/pages.ts';
import type { SiteName } from '../support/sites.ts';
import {
  englishTemplates,
  fictionalTemplates,
  generatedTemplates,
  templates,
} from '../support/templates.ts';

const lists: Record<SiteName, Record<string, string>> = {
  real: { ...templates, ...englishTemplates },
  fictional: fictionalTemplates,
  generated: generatedTemplates,
};
const leftOut = new Set<string>();
const readerOfWrong = readerOf('fictional');

describe.each(Object.entries(lists))('of the site “%s”', (site, list) => {
  const visit = readerOf(site as SiteName);
  test.each(Object.entries(list))('the page “%s” has nothing wrong', async (_name, path) => {
    await visit(path, async (page) => {
      await settled(page);
      const found = await engineFinds(page);
      for (const rule of found.leftOut) leftOut.add(rule);
      expect(found.wrong).toEqual([]);
    });
  });
});

test('every exclusion is still needed', () => {
  expect([...leftOut].toSorted()).toEqual(excludedRules.toSorted());
});

test('what is wrong is found', async () => {
  await readerOfWrong('', async (page) => {
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<input>');
    });
    const { wrong } = await engineFinds(page);
    expect(wrong).toContainEqual(expect.stringMatching(/^input_label_exists: .*<input>/));
  });
});
