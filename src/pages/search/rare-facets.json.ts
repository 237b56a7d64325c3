import type { FileRoute } from '../../site/file-route.ts';
import { facetFileOf } from '../../search/facet-file.ts';
import { getCatalogue } from '../../site/catalogue.ts';

export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  return Response.json(facetFileOf(catalogue, true));
};
