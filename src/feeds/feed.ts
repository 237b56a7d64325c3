/** What can be followed: the whole catalogue, a Region, a theme. Written by `atom.ts` and `json-feed.ts`. */
import { localize } from '../i18n/localize.ts';
import { compare } from '../catalogue/checking/diagnostic.ts';
import type { NewsRecord, PracticeRecord } from '../catalogue/model/record.ts';
import type { Term, Vocabulary, VocabularyName } from '../catalogue/model/vocabularies.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { type Facet, facets } from '../catalogue/queries/facets.ts';
import { identifierOf } from '../catalogue/queries/identifier.ts';
import { licenceName } from '../open-data/licence.ts';
import { ui } from '#words/index.ts';
import { feeds } from '#words/feeds.ts';
import type { OpenDataContext } from '../open-data/distribution.ts';
import { dayStarts } from '../open-data/instants.ts';

export interface Feed {
  /** An address that stays the same. */
  id: string;
  title: string;
  subtitle: string;
  /** The page that shows the same to people. */
  page: string;
  /** Where the feed itself lies, in each format in which it is published. */
  atom?: string;
  json?: string;
  /** RFC 3339, as the dates of the entries. */
  updated: string;
  author: { name: string; url?: string | undefined };
  rights: string;
  language: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** An address that stays the same when the practice is renamed. */
  id: string;
  address: string;
  title: string;
  summary: string;
  published?: string;
  updated: string;
  categories: { term: string; scheme: string; label: string }[];
  /** Address of a picture. */
  picture?: string;
}

/** How many entries a feed has: whoever wants all of the catalogue takes its files. */
export const feedLength = 100;

/** What practices can be followed by, beside all together. */
export const feedFacets: readonly Facet[] = facets.filter(({ id }) =>
  ['region', 'theme'].includes(id),
);

/** The feed of everything: the practices last reviewed and the latest news. */
export function catalogueFeed(context: OpenDataContext): Feed {
  const { catalogue, routes } = context;
  const { site, recent, news } = catalogue;
  const start = dayStarts(site.time_zone);
  const entries = [
    ...recent.slice(0, feedLength).map((practice) => practiceEntry(practice, context, start)),
    ...news.map((item) => newsEntry(item, context, start)),
  ];
  return {
    id: routes.feed(),
    title: localize(site.name),
    subtitle: localize(site.claim),
    page: routes.home(),
    atom: routes.feed(),
    json: routes.jsonFeed(),
    ...common(catalogue, entries, start),
  };
}

/**
 * The feed of a Region or a theme. A term that no practice carries yet has one too, without
 * entries: who waits for the first is the one to follow it.
 */
export function termFeed(facet: Facet, term: Term, context: OpenDataContext): Feed {
  const { catalogue, routes } = context;
  const { site } = catalogue;
  const vocabulary: Vocabulary = catalogue.vocabularies[facet.vocabulary];
  const start = dayStarts(site.time_zone);
  const entries = catalogue
    .practicesOf(facet.id, term.id)
    .toSorted((a, b) => compare(b.data.reviewed, a.data.reviewed))
    .slice(0, feedLength)
    .map((practice) => practiceEntry(practice, context, start));
  return {
    id: routes.termFeed(vocabulary, term.id),
    title: feeds.termTitle(localize(term.label), localize(site.name)),
    subtitle: localize(term.definition),
    page: routes.term(vocabulary, term.id),
    atom: routes.termFeed(vocabulary, term.id),
    json: routes.termJsonFeed(vocabulary, term.id),
    ...common(catalogue, entries, start),
  };
}

function common(catalogue: Catalogue, all: FeedEntry[], start: (day: string) => string) {
  const { site } = catalogue;
  const entries = all
    .sort((a, b) => compare(instant(b), instant(a)) || compare(a.id, b.id))
    .slice(0, feedLength);
  return {
    // The date of an empty feed is that of the catalogue: no clock is asked, so that a build can
    // be made again.
    updated: entries[0]?.updated ?? start(lastDay(catalogue) ?? '1970-01-01'),
    author: site.publisher,
    rights: licenceName(site, ui.language.code),
    language: ui.language.code,
    entries,
  };
}

const instant = ({ updated }: FeedEntry): string => new Date(updated).toISOString();

/** The last day on which something in the catalogue changed; nothing of an empty one. */
export function lastDay({ recent, news }: Catalogue): string | undefined {
  const days = [recent[0]?.data.reviewed, ...news.map(changedOn)];
  return days.filter((day) => day !== undefined).reduce(later, '') || undefined;
}

export const later = (a: string, b: string): string => (a > b ? a : b);

/** The day on which a news item was last touched. */
export const changedOn = ({ data }: NewsRecord): string => later(data.date, data.reviewed ?? '');

function practiceEntry(
  practice: PracticeRecord,
  { catalogue, routes, root }: OpenDataContext,
  start: (day: string) => string,
): FeedEntry {
  const { slug, data } = practice;
  const category = (name: VocabularyName, id: string) => ({
    term: id,
    scheme: routes.vocabulary(catalogue.vocabularies[name]),
    label: localize(catalogue.term(name, id).label),
  });
  return {
    id: routes.practice(identifierOf(practice)),
    address: routes.practice(slug),
    title: data.title,
    summary: data.summary,
    updated: start(data.reviewed),
    categories: [
      category('regions', data.region),
      ...data.themes.map((theme) => category('themes', theme)),
    ],
    picture: root.practicePicture(slug),
  };
}

function newsEntry(
  item: NewsRecord,
  { routes }: OpenDataContext,
  start: (day: string) => string,
): FeedEntry {
  const address = routes.news(item.slug);
  return {
    id: address,
    address,
    title: item.data.title,
    summary: item.data.summary,
    published: start(item.data.date),
    updated: start(changedOn(item)),
    categories: [],
  };
}
