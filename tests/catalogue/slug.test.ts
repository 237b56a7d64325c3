import { expect, test } from 'vitest';
import { slugOf } from '../../src/catalogue/writing/slug.ts';

test.each([
  ['Perché no? L’orto di città', 'perche-no-lorto-di-citta'],
  ['Die Straße der Älteren', 'die-strasse-der-aelteren'],
  ['Übergänge – Öfter', 'uebergaenge-oefter'],
  ['Žiga ñ', 'ziga-n'],
  ['???', ''],
])('the name of «%s»', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
