import type { APIRoute, GetStaticPaths } from 'astro';
import type { Term } from '../../../catalogue/model/vocabularies.ts';
import type { Facet } from '../../../catalogue/queries/facets.ts';
import { feedFacets, termFeed } from '../../../open-data/following/feed.ts';
import { feedFormats } from '../../../open-data/following/following.ts';
import { getOpenDataContext } from '../../../site/following.ts';

type Format = (typeof feedFormats)[number];

export const getStaticPaths = (async () => {
  const { catalogue } = await getOpenDataContext();
  return feedFacets.flatMap((facet) => {
    const vocabulary = catalogue.vocabularies[facet.vocabulary];
    return (vocabulary.terms as Term[]).flatMap((term) =>
      feedFormats.map((format) => ({
        params: { vocabulary: vocabulary.slug.it, term: term.id, feed: format.file },
        props: { facet, term, format },
      })),
    );
  });
}) satisfies GetStaticPaths;

/** The feed of a Region or a theme, beside its page. */
export const GET: APIRoute<{ facet: Facet; term: Term; format: Format }> = async ({ props }) => {
  const { facet, term, format } = props;
  const feed = termFeed(facet, term, await getOpenDataContext());
  return new Response(format.write(feed), { headers: { 'Content-Type': format.mediaType } });
};
