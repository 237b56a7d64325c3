/** The files by which the catalogue is followed, for the endpoints: one for each ending of a name. */
import { say } from '../i18n/say.ts';
import type { FileRoute } from '../routing/file-route.ts';
import type { Term } from '../catalogue/model/vocabularies.ts';
import type { Facet } from '../catalogue/queries/facets.ts';
import type { Distribution } from '../open-data/distribution.ts';
import { feedFacets, termFeed } from './feed.ts';
import {
  feedFormats,
  followingDistributions,
  followingInEachLanguage,
  sitemapOf,
} from './following.ts';
import { getOpenData } from '../view-models/open-data.ts';
import { getPageKeys } from '../view-models/cache-keys.ts';
import { isRoot } from '../routing/page-routes.ts';

type Ending = '.xml' | '.json' | '.txt';
type File = Pick<Distribution, 'make' | 'mediaType'>;
type Format = (typeof feedFormats)[number];

const stem = (path: string): string => path.replace(/\.[^.]+$/, '');

/** The files at the root of the site with this ending. */
export async function rootFiles(
  ending: Ending,
): Promise<{ params: { name: string }; props: { file: File }; cacheKey: string }[]> {
  const { facts } = await getPageKeys();
  // The first file of the sitemap is among the others; the rest is there where the pages are many.
  const [, ...parts] = isRoot ? sitemapOf((await getOpenData()).context) : [];
  const files: (File & { path: string })[] = [
    ...(isRoot ? followingDistributions : followingInEachLanguage),
    ...parts.map((part) => ({
      path: part.path,
      mediaType: 'application/xml',
      make: () => part.text,
    })),
  ];
  return files
    .filter(({ path }) => path.endsWith(ending))
    .map((file) => ({ params: { name: stem(file.path) }, props: { file }, cacheKey: facts }));
}

export const getRootFile: FileRoute<{ file: File }> = async ({ props }) => {
  const made = await props.file.make((await getOpenData()).context);
  const body = typeof made === 'string' ? made : new Uint8Array(made);
  return new Response(body, { headers: { 'Content-Type': props.file.mediaType } });
};

interface TermFeedPath {
  params: { vocabulary: string; term: string; feed: string };
  props: TermFeed;
  cacheKey: string;
}

type TermFeed = { facet: Facet; term: Term; format: Format };

/** The feeds beside the pages of the Regions and the themes, with this ending. */
export async function termFeeds(ending: Ending): Promise<TermFeedPath[]> {
  const { context } = await getOpenData();
  const { facts } = await getPageKeys();
  const { catalogue } = context;
  const formats = feedFormats.filter(({ file }) => file.endsWith(ending));
  return feedFacets.flatMap((facet) => {
    const vocabulary = catalogue.vocabularies[facet.vocabulary];
    return (vocabulary.terms as Term[]).flatMap((term) =>
      formats.map((format) => ({
        params: { vocabulary: say(vocabulary.slug), term: term.id, feed: stem(format.file) },
        props: { facet, term, format },
        cacheKey: facts,
      })),
    );
  });
}

export const getTermFeed: FileRoute<TermFeed> = async ({ props: { facet, term, format } }) => {
  const feed = termFeed(facet, term, (await getOpenData()).context);
  return new Response(format.write(feed), { headers: { 'Content-Type': format.mediaType } });
};
