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
import type { FileRoute, ListedFile } from '../../routing/file-route.ts';
import { checkPaths, keepPages, type PagePath } from '../astro-internals.ts';

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
const endpoints = import.meta.glob<Endpoint>('../../pages/**/*.ts');

/**
 * The pages and files that there are for the content that was handed over.
 *
 * @param address where the site will be published: `https://example.org/catalogo/`
 */
export async function siteFiles(address: string): Promise<SiteFile[]> {
  const pages = checkPaths(await new StaticPaths(app).getAll());
  const files = await Promise.all(Object.entries(endpoints).map(filesOf));
  return [...pages.map((page) => pageOf(page, address)), ...files.flat()];
}

function pageOf({ pathname, route, cacheKey }: PagePath, address: string): SiteFile {
  const path = pathname.replace(/^\/|\/$/g, '');
  const requested = path === '' ? path : `${path}/`;
  return {
    file: fileOf(path),
    component: route.component,
    isPage: true,
    cacheKey,
    render: () => render(new Request(address + requested), route),
  };
}

const render = (request: Request, routeData: RouteData): Promise<Response> =>
  app.render(request, { routeData });

/** Where Astro's `directory` format has a page. */
const fileOf = (path: string): string =>
  path === '404' || path === '' ? `${path || 'index'}.html` : `${path}/index.html`;

/** The files of an endpoint, which is named after them: `[practices]/[slug].json.ts`. */
async function filesOf([module, load]: [module: string, load: () => Promise<Endpoint>]): Promise<
  SiteFile[]
> {
  const { getStaticPaths, GET } = await load();
  const name = module.slice('../../pages/'.length, -'.ts'.length);
  const listed = (await getStaticPaths?.()) ?? [{ params: {} }];
  return listed.map(({ params, props, cacheKey }) => ({
    file: name.replace(/\[(?:\.{3})?(\w+)\]/g, (_, parameter: string) => params[parameter] ?? ''),
    component: `src/pages/${name}.ts`,
    isPage: false,
    cacheKey,
    render: () => GET({ props }),
  }));
}
