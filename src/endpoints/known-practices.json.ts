import type { FileRoute } from '../routing/file-route.ts';
import { experienceReplications } from '../view-models/experience-replications.ts';
import { getCatalogue } from '../view-models/catalogue.ts';

/** What the form must know of the practices that are there: their names, files, regions, titles. */
export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  const known = catalogue.practices.map((practice) => {
    const { slug, file, data } = practice;
    const told = experienceReplications(practice, catalogue);
    const experiences = told.length > 0 && { experiences: told };
    return [slug, { file, region: data.region, title: data.title, ...experiences }];
  });
  return Response.json(Object.fromEntries(known));
};
