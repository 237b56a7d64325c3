/** What Pagefind keeps of a page: a file with its whole text, from which results are shown. */
import { hash } from 'node:crypto';
import { textIndexFolder } from '../files.ts';
import { unpack } from './format.ts';

/** Where those of an index are, from its folder. */
export const fragmentFolder = 'fragment';

/** The file of one, from the folder of the site. */
export const fragmentFile = (id: string): string =>
  `${textIndexFolder}/${fragmentFolder}/${id}.pf_fragment`;

export interface Fragment {
  slug: string;
  /** Its title and its text. */
  text: string;
  /** What the page tells of itself beside its text. */
  fields: string[];
}

/** @param file packed, as Pagefind writes it */
export function readFragment(file: Buffer): Fragment {
  const { url, content, meta } = JSON.parse(unpack(file).toString()) as {
    url: string;
    content: string;
    meta: Record<string, string>;
  };
  const text = `${meta['title'] ?? ''} ${content}`;
  return { slug: url.split('/').at(-2) ?? '', text, fields: Object.keys(meta).sort() };
}

/** How many characters tell two contents of a page apart: a list of thousands has them all. */
const digestLength = 2;

/**
 * Tells two contents of a page apart, so that a browser that kept a file of an earlier site does not
 * take it for the one of now. Once in 1,296 times it does, until it asks again.
 */
export function fragmentDigest(file: Buffer): string {
  const number = Number.parseInt(hash('sha256', file).slice(0, 12), 16) % 36 ** digestLength;
  return number.toString(36).padStart(digestLength, '0');
}
