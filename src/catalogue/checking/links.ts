/** The links of texts to pages of this site: each must lead somewhere. */
import { segments } from '../../i18n/it/segments.ts';
import type { Practice } from '../model/practice.ts';
import type { Link, TextKind } from '../model/record.ts';
import type { Vocabularies, Vocabulary } from '../model/vocabularies.ts';
import { facets } from '../queries/facets.ts';
import { type Problem, problem } from './problem.ts';
import { suggestion } from './suggest.ts';

/** The addresses of the pages that a catalogue has, from the root of the site. */
export function pageAddresses(
  texts: readonly { kind: TextKind; slug: string }[],
  vocabularies: Partial<Vocabularies>,
): Set<string> {
  const folders: Record<TextKind, string> = {
    practice: `/${segments.practices}/`,
    need: `/${segments.needs}/`,
    news: `/${segments.news}/`,
    page: '/',
  };
  const lists = facets.flatMap(({ vocabulary }) => {
    const { slug, terms } = (vocabularies[vocabulary] as Vocabulary | undefined) ?? {};
    const list = `/${slug?.it}/`;
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
    `/${segments.offline}/`,
    ...Object.values(segments.charts).map((name) => `/${segments.observatory}/${name}.csv`),
    `/${segments.data}/`,
    ...dataVocabularies(vocabularies),
    `/${segments.contribute}/${segments.form}/`,
    `/${segments.contribute}/${segments.fields}/`,
    `/${segments.contribute}/${segments.template}`,
    `/${segments.feed}`,
    `/${segments.jsonFeed}`,
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
): Map<string, string> {
  const address = (slug: string) => `/${segments.practices}/${slug}/`;
  return new Map(
    practices.flatMap(({ slug, data }) =>
      (data.formerly ?? []).map((old): [string, string] => [address(old), address(slug)]),
    ),
  );
}

/** The pages of the terms that practices are not browsed by. */
function dataVocabularies(vocabularies: Partial<Vocabularies>): string[] {
  const browsed = new Set<string>(facets.map(({ vocabulary }) => vocabulary));
  return Object.entries(vocabularies)
    .filter(([name]) => !browsed.has(name))
    .map(([, { slug }]) => `/${segments.data}/${segments.vocabularies}/${slug.it}/`);
}

/**
 * @param links those of one text; those to other sites are not asked here
 * @param moved new addresses by old ones
 */
export function brokenLinks(
  file: string,
  links: readonly Link[],
  addresses: ReadonlySet<string>,
  moved: ReadonlyMap<string, string>,
): Problem[] {
  return links.flatMap(({ address, line, column }) => {
    const path = address.replace(/[?#].*$/, '');
    if (!path.startsWith('/') || addresses.has(path)) return [];
    const likely = moved.get(path) ?? suggestion(path, [...addresses]);
    return [problem('broken-link', { file, line, column }, { address, suggestion: likely })];
  });
}
