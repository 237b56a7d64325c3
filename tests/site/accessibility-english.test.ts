/** The pages in English, and those in which English is spoken around an Italian text. */
import { expect, test } from 'vitest';
import { readerOf, wrongWith } from '../support/access/look.ts';
import { englishTemplates } from '../support/templates.ts';

const visit = readerOf('real');

test.each(Object.entries(englishTemplates))('the page “%s” is for all', async (_name, path) => {
  expect(await wrongWith(visit, path)).toEqual([]);
});
