/** The sitemap: https://www.sitemaps.org/protocol.html */
import type { Element } from 'xast';
import { pageAddresses } from '../catalogue/checking/links.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { facets } from '../catalogue/queries/facets.ts';
import { baseOfLanguage, type LanguageCode } from '../i18n/languages.ts';
import type { OpenDataContext } from '../open-data/distribution.ts';
import { sitemapFile, sitemapPartFile } from '../routing/fixed-paths.ts';
import { changedOn, lastDay, later } from './feed.ts';
import { element, xmlDocument } from './xml.ts';

interface SitemapPage {
  address: string;
  /** The day on which what it shows was last touched; not known of pages that show no content. */
  modified?: string;
  /** The same page in each language, where there are several, itself too. */
  others?: { code: string; address: string }[];
}

export interface SitemapFile {
  /** Below the base of the site. */
  path: string;
  /** Made when it is asked for. */
  readonly text: string;
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** For the other languages of a page. */
const xhtml = 'http://www.w3.org/1999/xhtml';
/** More addresses are not allowed in a file. */
const mostInFile = 50_000;

/**
 * Every page that search engines may offer, in every language, with the day of its content.
 */
export function sitemapPages({ catalogue, routes, siteUrl }: OpenDataContext): SitemapPage[] {
  const { practices, needs, news, pages, vocabularies, site } = catalogue;
  const texts = [...practices, ...needs, ...news, ...pages].map(({ type, slug }) => ({
    kind: type,
    slug,
  }));
  const modified = modificationDays({ catalogue, routes });
  const [first = catalogue.language] = site.languages;
  const addressesIn = (code: LanguageCode) => [
    ...pageAddresses(texts, vocabularies, code, catalogue, 'search'),
  ];
  const versions = site.languages.map((code) => ({
    code,
    base: baseOfLanguage(siteUrl, code, first),
    addresses: addressesIn(code),
  }));
  const own = addressesIn(catalogue.language);
  return versions.flatMap(({ addresses, base }) =>
    addresses.map((path, place): SitemapPage => {
      const day = modified.get(routes.underBase(own[place] ?? path));
      const others = versions.map((version) => ({
        code: version.code,
        address: version.base + (version.addresses[place] ?? '').slice(1),
      }));
      return {
        address: base + path.slice(1),
        ...(day !== undefined && { modified: day }),
        ...(others.length > 1 && { others }),
      };
    }),
  );
}

function modificationDays({
  catalogue,
  routes,
}: Pick<OpenDataContext, 'catalogue' | 'routes'>): Map<string, string> {
  const days = new Map<string, string>();
  const set = (address: string, day: string | undefined) => {
    if (day !== undefined) days.set(address, day);
  };
  const { practices, recent, needs, news, pages, accessibility } = catalogue;
  for (const { slug, data } of practices) set(routes.practice(slug), data.reviewed);
  for (const { slug, data } of needs) {
    set(routes.need(slug), data.closed ?? data.reviewed ?? data.published);
  }
  for (const item of news) set(routes.news(item.slug), changedOn(item));
  for (const { slug, data } of pages) set(routes.page(slug), data.reviewed);
  const newest = recent[0]?.data.reviewed;
  set(routes.practices(), newest);
  set(routes.replications(), newest);
  set(routes.observatory(), lastDay(catalogue));
  set(routes.newsIndex(), news.map(changedOn).reduce(later, '') || undefined);
  set(routes.home(), lastDay(catalogue));
  set(routes.accessibility(), accessibility?.reviewed ?? accessibility?.prepared);
  for (const [address, day] of termDays({ catalogue, routes })) set(address, day);
  return days;
}

/** A list is as new as the newest of what it lists. */
function* termDays({
  catalogue,
  routes,
}: Pick<OpenDataContext, 'catalogue' | 'routes'>): Generator<[string, string | undefined]> {
  const newestOf = (found: Catalogue['practices']) =>
    found.map(({ data }) => data.reviewed).reduce(later, '') || undefined;
  for (const { id, vocabulary: name } of facets) {
    const vocabulary = catalogue.vocabularies[name];
    yield [routes.vocabulary(vocabulary), catalogue.recent[0]?.data.reviewed];
    for (const { id: term } of vocabulary.terms) {
      yield [routes.term(vocabulary, term), newestOf(catalogue.practicesOf(id, term))];
    }
  }
}

/**
 * The files of the sitemap: one, or an index of as many as the pages need.
 *
 * @param limit how many addresses a file may hold
 */
export function sitemapFiles(
  pages: readonly SitemapPage[],
  underBase: (path: string) => string,
  limit = mostInFile,
): SitemapFile[] {
  if (pages.length <= limit) return [fileAt(sitemapFile, pages)];
  const parts = Array.from({ length: Math.ceil(pages.length / limit) }, (_, part) => ({
    path: sitemapPartFile(part + 1),
    pages: pages.slice(part * limit, (part + 1) * limit),
  }));
  const entries = parts.map(({ path, pages: listed }) => {
    const newest = listed.map(({ modified }) => modified ?? '').reduce(later, '');
    return placed('sitemap', underBase(path), newest || undefined);
  });
  const index = xmlDocument(element('sitemapindex', { xmlns: namespace }, ...entries));
  const files = parts.map(({ path, pages: listed }) => fileAt(path, listed));
  return [{ path: sitemapFile, text: index }, ...files];
}

const fileAt = (path: string, pages: readonly SitemapPage[]): SitemapFile => ({
  path,
  get text() {
    return sitemapText(pages);
  },
});

const sitemapText = (pages: readonly SitemapPage[]): string =>
  xmlDocument(
    element(
      'urlset',
      { xmlns: namespace, 'xmlns:xhtml': xhtml },
      ...pages.map(({ address, modified, others = [] }) =>
        placed('url', address, modified, ...others.map(alternate)),
      ),
    ),
  );

/** https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap */
const alternate = ({ code, address }: { code: string; address: string }): Element =>
  element('xhtml:link', { rel: 'alternate', hreflang: code, href: address });

const placed = (
  name: string,
  address: string,
  modified: string | undefined,
  ...more: Element[]
): Element =>
  element(
    name,
    {},
    element('loc', {}, address),
    ...(modified === undefined ? [] : [element('lastmod', {}, modified)]),
    ...more,
  );
