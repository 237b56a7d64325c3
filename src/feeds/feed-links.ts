/** What the pages and the endpoints need to let the catalogue be followed. */
import { following } from '#words/following.ts';
import { feedFormats } from './following.ts';

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
