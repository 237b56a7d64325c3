/** While developing, search answers from the index of the last build. */
import { createReadStream, existsSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchFolder } from './files.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** An Astro integration that serves `dist/search/` in `npm run dev`. */
export function searchFromLastBuild(): AstroIntegration {
  return {
    name: 'search-from-last-build',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
        if (!existsSync(join(dist, searchFolder))) {
          logger.warn('La ricerca manca: «npm run build» la prepara, poi funziona anche qui.');
        }
        server.middlewares.use((request, response, next) => {
          const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
          const start = path.indexOf(`/${searchFolder}/`);
          const file = start < 0 ? '' : join(dist, normalize(path.slice(start)));
          if (!file.startsWith(join(dist, searchFolder)) || !existsSync(file)) return next();
          response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
          createReadStream(file).on('error', next).pipe(response);
        });
      },
    },
  };
}
