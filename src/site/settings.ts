/** Where the content is and where the site will be published: the environment, read in one place. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

export const defaultAddress = 'http://localhost:4321/';

export interface Settings {
  /** Absolute path of the content folder. */
  contentFolder: string;
  /** Scheme, host and port, without a path. */
  origin: string;
  /** Path of the site, from `/` to `/`. */
  base: string;
  /** What Astro keeps between builds; a folder of its own for each content and address. */
  cacheFolder: string;
}

/**
 * Reads the settings.
 *
 * `CATALOGUE_CONTENT` names another content folder, `SITE_URL` another address than that of
 * `site.yml`, for previews.
 *
 * @throws if `SITE_URL` is not an address, or `CATALOGUE_CONTENT` is a file
 */
export function readSettings(environment: NodeJS.ProcessEnv, root: string): Settings {
  const contentFolder = resolve(root, environment['CATALOGUE_CONTENT'] || 'content');
  if (existsSync(contentFolder) && !statSync(contentFolder).isDirectory()) {
    throw new Error(`CATALOGUE_CONTENT non è una cartella: ${contentFolder}`);
  }
  const override = environment['SITE_URL'];
  if (override && !URL.canParse(override)) {
    throw new Error(`SITE_URL non è un indirizzo web: ${override}`);
  }
  const { origin, pathname } = new URL(override || addressOf(contentFolder));
  const base = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const key = createHash('sha256').update(contentFolder).digest('hex').slice(0, 12);
  return { contentFolder, origin, base, cacheFolder: resolve(root, '.cache', key) };
}

/** The address in `site.yml`; a wrong one is told by the check, and is no reason to stop here. */
function addressOf(contentFolder: string): string {
  try {
    const site: unknown = parse(readFileSync(join(contentFolder, 'site.yml'), 'utf8'));
    const url = site !== null && typeof site === 'object' && 'url' in site ? site.url : undefined;
    return typeof url === 'string' && URL.canParse(url) ? url : defaultAddress;
  } catch {
    return defaultAddress;
  }
}
