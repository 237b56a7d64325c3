/** While developing, search answers from the index of the last build. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { searchFolder } from './files.ts';

/** An Astro integration that serves `dist/search/` in `npm run dev`. */
export function searchFromLastBuild(): AstroIntegration {
  return {
    name: 'search-from-last-build',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folder = join(fileURLToPath(new URL('../../dist/', import.meta.url)), searchFolder);
        if (!existsSync(folder)) {
          logger.warn('La ricerca manca: «npm run build» la prepara, poi funziona anche qui.');
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
