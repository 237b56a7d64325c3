import { partsOfSlug } from '../catalogue/model/experience.ts';
import type { ExperienceRecord } from '../catalogue/model/record.ts';
import type { FileRoute } from '../routing/file-route.ts';
import { getCatalogue } from '../view-models/catalogue.ts';
import { contentFile } from '../view-models/content-store.ts';

export async function getStaticPaths() {
  const { catalogue, digestOf } = await getCatalogue();
  return catalogue.experiences.map((experience) => {
    const { practice, name } = partsOfSlug(experience.slug);
    return {
      params: { slug: practice, experience: name },
      props: { experience },
      cacheKey: digestOf(experience),
    };
  });
}

/** What those tell who took a practice up, byte by byte: to be corrected in the form. */
export const GET: FileRoute<{ experience: ExperienceRecord }> = ({ props }) =>
  contentFile(props.experience.file);
