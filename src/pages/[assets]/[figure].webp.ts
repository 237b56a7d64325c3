import { basename } from 'node:path';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { assetFolder } from '../../offline/kinds.ts';
import { drawFigure } from '../../pictures/figures.ts';
import { handedOver } from '../../site/handed-over.ts';

export const getStaticPaths = (() =>
  [...handedOver().figures.values()].flatMap(({ file, versions }) =>
    versions.map(({ width, name }) => ({
      params: { assets: assetFolder, figure: basename(name, '.webp') },
      props: { file, width },
      // It says what the picture shows.
      cacheKey: name,
    })),
  )) satisfies GetStaticPaths;

/** A picture of a text, in one of its widths. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const drawn = await drawFigure(handedOver().folder, props.file, props.width);
  return new Response(new Uint8Array(drawn), { headers: { 'Content-Type': 'image/webp' } });
};
