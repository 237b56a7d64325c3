import type { FileRoute } from '../routing/file-route.ts';
import { getCatalogue } from '../view-models/catalogue.ts';

/** What the form must know of the practices that are there: their names, files, regions, titles. */
export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  const known = catalogue.practices.map(({ slug, file, data }) => [
    slug,
    { file, region: data.region, title: data.title },
  ]);
  return Response.json(Object.fromEntries(known));
};
