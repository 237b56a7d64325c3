/** What a practice says in short, at the top of its page. */
import { expect, test } from 'vitest';
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
