import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fragmentFile, type Indexed, readFragments } from '../../src/search/fragments.ts';

/** The texts of an index, by slug. */
type Texts = Record<string, string>;

const fragment = (slug: string, content: string): Buffer =>
  gzipSync(`pagefind_dcd${JSON.stringify({ url: `/pratiche/${slug}/`, content })}`);
const idOf = (slug: string, content: string) => `it_${Buffer.from(slug + content).toString('hex')}`;

/** Writes an index and reads it. */
function reading(texts: Texts, read: (folder: string) => Indexed): Indexed {
  const folder = mkdtempSync(join(tmpdir(), 'fragments-'));
  mkdirSync(join(folder, 'fragment'));
  for (const [slug, content] of Object.entries(texts)) {
    writeFileSync(join(folder, fragmentFile(idOf(slug, content))), fragment(slug, content));
  }
  try {
    const { ids, words } = read(folder);
    return { ids: ids.toSorted(), words: words.toSorted() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const fragmentsOf = (texts: Texts) => {
  const kept = Object.entries(texts).map(([slug, content]): [string, Buffer] => [
    idOf(slug, content),
    fragment(slug, content),
  ]);
  return new Map(kept);
};

const words = fc.constantFrom('casa', 'Casa', 'scuola', 'anziani', 'città', 'tre', 'famiglie');
const texts = fc.dictionary(
  fc.constantFrom('alfa', 'beta', 'gamma', 'delta'),
  fc.array(words, { maxLength: 4 }).map((list) => list.join(' ')),
  { noNullPrototype: true },
);

test('an index after an earlier one is read as one that comes first', () => {
  fc.assert(
    fc.property(texts, texts, fc.boolean(), (earlier, now, isLost) => {
      const kept = fragmentsOf(earlier);
      const indexed = reading(earlier, (folder) => readFragments(folder));
      const fragmentOf = (id: string) => (isLost ? undefined : kept.get(id));
      expect(reading(now, (folder) => readFragments(folder, { indexed, fragmentOf }))).toEqual(
        reading(now, (folder) => readFragments(folder)),
      );
    }),
    { numRuns: 60 },
  );
});

test('what is the same is not counted again, and what only has the same name is', () => {
  const earlier: Texts = { alfa: 'una casa', beta: 'una scuola' };
  const kept = fragmentsOf(earlier);
  // Said to be in another practice, and to have another word.
  const indexed: Indexed = {
    ids: [
      ['altra', idOf('alfa', 'una casa')],
      ['beta', idOf('beta', 'una scuola')],
    ],
    words: [['contata', 1]],
  };
  const fragmentOf = vi.fn((id: string) => kept.get(id));
  const same = reading(earlier, (folder) => readFragments(folder, { indexed, fragmentOf }));
  expect(same.words).toEqual([['contata', 1]]);
  expect(same.ids[0]?.[0]).toBe('altra');
  kept.set(idOf('alfa', 'una casa'), fragment('alfa', 'un bosco'));
  const other = reading(earlier, (folder) => readFragments(folder, { indexed, fragmentOf }));
  expect(other.words).toContainEqual(['casa', 1]);
  expect(other.ids.map(([slug]) => slug)).toEqual(['alfa', 'beta']);
});
