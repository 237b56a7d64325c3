import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/catalogue/model/vocabularies.ts';
import { facets } from '../../src/catalogue/queries/facets.ts';
import { identifierOf } from '../../src/catalogue/queries/identifier.ts';
import type { OpenDataContext } from '../../src/open-data/distribution.ts';
import { atomText } from '../../src/feeds/atom.ts';
import { catalogueFeed, type Feed, feedLength, termFeed } from '../../src/feeds/feed.ts';
import { jsonFeedText } from '../../src/feeds/json-feed.ts';
import { baseRecords, contextOf, contextWith, practice } from '../support/feeds.ts';
import { childrenOf, parseXml, textOf, type XmlElement } from '../support/xml.ts';

const context = contextOf(baseRecords);
const [regionFacet, themeFacet] = ['region', 'theme'].map((id) =>
  facets.find((facet) => facet.id === id),
);
const feedOf = (facet: typeof regionFacet, id: string, from: OpenDataContext = context): Feed => {
  if (!facet) throw new Error('No such facet');
  const terms: Term[] = from.catalogue.vocabularies[facet.vocabulary].terms;
  const term = terms.find((one) => one.id === id);
  if (!term) throw new Error(`No term ${id}`);
  return termFeed(facet, term, from);
};
const empty = contextOf(baseRecords.filter(({ type }) => !['practice', 'news'].includes(type)));
const feeds: [string, Feed][] = [
  ['everything', catalogueFeed(context)],
  ['a Region', feedOf(regionFacet, 'valdimare')],
  ['a theme', feedOf(themeFacet, 'scuola')],
  ['a Region without practices', feedOf(regionFacet, 'pianafiorita')],
  ['an empty catalogue', catalogueFeed(empty)],
];

/** RFC 3339, as section 3.3 of RFC 4287 narrows it. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;
const isAddress = (text: string) => URL.canParse(text) && !/\s/.test(text);

describe.each(feeds)('the Atom feed of %s', (_name, feed) => {
  const source = atomText(feed);
  const root = parseXml(source);
  const alternates = (element: XmlElement) =>
    childrenOf(element, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate');

  test('has what RFC 4287 requires of a feed', () => {
    expect(root.name).toBe('feed');
    expect(root.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom' });
    expect(isAddress(textOf(root, 'id'))).toBe(true);
    expect(textOf(root, 'title')).not.toBe('');
    expect(textOf(root, 'updated')).toMatch(instant);
    expect(childrenOf(root, 'author').map((author) => textOf(author, 'name'))).toEqual([
      'Consiglio delle Isole',
    ]);
    const self = childrenOf(root, 'link').filter(({ attributes }) => attributes['rel'] === 'self');
    expect(self.map(({ attributes }) => attributes['href'])).toEqual([feed.atom]);
    expect(alternates(root)).toHaveLength(1);
  });

  test('has what it requires of an entry', () => {
    const entries = childrenOf(root, 'entry');
    expect(entries).toHaveLength(feed.entries.length);
    for (const entry of entries) {
      expect(isAddress(textOf(entry, 'id'))).toBe(true);
      expect(textOf(entry, 'title')).not.toBe('');
      expect(textOf(entry, 'updated')).toMatch(instant);
      expect(alternates(entry)).toHaveLength(1);
      for (const { attributes } of childrenOf(entry, 'category')) {
        expect(attributes['term']).toBeTruthy();
        expect(isAddress(attributes['scheme'] ?? '')).toBe(true);
      }
    }
    const ids = entries.map((entry) => textOf(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is read by a feed reader', () => {
    const read = parseAtomFeed(source);
    expect(read).toMatchObject({ id: feed.id, title: { value: feed.title } });
    expect((read.entries ?? []).map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id));
  });
});

describe.each(feeds)('the JSON Feed of %s', (_name, feed) => {
  const source = jsonFeedText(feed);

  test('has what version 1.1 requires, and is read by a feed reader', () => {
    const written = JSON.parse(source) as { version: string; items: Record<string, unknown>[] };
    expect(written.version).toBe('https://jsonfeed.org/version/1.1');
    for (const item of written.items) {
      expect(item['id']).toEqual(expect.any(String));
      expect(item['content_text']).toEqual(expect.any(String));
      expect(item['date_modified']).toMatch(instant);
    }
    const read = parseJsonFeed(written);
    expect(read.title).toBe(feed.title);
    expect(read.feed_url).toBe(feed.json);
    expect((read.items ?? []).map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id));
  });
});

describe('what a feed tells', () => {
  test('is news and practices, the last touched first, at the beginning of their day', () => {
    expect(
      catalogueFeed(context).entries.map(({ title, updated, published }) => [
        title,
        updated,
        published,
      ]),
    ).toEqual([
      ['Apre il catalogo delle isole', '2025-05-01T00:00:00+00:00', '2025-05-01T00:00:00+00:00'],
      ['La bottega delle reti', '2025-04-30T00:00:00+00:00', undefined],
      ['La bottega dei cesti', '2024-01-15T00:00:00-01:00', undefined],
    ]);
  });

  test('of a Region or a theme is its practices', () => {
    expect(feedOf(regionFacet, 'valdimare').entries.map(({ address }) => address)).toEqual([
      'https://example.org/catalogo/pratiche/bottega-delle-reti/',
    ]);
    expect(feedOf(themeFacet, 'scuola').entries.map(({ address }) => address)).toEqual([
      'https://example.org/catalogo/pratiche/bottega-dei-cesti/',
    ]);
  });

  test('names the Region and the themes of a practice', () => {
    const [, reti] = catalogueFeed(context).entries;
    expect(reti?.categories.map(({ label }) => label)).toEqual([
      'Valdimare',
      'Mare e lavoro',
      'Vicinato',
    ]);
  });

  test('of a Region without practices is empty, and as old as the catalogue', () => {
    const feed = feedOf(regionFacet, 'pianafiorita');
    expect(feed.entries).toEqual([]);
    expect(feed.updated).toBe('2025-05-01T00:00:00+00:00');
    expect(catalogueFeed(empty).updated).toMatch(/^1970-01-01/);
  });

  test('is no longer than a reader wants it', () => {
    const many = Array.from({ length: feedLength + 20 }, (_, n) =>
      practice(`p-${n}`, { reviewed: `2024-01-${String((n % 28) + 1).padStart(2, '0')}` }),
    );
    const { entries } = catalogueFeed(contextWith(many));
    expect(entries).toHaveLength(feedLength);
    expect(entries[1]?.updated).toBe('2024-01-28T00:00:00-01:00');
  });
});

describe('a practice that is renamed', () => {
  const before = practice('vecchio', {});
  const once = practice('nuovo', { formerly: ['vecchio'] });
  const twice = practice('nuovissimo', { formerly: ['vecchio', 'nuovo'] });

  test('keeps its identifier, which is the first name that it had', () => {
    expect([before, once, twice].map(identifierOf)).toEqual(['vecchio', 'vecchio', 'vecchio']);
  });

  test('keeps its id in feeds, and leads to its new address', () => {
    const entries = [before, once, twice].map((one) =>
      catalogueFeed(contextWith([one])).entries.find(({ picture }) => picture),
    );
    expect(new Set(entries.map((entry) => entry?.id))).toEqual(
      new Set(['https://example.org/catalogo/pratiche/vecchio/']),
    );
    expect(entries.map((entry) => entry?.address.split('/').at(-2))).toEqual([
      'vecchio',
      'nuovo',
      'nuovissimo',
    ]);
  });
});
