import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

let content: Overlay;
afterEach(() => content.remove());

/** Calls a vocabulary otherwise in addresses. */
function call(name: string, slug: string) {
  const file = `vocabularies/${name}.yml`;
  const source = readFileSync(join(content.folder, file), 'utf8');
  content.write(file, source.replace(/^slug:.*$/m, `slug: ${slug}`));
}

const told = () =>
  readCatalogue(content.folder).problems.map(
    ({ file, line, column, rule, parameters }) =>
      `${file}:${line}:${column} ${rule} ${JSON.stringify(parameters)}`,
  );

test.each([
  ['a page of the site', 'targets', '{it: pratiche, en: people}', 'pratiche', 'it'],
  ['a page of another language', 'targets', '{it: persone, en: practices}', 'practices', 'en'],
  ['the folder of a language', 'targets', '{it: en, en: people}', 'en', 'it'],
  [
    'a page that the content has',
    'targets',
    '{it: contribuisci, en: people}',
    'contribuisci',
    'it',
  ],
])('a vocabulary may not be called as %s', (_, name, slug, taken, language) => {
  content = overlay();
  call(name, slug);
  const place = language === 'it' ? 12 : slug.indexOf('en:') + 11;
  const parameters = JSON.stringify({ slug: taken, language });
  expect(told()).toEqual([`vocabularies/${name}.yml:3:${place} vocabulary-address ${parameters}`]);
});

test('two that are called the same in one language are told once, at the second', () => {
  content = overlay();
  call('kinds', '{it: modi, en: isles}');
  expect(told()).toEqual([
    'vocabularies/kinds.yml:3:22 vocabulary-address {"slug":"isles","language":"en","other":"vocabularies/regions.yml"}',
  ]);
});

test('one that practices are not browsed by has its page among the data', () => {
  content = overlay();
  call('prerequisite-kinds', '{it: pratiche, en: practices}');
  expect(told()).toEqual([]);
});
