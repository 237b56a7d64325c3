/** A text of the index says by its name which practice it is of, among the cards of its language. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import {
  cardFile,
  cardsPerFile,
  placeOfDocument,
  slugFile,
  textIndexFolder,
} from '../../src/search/files.ts';
import { fragmentFolder, readFragment } from '../../src/search/text-index/fragments.ts';

const sites = inject('sites');
const built = Object.entries(sites).flatMap(([name, { dist }]) =>
  ['', ...Object.keys(languages)]
    .map((code) => [name, code, join(dist, code)] as const)
    .filter(([, , folder]) => existsSync(join(folder, slugFile))),
);

test('there are sites in two languages', () => {
  expect(built.length).toBeGreaterThan(3);
});

test.each(built)('in the site «%s», in the language «%s»', (_site, _code, folder) => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const slugs = read(slugFile) as string[];
  const fragments = join(folder, textIndexFolder, fragmentFolder);
  const files = readdirSync(fragments);
  expect(files.length).toBe(slugs.length);
  for (const file of files) {
    const place = placeOfDocument(basename(file));
    const { slug } = readFragment(readFileSync(join(fragments, file)));
    const cards = read(cardFile(Math.floor(place / cardsPerFile))) as { slug: string }[];
    expect([slugs[place], cards[place % cardsPerFile]?.slug]).toEqual([slug, slug]);
  }
});
