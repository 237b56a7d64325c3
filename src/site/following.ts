/** What the pages and the endpoints need to let the catalogue be followed. */
import { following } from '../i18n/it/following.ts';
import { type OpenDataContext, openDataContext } from '../open-data/distribution.ts';
import { feedFormats } from '../open-data/following/following.ts';
import { getCatalogue } from './catalogue.ts';

/** A picture for those who link to a page. */
export interface PagePicture {
  address: string;
  /** The same in words. */
  words: string;
}

/** Something that can be followed, by the page that shows it. */
export interface PageFeed {
  title: string;
  /** Its feeds lie below it. */
  page: string;
}

export interface FeedLink {
  title: string;
  type: string;
  href: string;
}

/** The feeds of a page, a format each. */
export const feedLinks = ({ title, page }: PageFeed): FeedLink[] =>
  feedFormats.map(({ file, name, mediaType }) => ({
    title: following.feedOf(title, name),
    type: mediaType,
    href: page + file,
  }));

let kept: Promise<OpenDataContext> | undefined;

async function load(): Promise<OpenDataContext> {
  const { catalogue } = await getCatalogue();
  const { SITE, BASE_URL } = import.meta.env;
  return openDataContext(catalogue, new URL(BASE_URL.replace(/\/?$/, '/'), SITE).href);
}

/** What files are made from, with whole addresses of the site as it is being built. */
export function getOpenDataContext(): Promise<OpenDataContext> {
  if (import.meta.env.DEV) return load();
  kept ??= load();
  return kept;
}
