/**
 * What the bundle of the pages offers to who renders them: Astro bundles this module in the place
 * of its own entry. https://docs.astro.build/en/reference/modules/astro-static-paths/
 */
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import type { RouteData } from 'astro';

const app = createApp({ streaming: false });

/** The pages and files that there are for the content that was handed over. */
export const paths = () => new StaticPaths(app).getAll();

/** Renders one of them. */
export const render = (request: Request, routeData: RouteData): Promise<Response> =>
  app.render(request, { routeData });
