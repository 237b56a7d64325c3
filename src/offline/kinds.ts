/** Which requests the worker answers, and how each kind is kept. */
import { assetFolder, searchFolder } from '../routing/fixed-paths.ts';

/**
 * `page`: the network first, so that what was published last is what is read.
 * `asset`: never changes under its name.
 * `data`: the files of the search, which must all be of one build.
 * `picture`: what is kept is shown at once, and asked again for the next time.
 */
export type Kind = 'page' | 'asset' | 'data' | 'picture';

const pictureEndings = /\.(?:png|svg|webp|avif|jpe?g|gif|webmanifest)$/;

/**
 * @param address of what is asked for
 * @param home the address of the whole site, ending in `/`
 * @returns nothing for what the worker leaves alone: other sites, downloads, feeds
 */
export function kindOf(address: string, home: string): Kind | undefined {
  const { href } = withoutQuery(address);
  if (!href.startsWith(home)) return undefined;
  const path = href.slice(home.length);
  if (path === '' || path.endsWith('/')) return 'page';
  const folders = path.split('/').slice(0, -1);
  // Each language has its own, in its folder.
  if (folders.slice(0, 2).includes(assetFolder)) return 'asset';
  if (folders.includes(searchFolder)) return 'data';
  return pictureEndings.test(path) ? 'picture' : undefined;
}

/** The files are the same whatever the query: pages read it with a script, or not at all. */
export function withoutQuery(address: string): URL {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return url;
}
