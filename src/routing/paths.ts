/** The paths that the table of routes gives in a language, below the base of that language. */
import { type LanguageCode, languageCodes, languages } from '../i18n/languages.ts';
import { type Route, routeTable } from './routes.ts';

export type RouteTable = typeof routeTable;
export type RouteId = keyof RouteTable;

/** The names in brackets in a pattern. */
type NamesIn<Pattern> = Pattern extends `${string}[${infer Name}]${infer Rest}`
  ? (Name extends `...${infer Whole}` ? Whole : Name) | NamesIn<Rest>
  : never;

type ParameterOf<Id extends RouteId> = NamesIn<ReturnType<RouteTable[Id]['pattern']>>;

type ParametersOf<Id extends RouteId> = Record<ParameterOf<Id>, string>;

/** Of a route without parameters, none need be given. */
export type Given<Id extends RouteId> = [ParameterOf<Id>] extends [never]
  ? []
  : [parameters: ParametersOf<Id>];

const inBrackets = /\[(?:\.{3})?(\w+)\]/;

/** The routes with their names, in the order of the table. */
export const allRoutes = Object.entries(routeTable) as [RouteId, Route][];

/** The pattern of a route in a language, as `injectRoute` takes it: `/pratiche/[slug]/`. */
export const patternOf = (id: RouteId, code: LanguageCode): string =>
  routeTable[id].pattern(languages[code].segments);

/**
 * What a page of an optional part lists itself with in `getStaticPaths`, if it is there. Astro asks
 * only pages with parameters: this one stands for nothing more of the address.
 */
export const pageItself = { nothing: undefined };
/** Added to the pattern of such a page. */
export const itself: string = `[...${Object.keys(pageItself)[0]}]`;

/**
 * The path of a route, without a slash before it: `pratiche/we-care/`.
 *
 * @throws if one of its parameters has no value
 */
export const pathOf = <Id extends RouteId>(
  id: Id,
  code: LanguageCode,
  ...[parameters]: Given<Id>
): string => fill(id, code, parameters ?? {});

/** As {@link pathOf}, for who goes through the table. */
export function fill(
  id: RouteId,
  code: LanguageCode,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  // Names and what stands around them take turns.
  return partsOf(id, code)
    .map((part, place) => {
      if (place % 2 === 0) return part;
      const value = parameters[part];
      if (value === undefined) throw new Error(`The route ${id} was given no ${part}`);
      return value;
    })
    .join('');
}

const kept = new Map<string, string[]>();

/** Asked for every link of every page: a pattern is taken apart once. */
function partsOf(id: RouteId, code: LanguageCode): string[] {
  const key = `${code} ${id}`;
  const parts = kept.get(key) ?? patternOf(id, code).slice(1).split(inBrackets);
  kept.set(key, parts);
  return parts;
}

/** Whether it is a page, for people, rather than a file. */
export const isPage = ({ module }: Route): boolean => module?.startsWith('templates/') === true;

/** The same in every language. */
const notFound = pathOf('notFound', languageCodes[0]);

/** The file of a path: pages lie in folders of their own, as Astro's `directory` format has them. */
export const fileOf = (path: string): string =>
  path === notFound ? '404.html' : path.replace(/(?:^|\/)$/, '$&index.html');

/**
 * Tells whether a name at the root of a language is one that its routes take: that of a folder, or
 * of a file.
 *
 * @param isThere which routes count
 */
export function isRouteName(
  code: LanguageCode,
  isThere: (route: Route) => boolean,
): (name: string) => boolean {
  const patterns = allRoutes
    .filter(([, route]) => isThere(route))
    .map(([id]) => fileOf(patternOf(id, code).slice(1)).split('/', 1)[0] ?? '')
    // Names that are all content are told by who knows the content.
    .filter((name) => !/^\[[^\]]*\]$/.test(name));
  const taken = new RegExp(`^(?:${patterns.map(expression).join('|')})$`);
  return (name) => taken.test(name);
}

/** The file of a route in a language, from the base of that language, whatever its parameters are. */
export const fileExpression = (id: RouteId, code: LanguageCode): RegExp =>
  new RegExp(`^${expression(fileOf(patternOf(id, code).slice(1)))}$`);

/** What a parameter may be in an address: numbers are called so. */
const expression = (pattern: string): string =>
  pattern
    .split(inBrackets)
    .map((part, place) =>
      place % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : anyValueOf(part),
    )
    .join('');

const anyValueOf = (parameter: string): string => (parameter === 'number' ? '\\d+' : '[^/]+');
