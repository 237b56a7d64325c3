import { Readable } from 'node:stream';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseSitemap } from 'sitemap';
import { describe, expect, test, vi } from 'vitest';
import { atomText } from '../../src/feeds/atom.ts';
import { catalogueFeed } from '../../src/feeds/feed.ts';
import { feedFiles } from '../../src/feeds/feed-files.ts';
import { jsonFeedText } from '../../src/feeds/json-feed.ts';
import { sitemapFiles } from '../../src/feeds/sitemap.ts';
import { contextTitled } from '../support/feeds.ts';
import { childrenOf, parseXml, textOf } from '../support/xml.ts';

// Many cases each; how long they take is not what is tested.
vi.setConfig({ testTimeout: 120_000 });

/** What people and machines put into titles, one after the other. */
const pieces = fc.oneof(
  fc.constantFrom(
    '"',
    "'",
    ',',
    ';',
    '\n',
    '\r',
    '\r\n',
    '\t',
    '&',
    '&amp;',
    '&#38;',
    '<b>',
    '</title>',
    ']]>',
    '<![CDATA[',
    '=HYPERLINK("https://example.org/";"x")',
    '+1',
    '@SUM(A1)',
    '\u200f',
    '\u202e',
    'עברית',
    '👩‍👩‍👧',
    '\u{1f600}',
    '\ufeff',
    '\u2028',
    '\u0085',
    'perché',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const titles = fc
  .array(pieces, { minLength: 1, maxLength: 8 })
  .map((parts) => `T${parts.join('')}.`);
/** Those, and what XML 1.0 has no place for: control characters, halves of pairs, non-characters. */
const unkind = fc
  .array(
    fc.oneof(pieces, fc.constantFrom('\u0001', '\u001b', '\u000b', '\ud800', '\udc00', '\uffff')),
  )
  .map((parts) => `T${parts.join('')}.`);

/** https://www.w3.org/TR/xml/#charsets */
const isXml = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return (
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
};
const inXml = (text: string) => [...text].map((one) => (isXml(one) ? one : '\ufffd')).join('');

const entryTitles = (source: string) =>
  childrenOf(parseXml(source), 'entry').map((entry) => textOf(entry, 'title'));

describe('a title, whatever is in it,', () => {
  test('comes back equal from Atom', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const source = atomText(catalogueFeed(contextTitled(title)));
        expect(entryTitles(source)).toContain(inXml(title));
        expect(parseAtomFeed(source).entries).toHaveLength(2);
      }),
    );
  });

  test('comes back from Atom with a mark for each character that XML lacks', () => {
    fc.assert(
      fc.property(unkind, (title) => {
        expect(entryTitles(atomText(catalogueFeed(contextTitled(title))))).toContain(inXml(title));
      }),
    );
  });

  test('comes back equal from JSON Feed', () => {
    fc.assert(
      fc.property(unkind, (title) => {
        const source = Buffer.from(jsonFeedText(catalogueFeed(contextTitled(title)))).toString();
        const written = JSON.parse(source) as { items: { title: string }[] };
        expect(written.items.map((item) => item.title)).toContain(title);
        expect(parseJsonFeed(written).items).toHaveLength(2);
      }),
    );
  });

  test('breaks no file of the whole catalogue', async () => {
    await fc.assert(
      fc.asyncProperty(unkind, async (title) => {
        const context = contextTitled(title);
        for (const { path, make } of feedFiles) {
          const text = String(await make(context));
          if (path.endsWith('.xml')) parseXml(text);
          if (path.endsWith('.json')) JSON.parse(text);
          if (path === 'llms.txt') {
            const items = text.split('\n').filter((line) => line.includes('/prova.mdx)'));
            expect(items).toHaveLength(1);
            expect(items[0]).toMatch(
              /^- \[.*\]\(https:\/\/example\.org\/catalogo\/pratiche\/prova\.mdx\): /,
            );
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

test('addresses come back equal from the sitemap', async () => {
  const addresses = fc.webUrl({ withQueryParameters: true });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(addresses, { minLength: 1, maxLength: 20 }), async (list) => {
      const pages = list.map((address) => ({ address, modified: '2026-11-23' }));
      const [file] = sitemapFiles(pages, (path) => path);
      const read = await parseSitemap(Readable.from([file?.text ?? '']));
      expect(read.map(({ url }) => url)).toEqual(list);
    }),
  );
});
