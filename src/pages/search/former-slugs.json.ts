import type { FileRoute } from '../../site/file-route.ts';
import { byFormerSlug } from '../../catalogue/queries/identifier.ts';
import { getCatalogue } from '../../site/catalogue.ts';

export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  const renamed = [...byFormerSlug(catalogue.practices)];
  return Response.json(Object.fromEntries(renamed.map(([former, { slug }]) => [former, slug])));
};
