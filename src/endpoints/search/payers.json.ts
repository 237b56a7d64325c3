import type { FileRoute } from '../../routing/file-route.ts';
import { paidPractices } from '../../catalogue/planning/payers.ts';
import { getCatalogue } from '../../view-models/catalogue.ts';

export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  return Response.json(paidPractices(catalogue.practices));
};
