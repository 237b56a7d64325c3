import type { APIRoute, GetStaticPaths } from 'astro';
import type { Distribution } from '../open-data/distribution.ts';
import { followingDistributions, sitemapOf } from '../open-data/following/following.ts';
import { getOpenDataContext } from '../site/following.ts';

export const getStaticPaths = (async () => {
  // The first file of the sitemap is among the others; the rest is there where the pages are many.
  const [, ...parts] = sitemapOf(await getOpenDataContext());
  const files: Pick<Distribution, 'path' | 'make' | 'mediaType'>[] = [
    ...followingDistributions,
    ...parts.map(({ path, text }) => ({ path, mediaType: 'application/xml', make: () => text })),
  ];
  return files.map((file) => ({ params: { file: file.path }, props: { file } }));
}) satisfies GetStaticPaths;

/** A file at the root of the site. */
export const GET: APIRoute<{ file: Pick<Distribution, 'make' | 'mediaType'> }> = async ({
  props,
}) => {
  const made = await props.file.make(await getOpenDataContext());
  const body = typeof made === 'string' ? made : new Uint8Array(made);
  return new Response(body, { headers: { 'Content-Type': props.file.mediaType } });
};
