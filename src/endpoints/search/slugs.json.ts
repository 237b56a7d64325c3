import type { FileRoute } from '../../routing/file-route.ts';
import { getCatalogue } from '../../view-models/catalogue.ts';

export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  return Response.json(catalogue.practices.map(({ slug }) => slug));
};
