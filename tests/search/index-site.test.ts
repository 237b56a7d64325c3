import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentId, entryFile, textIndexFolder, wordFile } from '../../src/search/files.ts';
import { practicePage } from '../../src/search/text-index/batch.ts';
import type { PageToIndex, TextIndex } from '../../src/search/text-index/earlier.ts';
import { CborReader } from '../../src/search/text-index/cbor.ts';
import { readList, unpack } from '../../src/search/text-index/format.ts';
import { fragmentFile, readFragment } from '../../src/search/text-index/fragments.ts';
import { indexSite } from '../../src/search/text-index/index-site.ts';
import { runPagefind } from '../../src/search/text-index/run-pagefind.ts';
import { type IndexStore, newIndex } from '../../src/search/text-index/store.ts';

let folder: string;
let site: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
  site = join(folder, 'site');
  mkdirSync(site);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The body of each page, by slug. */
type Texts = Record<string, string>;

/** Writes pages; gives them in the order in which they are named. */
function write(texts: Texts): PageToIndex[] {
  return Object.entries(texts).map(([slug, text]) => {
    const file = join(site, practicePage('it', slug));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `<html lang="it"><body data-pagefind-body>${text}</body></html>`);
    return { slug, digest: text };
  });
}

/** Every file of the index, by name. */
function contents(): Record<string, string> {
  const names = readdirSync(join(site, textIndexFolder), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.includes('.')).sort();
  const read = (file: string) => readFileSync(join(site, file)).toString('base64');
  return Object.fromEntries([
    [wordFile, read(wordFile)],
    ...files.map((name) => [name, read(join(textIndexFolder, name))]),
  ]);
}

/** A store that finds what an earlier index wrote, but for what is lost. */
function keeping(files: Map<string, Buffer>, isLost: (file: string) => boolean): IndexStore {
  const earlier = new Map([...files].filter(([file]) => !isLost(file)));
  const into = newIndex(site);
  const writeNamed = (file: string, content: Buffer) => {
    files.set(file, content);
    into.writeNamed(file, content);
  };
  return {
    ...into,
    writeNamed,
    contentOf: (file) => earlier.get(file),
    restore: (file) => {
      const content = earlier.get(file);
      if (content) writeNamed(file, content);
      return content !== undefined;
    },
  };
}

const clear = () => {
  rmSync(site, { recursive: true });
  mkdirSync(site);
};

const read = (file: string): unknown => JSON.parse(readFileSync(join(site, file), 'utf8'));

test('pages carry the places of their practices, and their words are counted', async () => {
  const { pages } = await indexSite(
    site,
    'it',
    write({ zeta: 'la casa comune', alfa: 'una casa' }),
  );
  expect(pages.map(({ slug }) => slug)).toEqual(['zeta', 'alfa']);
  for (const [place, { slug, id }] of pages.entries()) {
    expect(id).toBe(documentId(place, id));
    expect(readFragment(readFileSync(join(site, fragmentFile(id)))).slug).toBe(slug);
  }
  expect(read(wordFile)).toEqual(['casa', 'comune']);
});

test('a title counts as much as the text below it', async () => {
  const [page] = write({ alfa: '' });
  const titled = '<h1>La sperticata</h1><p data-pagefind-body>una casa</p>';
  writeFileSync(join(site, practicePage('it', 'alfa')), `<html lang="it">${titled}</html>`);
  await indexSite(site, 'it', page ? [page] : []);
  expect(read(wordFile)).toEqual(['casa', 'sperticata']);
});

test('a catalogue without practices has an engine, and finds nothing', async () => {
  await indexSite(site, 'it', []);
  const files = readdirSync(join(site, textIndexFolder));
  expect(files).toContain('pagefind.js');
  expect(files).not.toContain('pagefind-ui.js');
  expect(read(join(textIndexFolder, entryFile))).toMatchObject({
    languages: { it: { page_count: 0 } },
  });
});

test('a practice whose page cannot be found is told', async () => {
  const pages = write({ alfa: 'una casa', persa: 'una cosa' });
  writeFileSync(join(site, practicePage('it', 'persa')), '');
  await expect(indexSite(site, 'it', pages)).rejects.toThrow('persa');
});

test('nothing is left beside the site', async () => {
  await indexSite(site, 'it', write({ alfa: 'una casa', beta: 'una scuola' }));
  expect(readdirSync(folder)).toEqual(['site']);
});

describe('from an earlier index', () => {
  const words = fc.constantFrom(
    'casa',
    'Casa',
    'case',
    'città',
    'perché',
    'perche',
    'perchè',
    'pèrche',
    'l’età',
    '𝒜𝒷',
    'ﬀ',
    '日本',
    'x-y',
    '1.000',
  );
  const text = fc.tuple(
    fc.array(words, { maxLength: 8 }),
    fc.constantFrom('', '<h1>Una casa</h1>', '<p data-pagefind-meta="autore">casa</p>'),
  );
  const texts = fc.uniqueArray(
    fc.tuple(
      fc.constantFrom('alfa', 'beta', 'gamma', '0'),
      text.map(([list, before]) => `${before}<p>nota ${list.join(' ')}</p>`),
    ),
    { selector: ([slug]) => slug },
  );
  const isOdd = (file: string) => file.charCodeAt(file.lastIndexOf('.') - 1) % 2 === 1;
  /** Of what kind half of what was kept is lost. */
  const lost = fc.option(fc.constantFrom('/fragment/', '/index/', '.pf_'), { nil: '-' });

  test('any pages give what they give alone, at once or in batches', async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, lost, fc.nat(2), async (first, then, gone, more) => {
        clear();
        const files = new Map<string, Buffer>();
        const before = await indexSite(
          site,
          'it',
          write(Object.fromEntries(first)),
          keeping(files, () => false),
        );
        clear();
        const pages = write(Object.fromEntries(then));
        const store = keeping(files, (file) => file.includes(gone) && isOdd(file));
        await indexSite(site, 'it', pages, store, before, 1 + more);
        const warm = contents();
        clear();
        await indexSite(site, 'it', write(Object.fromEntries(then)));
        expect(warm).toEqual(contents());
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('Pagefind is given the pages that changed, and no others', async () => {
    const files = new Map<string, Buffer>();
    const store = () => keeping(files, () => false);
    const before = await indexSite(site, 'it', write({ alfa: 'una casa', beta: 'due' }), store());
    const known: TextIndex = {
      ...before,
      // If it were indexed again, its length would be another.
      pages: before.pages.map((page) => ({ ...page, words: 77 })),
    };
    clear();
    const pages = write({ alfa: 'una casa', beta: 'due case' });
    const after = await indexSite(site, 'it', pages, store(), known);
    expect(after.pages.map((page) => page.words)).toEqual([77, 2]);
  });
});

test('in batches, the index is the one that Pagefind makes of all pages', async () => {
  const random = fc.sample(fc.array(fc.nat(4000), { minLength: 9000, maxLength: 9000 }), 4);
  const texts = random.map((numbers, page): [string, string] => [
    `pagina-${page}`,
    `<h1>Titolo ${page}</h1><p>${numbers.map((number) => `parola${(number ** 2).toString(36)}`).join(' ')}</p>`,
  ]);
  const pages = write(Object.fromEntries(texts));
  const output = join(folder, 'whole');
  await runPagefind({ site, glob: practicePage('it', '*'), output, language: 'it' });
  const ours = await indexSite(site, 'it', pages, undefined, undefined, 1);
  const listOf = (index: string) => {
    const name = readdirSync(index).find((file) => file.endsWith('.pf_meta')) ?? '';
    return readList(unpack(readFileSync(join(index, name))));
  };
  /** Each word, and what the index has of it. */
  const words = (index: string) =>
    listOf(index).pieces.flatMap(({ id }) => {
      const reader = new CborReader(unpack(readFileSync(join(index, 'index', `${id}.pf_index`))));
      reader.array();
      return Array.from({ length: reader.array() }, () => {
        reader.array();
        const word = reader.text();
        const from = reader.at;
        reader.skip();
        reader.skip();
        return [word, reader.bytes.toString('base64', from, reader.at)];
      });
    });
  const index = join(site, textIndexFolder);
  expect(ours.pieces.length).toBeGreaterThan(1);
  expect(words(index)).toEqual(words(output));
  for (const [place, { words: length }] of listOf(output).pages.entries()) {
    expect(ours.pages[place]?.words).toBe(length);
    const inList = listOf(index).pages[place]?.words ?? 0;
    expect(inList - length).toBeGreaterThanOrEqual(0);
    expect(inList - length).toBeLessThan(8);
  }
  expect(listOf(index).fields).toEqual(listOf(output).fields);
});
