/**
 * All that this program relies on of Astro's insides, which nobody promised to keep: names of
 * folders and files, and the form of what Astro hands over. Nothing else may. Each is looked at when
 * it is used, so that an update of Astro that changes one ends the build with one sentence.
 *
 * Why it is worth it: docs/decisions/0001-own-prerenderer.md
 */
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { RouteData } from 'astro';

/** Vite's environment in which Astro bundles the pages; its entry is a named input. */
export const prerenderEnvironment = 'prerender';
/** Below the folder of the output: the modules of the pages, until Astro has rendered them. */
const modulesFolder = '.prerender';
/** How the file of the entry is called there, before its digest. */
const entryPrefix = 'prerender-entry.';

/**
 * What the environments of the development server are told when the paths of the pages are to be
 * asked for again. If Astro listens to another name, what is written is not seen any more:
 * `tests/development/development.test.ts` waits for it.
 */
export const contentChangedEvent = 'astro:content-changed';

/** Where these are written, for who has to mend them. */
const place = 'src/builder/astro-internals.ts';
const remedy =
  'Put back the package-lock.json of before, or build with CATALOGUE_RENDERER=astro ' +
  `until ${place} says what Astro does now`;

/** Astro is not what this program takes it for. */
export class AstroChangedError extends Error {
  override name = 'AstroChangedError';
  /** The module to mend. */
  readonly place = place;
  /** What to do. */
  readonly remedy = remedy;

  /** @param what is not as it was: `it leaves no …` */
  constructor(what: string, options?: ErrorOptions) {
    super(
      `Astro ${astroVersion()} has changed: ${what} (${place}). The site of before is as it was. ${remedy}.`,
      options,
    );
  }
}

/** What to say of such an error, also of one that comes from another process; of others, nothing. */
export const astroChange = (error: unknown): string | undefined =>
  error instanceof Error && error.name === AstroChangedError.name ? error.message : undefined;

function astroVersion(): string {
  const { version } = createRequire(import.meta.url)('astro/package.json') as { version: string };
  return version;
}

/** The modules of Astro that our entry imports; documented, unlike what they give. */
const imported = /astro:static-paths|app\/entrypoint/;

/** The error of a bundler; if it does not find what our entry imports of Astro, in a sentence. */
export function explainBundling(error: unknown): unknown {
  const [module] = imported.exec(String(error)) ?? [];
  if (module === undefined) return error;
  return new AstroChangedError(`${module} does not offer what our entry imports`, {
    cause: error,
  });
}

/**
 * Takes the modules of the pages away from the output of Astro, before it would render them.
 *
 * @param output the folder of Astro's output
 * @param to where they go; not there yet
 * @throws {AstroChangedError} if they are not where they were
 */
export function takeModules(output: string, to: string): void {
  const from = join(output, modulesFolder);
  if (!existsSync(from)) {
    throw new AstroChangedError(
      `it leaves the modules of the pages elsewhere than in ${modulesFolder}/`,
    );
  }
  renameSync(from, to);
}

/**
 * The file of the entry among the modules that were taken.
 *
 * @throws {AstroChangedError} if it is called otherwise
 */
export function entryIn(modules: string): string {
  const entries = readdirSync(modules).filter((name) => name.startsWith(entryPrefix));
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) {
    throw new AstroChangedError(
      `${entries.length || 'no'} modules of the pages are called ${entryPrefix}…, where one was`,
    );
  }
  return join(modules, entry);
}

/** A route in the manifest of an application. */
interface ManifestRoute {
  routeData: RouteData;
}

/**
 * Leaves in an application nothing but its pages: their paths are asked for, and those of the files
 * are not.
 *
 * @throws {AstroChangedError} if its manifest has another form
 */
export function keepPages(app: { manifest: { routes: ManifestRoute[] } }): void {
  const { manifest } = app as { manifest?: { routes?: unknown } };
  const routes: unknown = manifest?.routes;
  const isKnown = (route: unknown): route is ManifestRoute =>
    typeof (route as Partial<ManifestRoute> | null)?.routeData?.type === 'string';
  if (!Array.isArray(routes) || !routes.every(isKnown)) {
    throw new AstroChangedError('the manifest of an application lists its routes in another form');
  }
  app.manifest.routes = routes.filter(({ routeData }) => routeData.type === 'page');
}

/** A page to render, as `StaticPaths` lists it. */
export interface PagePath {
  /** Below the base of the site. */
  pathname: string;
  route: RouteData;
  /** As `getStaticPaths` of the page gave it. */
  cacheKey?: string | undefined;
}

/**
 * Looks at the list of the pages.
 *
 * @throws {AstroChangedError} if it has another form, or has lost the keys that the pages gave
 */
export function checkPaths(paths: readonly PagePath[]): readonly PagePath[] {
  const isKnown = ({ pathname, route }: Partial<PagePath>): boolean =>
    typeof pathname === 'string' && typeof route?.component === 'string';
  if (!paths.every(isKnown)) {
    throw new AstroChangedError('the paths of the pages are listed in another form');
  }
  if (paths.length > 0 && paths.every(({ cacheKey }) => cacheKey === undefined)) {
    throw new AstroChangedError('the paths of the pages come without their cacheKey');
  }
  return paths;
}
