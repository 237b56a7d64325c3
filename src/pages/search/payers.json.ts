import type { APIRoute } from 'astro';
import { paidPractices } from '../../catalogue/planning/payers.ts';
import { getCatalogue } from '../../site/catalogue.ts';

export const GET: APIRoute = async () => {
  const { catalogue } = await getCatalogue();
  return Response.json(paidPractices(catalogue.practices));
};
