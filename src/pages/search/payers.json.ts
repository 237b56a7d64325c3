import type { FileRoute } from '../../site/file-route.ts';
import { paidPractices } from '../../catalogue/planning/payers.ts';
import { getCatalogue } from '../../site/catalogue.ts';

export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  return Response.json(paidPractices(catalogue.practices));
};
