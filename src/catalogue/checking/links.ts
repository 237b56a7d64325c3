/** The links of texts to pages of this site: each must lead somewhere. */
import { type LanguageCode, languages } from '../../i18n/languages.ts';
import type { Practice } from '../model/practice.ts';
import type { Link, TextKind } from '../model/record.ts';
import type { Vocabularies, Vocabulary } from '../model/vocabularies.ts';
import { facets } from '../queries/facets.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { suggestion } from './suggest.ts';

/** What is there only in some catalogues. */
export interface OptionalParts {
  glossary?: unknown;
  /** The declaration of accessibility. */
  accessibility?: unknown;
}

/**
 * The addresses of the pages that a catalogue has in a language, from where that language is
 * published: in the same order whatever the language.
 *
 * @param optional the parts of the catalogue that it may be without, and that have pages
 */
export function pageAddresses(
  texts: readonly { kind: TextKind; slug: string }[],
  vocabularies: Partial<Vocabularies>,
  code: LanguageCode,
  optional: OptionalParts,
): Set<string> {
  const { segments } = languages[code];
  const folders: Record<TextKind, string> = {
    practice: `/${segments.practices}/`,
    need: `/${segments.needs}/`,
    news: `/${segments.news}/`,
    page: '/',
  };
  const lists = facets.flatMap(({ vocabulary }) => {
    const { slug, terms } = (vocabularies[vocabulary] as Vocabulary | undefined) ?? {};
    const list = `/${slug?.[code] ?? slug?.it}/`;
    return slug && terms ? [list, ...terms.map((term) => `${list}${term.id}/`)] : [];
  });
  return new Set([
    '/',
    folders.practice,
    folders.need,
    folders.news,
    `/${segments.compare}/`,
    `/${segments.shelf}/`,
    `/${segments.replications}/`,
    `/${segments.observatory}/`,
    ...Object.values(segments.charts).map((name) => `/${segments.observatory}/${name}.csv`),
    ...(optional.glossary === undefined ? [] : [`/${segments.glossary}/`]),
    `/${segments.data}/`,
    ...dataVocabularies(vocabularies, code),
    `/${segments.contribute}/${segments.form}/`,
    `/${segments.contribute}/${segments.fields}/`,
    `/${segments.contribute}/${segments.template}`,
    `/${segments.feed}`,
    `/${segments.jsonFeed}`,
    ...(optional.accessibility === undefined ? [] : [`/${segments.accessibility}/`]),
    ...texts.map(({ kind, slug }) => `${folders[kind]}${slug}/`),
    ...texts
      .filter(({ kind }) => kind === 'practice')
      .map(({ slug }) => `${folders.practice}${slug}/${segments.plan}/`),
    ...lists,
  ]);
}

/** Where the practices are that have had another address. */
export function movedAddresses(
  practices: readonly { slug: string; data: Practice }[],
  code: LanguageCode,
): Map<string, string> {
  const address = (slug: string) => `/${languages[code].segments.practices}/${slug}/`;
  return new Map(
    practices.flatMap(({ slug, data }) =>
      (data.formerly ?? []).map((old): [string, string] => [address(old), address(slug)]),
    ),
  );
}

/** The pages of the terms that practices are not browsed by. */
function dataVocabularies(vocabularies: Partial<Vocabularies>, code: LanguageCode): string[] {
  const { segments } = languages[code];
  const browsed = new Set<string>(facets.map(({ vocabulary }) => vocabulary));
  return Object.entries(vocabularies)
    .filter(([name]) => !browsed.has(name))
    .map(([, { slug }]) => `/${segments.data}/${segments.vocabularies}/${slug[code] ?? slug.it}/`);
}

/**
 * Finds the page of one language that is the same as one of another.
 *
 * @param from the addresses of the language that texts are written in
 * @param to those of the other, in the same order
 * @returns a function that gives back what is no address of a page as it is
 */
export function inOtherLanguage(
  from: ReadonlySet<string>,
  to: ReadonlySet<string>,
): (address: string) => string {
  const others = [...to];
  const pairs = new Map([...from].map((address, place) => [address, others[place] ?? address]));
  return (address) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
    return (pairs.get(path) ?? path) + rest;
  };
}

/** The addresses of files that are published as they are: whole, and as a link may write them. */
export const fileAddresses = (files: Iterable<string>): Set<string> =>
  new Set([...files].flatMap((file) => [`/${file}`, encodeURI(`/${file}`)]));

/** An address without what it asks for and the place in its page. */
export const withoutQuery = (address: string): string => address.replace(/[?#].*$/s, '');

/**
 * @param links those of one text; those to other sites are not asked here
 * @param moved new addresses by old ones
 */
export function brokenLinks(
  file: string,
  links: readonly Link[],
  addresses: ReadonlySet<string>,
  moved: ReadonlyMap<string, string>,
): Diagnostic[] {
  return links.flatMap(({ address, line, column }) => {
    const path = withoutQuery(address);
    if (!path.startsWith('/') || addresses.has(path)) return [];
    const likely = moved.get(path) ?? suggestion(path, [...addresses]);
    return [diagnostic('broken-link', { file, line, column }, { address, suggestion: likely })];
  });
}
