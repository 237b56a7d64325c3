import { basename } from 'node:path';
import type { GetStaticPaths, InferGetStaticPropsType } from 'astro';
import type { FileRoute } from '../routing/file-route.ts';
import { drawFigure } from '../images/figures/figures.ts';
import { getContent } from '../view-models/content-store.ts';

export const getStaticPaths = (() =>
  [...getContent().figures.values()].flatMap(({ file, versions }) =>
    versions.map(({ width, name }) => ({
      params: { name: basename(name, '.webp') },
      props: { file, width },
      // It says what the picture shows.
      cacheKey: name,
    })),
  )) satisfies GetStaticPaths;

/** A picture of a text, in one of its widths. */
export const GET: FileRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const drawn = await drawFigure(getContent().folder, props.file, props.width);
  return new Response(new Uint8Array(drawn), { headers: { 'Content-Type': 'image/webp' } });
};
