/** While developing, search answers from the index of the last build. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { LanguageCode } from '../../i18n/languages.ts';
import { wordsOf } from '../../i18n/words.ts';
import { searchFolder } from '../../routing/fixed-paths.ts';

/**
 * An Astro integration that serves the index of the last build in `npm run dev`.
 *
 * @param below the folder of the language in the built site; empty for the one at its root
 * @param language in which it tells what is missing
 */
export function searchFromLastBuild(below: string, language: LanguageCode): AstroIntegration {
  return {
    name: 'search-from-last-build',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
        const folder = join(dist, below, searchFolder);
        if (!existsSync(folder)) {
          logger.warn(wordsOf(language).commands.development.noSearch);
          return;
        }
        const files = sirv(folder, { dev: true });
        const prefix = `${server.config.base}${searchFolder}`;
        server.middlewares.use((request, response, next) => {
          if (!request.url?.startsWith(`${prefix}/`)) return next();
          const { url } = request;
          request.url = url.slice(prefix.length);
          files(request, response, () => {
            request.url = url;
            next();
          });
        });
      },
    },
  };
}
