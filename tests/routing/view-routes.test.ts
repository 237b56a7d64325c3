/** What the browser knows of addresses, against the table of routes. */
import { expect, test } from 'vitest';
import { routesUnder } from '../../src/routing/addresses.ts';
import { viewRoutes } from '../../src/routing/in-browser.ts';

test('the addresses that views lead to are those of the table', () => {
  const [table, views] = [routesUnder('/sito/', 'it'), viewRoutes('/sito/')];
  const regions = { slug: { it: 'regioni', en: 'regions' } };
  expect(views.term(regions, 'umbria')).toBe(table.term(regions, 'umbria'));
  expect(views.practice('orti')).toBe(table.practice('orti'));
  expect(views.replications()).toBe(table.replications());
  expect(views.glossary()).toBe(table.glossary());
  expect(views.glossary('fse')).toBe(table.glossary('fse'));
  expect(views.termAnchor('fse')).toBe(table.termAnchor('fse'));
});
