/** Atom, as RFC 4287 wants it. */
import type { Element } from 'xast';
import type { Feed, FeedEntry } from './feed.ts';
import { element, xmlDocument } from './xml.ts';

export const atomType = 'application/atom+xml';

/** Writes a feed; the order of the elements is that in which people read them. */
export function atomText(feed: Feed): string {
  const { author } = feed;
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      text('id', feed.id),
      text('title', feed.title),
      text('subtitle', feed.subtitle),
      text('updated', feed.updated),
      ...(feed.atom === undefined ? [] : [link('self', feed.atom, atomType)]),
      link('alternate', feed.page, 'text/html'),
      // An author of the feed is the author of each of its entries: section 4.2.1.
      element(
        'author',
        {},
        text('name', author.name),
        ...(author.url === undefined ? [] : [text('uri', author.url)]),
      ),
      text('rights', feed.rights),
      ...feed.entries.map(entryElement),
    ),
  );
}

const entryElement = (entry: FeedEntry): Element =>
  element(
    'entry',
    {},
    text('id', entry.id),
    text('title', entry.title),
    ...(entry.published === undefined ? [] : [text('published', entry.published)]),
    text('updated', entry.updated),
    link('alternate', entry.address, 'text/html'),
    ...entry.categories.map((category) => element('category', { ...category })),
    text('summary', entry.summary),
  );

const text = (name: string, value: string): Element => element(name, {}, value);

const link = (rel: string, href: string, type: string): Element =>
  element('link', { rel, href, type });
