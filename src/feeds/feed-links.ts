/** What the pages and the endpoints need to let the catalogue be followed. */
import { feeds } from '#words/feeds.ts';
import type { Routes } from '../routing/addresses.ts';
import { type FeedFormatId, feedFormats } from './feed-files.ts';

/** A picture for those who link to a page. */
export interface PagePicture {
  address: string;
  /** The same in words. */
  words: string;
}

/** Something that can be followed. */
export interface PageFeed {
  title: string;
  addresses: Readonly<Partial<Record<FeedFormatId, string>>>;
}

export const catalogueFeeds = (routes: Routes): PageFeed['addresses'] => ({
  atom: routes.feed(),
  'json-feed': routes.jsonFeed(),
});

export const termFeeds = (
  routes: Routes,
  ...term: Parameters<Routes['term']>
): PageFeed['addresses'] => ({
  atom: routes.termFeed(...term),
  'json-feed': routes.termJsonFeed(...term),
});

interface FeedLink {
  title: string;
  type: string;
  href: string;
}

/** The feeds of a page, each format that it has. */
export const feedLinks = ({ title, addresses }: PageFeed): FeedLink[] =>
  feedFormats.flatMap(({ id, name, mediaType }) => {
    const href = addresses[id];
    return href === undefined ? [] : [{ title: feeds.feedOf(title, name), type: mediaType, href }];
  });
