/** The files by which a catalogue is followed and found, each at one address of the whole site. */
import { feeds } from '#words/feeds.ts';
import { speaking } from '../i18n/speaking.ts';
import type { Distribution, OpenDataContext } from '../open-data/distribution.ts';
import { pathOf } from '../routing/paths.ts';
import { atomText, atomType } from './atom.ts';
import { catalogueFeed, type Feed } from './feed.ts';
import { jsonFeedText, jsonFeedType } from './json-feed.ts';
import { llmsText } from './llms.ts';
import { openSearchText, openSearchType } from './open-search.ts';
import { sitemapFiles, sitemapPages, type SitemapFile } from './sitemap.ts';

export type FeedFormatId = 'atom' | 'json-feed';

/** The formats in which a feed is written. */
export const feedFormats: readonly {
  id: FeedFormatId;
  /** For people. */
  name: string;
  /** The feed of the whole catalogue, in the table of routes. */
  route: 'feed' | 'jsonFeed';
  mediaType: string;
  write: (feed: Feed) => string;
}[] = [
  { id: 'atom', name: feeds.atom, route: 'feed', mediaType: atomType, write: atomText },
  {
    id: 'json-feed',
    name: feeds.jsonFeed,
    route: 'jsonFeed',
    mediaType: jsonFeedType,
    write: jsonFeedText,
  },
];

/** The sitemap of a catalogue: its first file is the one that `robots.txt` names. */
export const sitemapOf = (context: OpenDataContext): SitemapFile[] =>
  sitemapFiles(sitemapPages(context), context.routes.underBase);

export type FeedFileId = FeedFormatId | 'sitemap' | 'robots' | 'open-search' | 'llms';

/** Everything may be read; RFC 9309. Read only at the root of a host. */
const robotsText = ({ routes }: OpenDataContext): string =>
  `User-agent: *\nDisallow:\n\nSitemap: ${routes.sitemap()}\n`;

/** The files of the whole catalogue. */
export const feedFiles: (Distribution & { id: FeedFileId })[] = [
  ...feedFormats.map(({ id, route, mediaType, write }) => ({
    id,
    path: pathOf(route, speaking),
    mediaType,
    make: (context: OpenDataContext) => write(catalogueFeed(context)),
  })),
  {
    id: 'sitemap',
    path: pathOf('sitemap', speaking),
    mediaType: 'application/xml',
    make: (context) => sitemapOf(context)[0]?.text ?? '',
  },
  {
    id: 'robots',
    path: pathOf('robots', speaking),
    mediaType: 'text/plain; charset=utf-8',
    make: robotsText,
  },
  {
    id: 'open-search',
    path: pathOf('openSearch', speaking),
    mediaType: openSearchType,
    make: openSearchText,
  },
  {
    id: 'llms',
    path: pathOf('llms', speaking),
    mediaType: 'text/markdown; charset=utf-8',
    make: llmsText,
  },
];

/** Those that a language has of its own; the others speak of the whole site. */
export const feedFilesInEachLanguage = feedFiles.filter(
  ({ id }) => id === 'open-search' || feedFormats.some((format) => format.id === id),
);
