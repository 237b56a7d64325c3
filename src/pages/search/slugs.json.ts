import type { APIRoute } from 'astro';
import { getCatalogue } from '../../site/catalogue.ts';

export const GET: APIRoute = async () => {
  const { catalogue } = await getCatalogue();
  return Response.json(catalogue.practices.map(({ slug }) => slug));
};
