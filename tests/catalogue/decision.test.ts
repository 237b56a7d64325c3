/** What a practice says in short, at the top of its page. */
import { expect, test } from 'vitest';
import { undeclaredIn } from '../../src/catalogue/queries/decisive.ts';
import { createHtml } from '../../src/markup/html.ts';
import { routesUnder } from '../../src/routing/addresses.ts';
import { decision } from '../../src/views/practice/decision.ts';
import type { Lookup } from '../../src/views/practice/parts.ts';
import { catalogueOf } from '../support/open-data.ts';
import { baseContent } from '../support/overlay.ts';

const lookup: Lookup = {
  routes: routesUnder('/', 'it'),
  vocabularies: catalogueOf(baseContent).vocabularies,
  currency: 'EUR',
  fields: [],
  territory: 'Regione',
  showsReplications: true,
  titleOf: () => undefined,
};

const shown = (note: string, more: Partial<Lookup> = {}): string =>
  decision(
    createHtml,
    { replicability: { resources: { cost: { min: 1000, note } } } },
    { ...lookup, ...more },
  ).text;

test('of what a cost is, it says the first sentence, whole though one abbreviates in it', () => {
  const html = shown('Ogni anno, come dice l’art. 3 L.R. 11. Senza i locali.');
  expect(html).toContain('Ogni anno, come dice l’art. 3 L.R. 11.</span>');
  expect(html).not.toContain('locali');
});

test('the first sentence is that of the language in which the practice is written', () => {
  const note = 'Je Jahr, mit insb. 3 Partnern. Ohne Räume.';
  expect(shown(note, { lang: 'de' })).toContain('mit insb. 3 Partnern.</span>');
  expect(shown(note)).toContain('mit insb.</span>');
});

test('what was spent is a cost that is told; people served alone are none', () => {
  const of = (spending: { start?: number; yearly?: number; people?: number; year: number }) =>
    decision(createHtml, { replicability: { resources: { spending } } }, lookup).text.replaceAll(
      '\u00a0',
      ' ',
    );
  const told = of({ start: 4000, yearly: 12_000, year: 2020 });
  expect(told).toContain('<dd>Per partire: 4.000 €. All’anno: 12.000 €. Prezzi del 2020.</dd>');
  expect(
    undeclaredIn({ replicability: { resources: { spending: { start: 1, year: 2020 } } } }),
  ).not.toContain('cost');
  expect(of({ people: 40, year: 2020 })).not.toContain('<dt>Costo</dt>');
});
