import type { GetStaticPaths } from 'astro';
import type { FileRoute } from '../routing/file-route.ts';
import { paletteSheet } from '../theme/palette.ts';
import { getCatalogue } from '../view-models/catalogue.ts';

/** There only where a catalogue has colours of its own. */
export const getStaticPaths = (async () => {
  const { catalogue } = await getCatalogue();
  return catalogue.site.colours ? [{ params: {} }] : [];
}) satisfies GetStaticPaths;

/** The colours of the catalogue, in the place of those of the program. */
export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  const { colours } = catalogue.site;
  const headers = { 'Content-Type': 'text/css; charset=utf-8' };
  // While developing, Astro asks for it in every catalogue.
  return new Response(colours ? paletteSheet(colours) : '', { headers });
};
