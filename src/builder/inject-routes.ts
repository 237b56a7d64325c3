/** Tells Astro of the pages and files of the table of routes, in place of a folder `src/pages`. */
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../config/settings.ts';
import { allRoutes, itself, patternOf } from '../routing/paths.ts';

/**
 * An Astro integration that injects the routes of the language that is built.
 * https://docs.astro.build/en/reference/integrations-reference/#injectroute-option
 *
 * @param root the folder of the project
 */
export function injectRoutes(root: string, { language, languages }: Settings): AstroIntegration {
  const isRoot = language === languages[0];
  return {
    name: 'inject-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [id, route] of allRoutes) {
          const { module, once, part } = route;
          if (module === undefined || (once && !isRoot)) continue;
          const pattern = patternOf(id, language);
          // Of a page with parameters, its list is empty where the part is not there.
          const isOptional = part !== undefined && !pattern.includes('[');
          injectRoute({
            pattern: isOptional ? pattern + itself : pattern,
            entrypoint: join(root, 'src', module),
          });
        }
      },
    },
  };
}
