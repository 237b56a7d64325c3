import type { APIRoute } from 'astro';
import { byFormerSlug } from '../../catalogue/queries/identifier.ts';
import { getCatalogue } from '../../site/catalogue.ts';

export const GET: APIRoute = async () => {
  const { catalogue } = await getCatalogue();
  const renamed = [...byFormerSlug(catalogue.practices)];
  return Response.json(Object.fromEntries(renamed.map(([former, { slug }]) => [former, slug])));
};
