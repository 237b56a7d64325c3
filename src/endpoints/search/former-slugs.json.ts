import type { FileRoute } from '../../routing/file-route.ts';
import { byFormerSlug } from '../../catalogue/queries/identifier.ts';
import { getCatalogue } from '../../view-models/catalogue.ts';

export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  const renamed = [...byFormerSlug(catalogue.practices)];
  return Response.json(Object.fromEntries(renamed.map(([former, { slug }]) => [former, slug])));
};
