/**
 * What the bundle of the pages offers to who renders them: Astro bundles this module in the place
 * of its own entry. https://docs.astro.build/en/reference/modules/astro-static-paths/
 *
 * Astro renders the pages. The files beside them are more than the pages and small: they are made
 * by calling their endpoints, because a request, a route and a context for each take longer than
 * the file.
 */
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import type { RouteData } from 'astro';
import { speaking } from '../../i18n/speaking.ts';
import type { FileRoute, ListedFile } from '../../routing/file-route.ts';
import { checkPaths, keepPages, type PagePath } from '../astro-internals.ts';
import { isRoot } from '../../routing/page-routes.ts';
import { allRoutes, fileOf, fill, isPage, type RouteId } from '../../routing/paths.ts';
import type { Route } from '../../routing/routes.ts';
import { getPageKeys } from '../../view-models/cache-keys.ts';

export interface SiteFile {
  /** Path in the site. */
  file: string;
  /** The module that makes it, from the folder of the project. */
  component: string;
  isPage: boolean;
  /** Stands for all that it is made from; without it, it is made at each build. */
  cacheKey: string | undefined;
  render: () => Response | Promise<Response>;
}

interface Endpoint {
  getStaticPaths?: () => ListedFile[] | Promise<ListedFile[]>;
  GET: FileRoute;
}

const app = createApp({ streaming: false });
keepPages(app);
const endpoints = import.meta.glob<Endpoint>('../../endpoints/**/*.ts');

/** Modules are named from the folder of the project. */
const componentOf = (module: string): string => `src/${module}`;

/** The routes by what makes them, one each. */
const routeOf = new Map(
  allRoutes.flatMap(([, route]): [string, Route][] =>
    route.module === undefined ? [] : [[componentOf(route.module), route]],
  ),
);

/**
 * The pages and files that there are for the content that was handed over.
 *
 * @param address where the site will be published: `https://example.org/catalogo/`
 */
export async function siteFiles(address: string): Promise<SiteFile[]> {
  const pages = checkPaths(await new StaticPaths(app).getAll());
  const files = allRoutes
    .filter(([, route]) => !isPage(route) && (isRoot || route.once !== true))
    .map(filesOf);
  return [
    ...(await Promise.all(pages.map((page) => pageOf(page, address)))),
    ...(await Promise.all(files)).flat(),
  ];
}

async function pageOf({ pathname, route, cacheKey }: PagePath, address: string): Promise<SiteFile> {
  const path = pathname.replace(/^\/|\/$/g, '');
  const requested = path === '' ? path : `${path}/`;
  return {
    file: fileOf(requested),
    component: route.component,
    isPage: true,
    cacheKey: cacheKey ?? (await keyOf(routeOf.get(route.component))),
    render: () => render(new Request(address + requested), route),
  };
}

const render = (request: Request, routeData: RouteData): Promise<Response> =>
  app.render(request, { routeData });

/** What the table says that a route without parameters is made from. */
const keyOf = async (route: Route | undefined): Promise<string | undefined> =>
  route?.cacheKey && (await getPageKeys())[route.cacheKey];

/** The files of an endpoint; none of a route that has none. */
async function filesOf([id, route]: [RouteId, Route]): Promise<SiteFile[]> {
  const load = endpoints[`../../${route.module}`];
  if (!load) return [];
  const { getStaticPaths, GET } = await load();
  const listed: ListedFile[] = (await getStaticPaths?.()) ?? [{ params: {} }];
  const own = await keyOf(route);
  return listed.map(({ params, props, cacheKey }) => ({
    file: fill(id, speaking, params),
    component: componentOf(route.module ?? ''),
    isPage: false,
    cacheKey: cacheKey ?? own,
    render: () => GET({ props }),
  }));
}
