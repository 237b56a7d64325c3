/** Atom, as RFC 4287 wants it. */
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Feed, FeedEntry } from './feed.ts';
import { inAttribute, xmlDocument } from './xml.ts';

export const atomType = 'application/atom+xml';

/** Writes a feed; the order of the elements is that in which people read them. */
export function atomText(feed: Feed): string {
  return xmlDocument((document) => {
    const element = document.ele('http://www.w3.org/2005/Atom', 'feed');
    element.att('xml:lang', feed.language);
    text(element, 'id', feed.atom);
    text(element, 'title', feed.title);
    text(element, 'subtitle', feed.subtitle);
    text(element, 'updated', feed.updated);
    link(element, 'self', feed.atom, atomType);
    link(element, 'alternate', feed.page, 'text/html');
    // An author of the feed is the author of each of its entries: section 4.2.1.
    const author = element.ele('author');
    text(author, 'name', feed.author.name);
    if (feed.author.url !== undefined) text(author, 'uri', feed.author.url);
    text(element, 'rights', feed.rights);
    for (const entry of feed.entries) writeEntry(element.ele('entry'), entry);
  });
}

function writeEntry(element: XMLBuilder, entry: FeedEntry): void {
  text(element, 'id', entry.id);
  text(element, 'title', entry.title);
  if (entry.published !== undefined) text(element, 'published', entry.published);
  text(element, 'updated', entry.updated);
  link(element, 'alternate', entry.address, 'text/html');
  for (const { term, scheme, label } of entry.categories) {
    element.ele('category').att({ term, scheme, label: inAttribute(label) });
  }
  text(element, 'summary', entry.summary);
}

const text = (parent: XMLBuilder, name: string, value: string) => parent.ele(name).txt(value);

const link = (parent: XMLBuilder, rel: string, href: string, type: string) =>
  parent.ele('link').att({ rel, href, type });
