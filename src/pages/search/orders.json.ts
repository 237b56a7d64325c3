import type { FileRoute } from '../../site/file-route.ts';
import { orderFileOf } from '../../search/facet-file.ts';
import { getCatalogue } from '../../site/catalogue.ts';

export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  return Response.json(orderFileOf(catalogue));
};
