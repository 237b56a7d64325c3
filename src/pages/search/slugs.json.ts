import type { FileRoute } from '../../site/file-route.ts';
import { getCatalogue } from '../../site/catalogue.ts';

export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  return Response.json(catalogue.practices.map(({ slug }) => slug));
};
