/** The links of texts to pages of this site: each must lead somewhere. */
import { upTo } from '../model/trim.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import { chartNames, slugIn } from '../../routing/addresses.ts';
import { allRoutes, fill, pathOf, type RouteId, type RouteTable } from '../../routing/paths.ts';
import type { Route } from '../../routing/routes.ts';
import type { Practice } from '../model/practice.ts';
import type { Link, TextKind } from '../model/record.ts';
import { type SectionName, sectionNames } from '../model/site.ts';
import type { Vocabularies, Vocabulary } from '../model/vocabularies.ts';
import { facets } from '../queries/facets.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { suggestion } from './suggest.ts';

/** What is there only in some catalogues, and has pages. */
export interface OptionalParts {
  glossary?: unknown;
  /** The declaration of accessibility. */
  accessibility?: unknown;
  /** Whether the site can be read without the network, which it can unless it says otherwise. */
  site?: { offline?: boolean | undefined } | undefined;
  /** The sections that the site has; all if left out. */
  sections?: ReadonlySet<SectionName> | undefined;
}

const isSection = (part: string): part is SectionName =>
  (sectionNames as readonly string[]).includes(part);

/** Whether a catalogue with these parts has a route. */
export function isThere({ part }: Route, optional: OptionalParts): boolean {
  if (part === undefined) return true;
  if (isSection(part)) return optional.sections?.has(part) ?? true;
  return part === 'offline' ? optional.site?.offline !== false : optional[part] !== undefined;
}

/** The content that gives parameters to routes that texts link to, by its name in the table. */
type LinkedContent = {
  [Id in RouteId]: RouteTable[Id] extends { offered: string; each: infer Each } ? Each : never;
}[RouteId];

type Parameters = Readonly<Record<string, string>>;

/**
 * The addresses that texts may link to in a language, from where that language is published: in the
 * same order whatever the language.
 *
 * @param optional the parts of the catalogue that it may be without, and that have pages
 * @param offered `search` leaves out what search engines are not offered
 */
export function pageAddresses(
  texts: readonly { kind: TextKind; slug: string }[],
  vocabularies: Partial<Vocabularies>,
  code: LanguageCode,
  optional: OptionalParts,
  offered: 'search' | 'links' = 'links',
): Set<string> {
  const values = parameterValues(texts, vocabularies, code);
  const routes = allRoutes.filter(
    ([, route]) =>
      (route.offered === 'search' || route.offered === offered) && isThere(route, optional),
  );
  /** The addresses of a route for what it lies under, each followed by those that lie under it. */
  const addressesOf = ([id, route]: [RouteId, Route], outer: Parameters): string[] => {
    const all = route.each === undefined ? [{}] : values[route.each as LinkedContent](outer);
    return all.flatMap((own) => {
      const parameters = { ...outer, ...own };
      const below = routes.filter(([, { under }]) => under === id);
      return [
        `/${fill(id, code, parameters)}`,
        ...below.flatMap((inner) => addressesOf(inner, parameters)),
      ];
    });
  };
  const above = routes.filter(([, { under }]) => under === undefined);
  return new Set(above.flatMap((route) => addressesOf(route, {})));
}

/** What the parameters of routes may be: those of what a route lies under are known. */
function parameterValues(
  texts: readonly { kind: TextKind; slug: string }[],
  vocabularies: Partial<Vocabularies>,
  code: LanguageCode,
): Record<LinkedContent, (outer: Parameters) => Parameters[]> {
  const slugs = (wanted: TextKind) => () =>
    texts.flatMap(({ kind, slug }) => (kind === wanted ? [{ slug }] : []));
  const browsed = facets.flatMap(({ vocabulary }) => {
    const { slug, terms } = (vocabularies[vocabulary] as Vocabulary | undefined) ?? {};
    return slug && terms ? [{ vocabulary: slugIn(code, { slug }), terms }] : [];
  });
  return {
    practice: slugs('practice'),
    need: slugs('need'),
    news: slugs('news'),
    page: slugs('page'),
    facet: () => browsed.map(({ vocabulary }) => ({ vocabulary })),
    term: (outer) =>
      browsed
        .filter(({ vocabulary }) => vocabulary === outer['vocabulary'])
        .flatMap(({ terms }) => terms.map(({ id }) => ({ term: id }))),
    'vocabulary that is no facet': () =>
      otherVocabularies(vocabularies).map((one) => ({ vocabulary: slugIn(code, one) })),
    chart: () => chartNames(code).map((chart) => ({ chart })),
  };
}

/** Those that practices are not browsed by. */
function otherVocabularies(vocabularies: Partial<Vocabularies>): Pick<Vocabulary, 'slug'>[] {
  const browsed = new Set<string>(facets.map(({ vocabulary }) => vocabulary));
  return Object.entries(vocabularies).flatMap(([name, one]) => (browsed.has(name) ? [] : [one]));
}

/**
 * Where the practices are that have had another address.
 *
 * @param below the path under which the language is published, from `/` to `/`
 */
export function movedAddresses(
  practices: readonly { slug: string; data: Practice }[],
  code: LanguageCode,
  below: string,
): Map<string, string> {
  const address = (slug: string) => below + pathOf('practice', code, { slug });
  return new Map(
    practices.flatMap(({ slug, data }) =>
      (data.formerly ?? []).map((old): [string, string] => [address(old), address(slug)]),
    ),
  );
}

/**
 * Finds the page of one language that is the same as one of any.
 *
 * @param from the addresses of each language, and where these are published
 * @param to those of the one, in the same order
 * @returns a function that gives back what is no address of a page as it is
 */
export function inOtherLanguage(
  from: readonly { below: string; addresses: ReadonlySet<string> }[],
  to: ReadonlySet<string>,
): (address: string) => string {
  const others = [...to];
  const pairs = new Map(
    from.flatMap(({ below, addresses }) =>
      [...addresses].map((address, place): [string, string] => [
        below + address.slice(1),
        others[place] ?? address,
      ]),
    ),
  );
  return (address) => {
    const path = withoutQuery(address);
    return (pairs.get(path) ?? path) + address.slice(path.length);
  };
}

/** The addresses of files that are published as they are: whole, and as a link may write them. */
export const fileAddresses = (files: Iterable<string>): Set<string> =>
  new Set([...files].flatMap((file) => [`/${file}`, encodeURI(`/${file}`)]));

/** An address without what it asks for and the place in its page. */
export const withoutQuery = (address: string): string => upTo(address, /[?#]/);

/** Why a section is not there: it is switched off, or has nothing to show. */
interface Absent {
  section: SectionName;
  isEmpty: boolean;
}

/** The addresses that a catalogue would have if it had all sections, and does not have. */
export function absentAddresses(
  texts: readonly { kind: TextKind; slug: string }[],
  vocabularies: Partial<Vocabularies>,
  code: LanguageCode,
  optional: OptionalParts & { sections: ReadonlySet<SectionName> },
  isOff: (section: SectionName) => boolean,
): Map<string, Absent> {
  const { sections } = optional;
  const there = pageAddresses(texts, vocabularies, code, optional);
  return new Map(
    sectionNames
      .filter((section) => !sections.has(section))
      .flatMap((section) => {
        const one = { ...optional, sections: new Set([...sections, section]) };
        return [...pageAddresses(texts, vocabularies, code, one)]
          .filter((address) => !there.has(address))
          .map((address): [string, Absent] => [address, { section, isEmpty: !isOff(section) }]);
      }),
  );
}

/**
 * @param links those of one text; those to other sites are not asked here
 * @param moved new addresses by old ones
 * @param absent the addresses that would be there if their section was
 */
export function brokenLinks(
  file: string,
  links: readonly Link[],
  addresses: ReadonlySet<string>,
  moved: ReadonlyMap<string, string>,
  absent: ReadonlyMap<string, Absent> = new Map(),
): Diagnostic[] {
  return links.flatMap(({ address, line, column }) => {
    const path = withoutQuery(address);
    if (!path.startsWith('/') || addresses.has(path)) return [];
    const of = absent.get(path);
    if (of) return [diagnostic('section-off', { file, line, column }, { address, ...of })];
    // Pages end with a slash: where only that is missing, the place in the page is kept.
    const whole = `${path}/`;
    const likely = addresses.has(whole)
      ? whole + address.slice(path.length)
      : (moved.get(path) ?? moved.get(whole) ?? suggestion(path, [...addresses]));
    return [diagnostic('broken-link', { file, line, column }, { address, suggestion: likely })];
  });
}
