/** While developing: serves the files that are published as they are, of program and catalogue. */
import { basename, dirname } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { type Content, getContent } from '../../view-models/content-store.ts';
import type { Settings } from '../../config/settings.ts';

/**
 * An Astro integration that answers with the files that the last good content publishes. Vite's own
 * way knows one folder, and would follow symbolic links. Files are there once for all languages: the
 * server of the root answers with them, and no other.
 */
export function publicInDevelopment({ base, siteBase }: Settings): AstroIntegration {
  return {
    name: 'public-in-development',
    hooks: {
      'astro:server:setup': ({ server }) => {
        if (base !== siteBase) return;
        server.middlewares.use((request, response, next) => {
          const { url = '' } = request;
          const file = fileAt(url, publishedNow());
          if (file === undefined) return next();
          request.url = encodeURI(`/${basename(file)}`);
          sirv(dirname(file), { dev: true })(request, response, () => {
            request.url = url;
            next();
          });
        });
      },
    },
  };
}

/**
 * The file that an address of the site asks for.
 *
 * @param url from the base of the site, with what is asked of it, if anything
 * @param published by its path in the site, the absolute path of each file
 */
export function fileAt(url: string, published: Content['published']): string | undefined {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const path = decodeURIComponent(pathname.slice(1));
    return published.get(/(?:^|\/)$/.test(path) ? `${path}index.html` : path);
  } catch {
    // Not written as addresses are.
    return undefined;
  }
}

/** Nothing until a content without mistakes was read. */
function publishedNow(): Content['published'] {
  try {
    return getContent().published;
  } catch {
    return new Map();
  }
}
