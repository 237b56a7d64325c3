/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
import type { Feed, FeedEntry } from './feed.ts';

export const jsonFeedType = 'application/feed+json';

/** Writes a feed. */
export function jsonFeedText(feed: Feed): string {
  const { name, url } = feed.author;
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.page,
    ...(feed.json !== undefined && { feed_url: feed.json }),
    language: feed.language,
    authors: [{ name, ...(url !== undefined && { url }) }],
    items: feed.entries.map(itemOf),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

const itemOf = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.address,
  title: entry.title,
  summary: entry.summary,
  // An item must have a content: here it is the summary, and the page tells the rest.
  content_text: entry.summary,
  ...(entry.published !== undefined && { date_published: entry.published }),
  date_modified: entry.updated,
  tags: entry.categories.map(({ label }) => label),
  ...(entry.picture !== undefined && { image: entry.picture }),
});
