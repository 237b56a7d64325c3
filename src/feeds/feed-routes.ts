/** How the files by which the catalogue is followed are made: for their endpoints. */
import { localize } from '../i18n/localize.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import type { FileRoute } from '../routing/file-route.ts';
import type { Term } from '../catalogue/model/vocabularies.ts';
import type { Facet } from '../catalogue/queries/facets.ts';
import { atomText, atomType } from './atom.ts';
import { feedFacets, termFeed } from './feed.ts';
import {
  type FeedFormatId,
  feedFormats,
  feedFiles,
  type FeedFileId,
  sitemapOf,
} from './feed-files.ts';
import { practiceFeed } from './practice-feed.ts';
import type { SitemapFile } from './sitemap.ts';
import { getOpenData } from '../view-models/open-data.ts';
import { getCatalogue } from '../view-models/catalogue.ts';
import { toldHistory } from '../view-models/history.ts';
import { practicePaths } from '../view-models/practice-paths.ts';
import { getPageKeys } from '../view-models/cache-keys.ts';

/** A file of the whole catalogue. */
export function feedFileRoute(wanted: FeedFileId): FileRoute {
  const file = feedFiles.find(({ id }) => id === wanted);
  if (!file) throw new Error(`No feed file is called ${wanted}`);
  return async () => {
    const made = await file.make((await getOpenData()).context);
    const body = typeof made === 'string' ? made : new Uint8Array(made);
    return new Response(body, { headers: { 'Content-Type': file.mediaType } });
  };
}

interface SitemapPartPath {
  params: { number: string };
  props: { part: SitemapFile };
  cacheKey: string;
}

/** The files of a sitemap that its first one only names: there where the pages are many. */
export async function sitemapParts(): Promise<SitemapPartPath[]> {
  const { facts } = await getPageKeys();
  const [, ...parts] = sitemapOf((await getOpenData()).context);
  return parts.map((part, place) => ({
    params: { number: String(place + 1) },
    props: { part },
    cacheKey: facts,
  }));
}

export const getSitemapPart: FileRoute<SitemapPartPath['props']> = ({ props }) =>
  new Response(props.part.text, { headers: { 'Content-Type': 'application/xml' } });

interface TermFeedPath {
  params: { vocabulary: string; term: string };
  props: { facet: Facet; term: Term };
  cacheKey: string;
}

/** Where the feeds are that lie beside the pages of the Regions and the themes. */
export async function termFeedPaths(): Promise<TermFeedPath[]> {
  const { catalogue } = (await getOpenData()).context;
  const { facts } = await getPageKeys();
  return feedFacets.flatMap((facet) => {
    const vocabulary = catalogue.vocabularies[facet.vocabulary];
    return (vocabulary.terms as Term[]).map((term) => ({
      params: { vocabulary: localize(vocabulary.slug), term: term.id },
      props: { facet, term },
      cacheKey: facts,
    }));
  });
}

/** Where the feeds of the practices are whose sheets have a history. */
export async function practiceFeedPaths() {
  const { historyOf } = await getCatalogue();
  return (await practicePaths('practiceHistory')).filter(
    ({ props }) => historyOf(props.practice).length > 0,
  );
}

/** What changed in the sheet of a practice. */
export const getPracticeFeed: FileRoute<{ practice: PracticeRecord }> = async ({ props }) => {
  const { context } = await getOpenData();
  const feed = practiceFeed(props.practice, await toldHistory(props.practice), context);
  return new Response(atomText(feed), { headers: { 'Content-Type': atomType } });
};

/** The feed of a Region or a theme. */
export function termFeedFile(wanted: FeedFormatId): FileRoute<TermFeedPath['props']> {
  const format = feedFormats.find(({ id }) => id === wanted);
  if (!format) throw new Error(`No feed is written as ${wanted}`);
  return async ({ props: { facet, term } }) => {
    const feed = termFeed(facet, term, (await getOpenData()).context);
    return new Response(format.write(feed), { headers: { 'Content-Type': format.mediaType } });
  };
}
