import type { APIRoute } from 'astro';
import { orderFileOf } from '../../search/facet-file.ts';
import { getCatalogue } from '../../site/catalogue.ts';

export const GET: APIRoute = async () => {
  const { catalogue } = await getCatalogue();
  return Response.json(orderFileOf(catalogue));
};
