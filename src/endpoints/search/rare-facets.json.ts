import type { FileRoute } from '../../routing/file-route.ts';
import { facetFileOf } from '../../search/facet-file.ts';
import { getCatalogue } from '../../view-models/catalogue.ts';

export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  return Response.json(facetFileOf(catalogue, true));
};
