/** The kinds of page that the real catalogue has nothing for yet, for who reads them otherwise. */
import { expect, test } from 'vitest';
import { readerOf, wrongWith } from '../support/access/look.ts';
import { fictionalTemplates, generatedTemplates } from '../support/templates.ts';

const fictional = readerOf('fictional');
const generated = readerOf('generated');

test.each(Object.entries(fictionalTemplates))('the page “%s” is for all', async (_name, path) => {
  expect(await wrongWith(fictional, path)).toEqual([]);
});

test.each(Object.entries(generatedTemplates))('the page “%s” is for all', async (_name, path) => {
  expect(await wrongWith(generated, path)).toEqual([]);
});
