import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOfSlug } from '../catalogue/model/experience.ts';
import type { ExperienceRecord } from '../catalogue/model/record.ts';
import { readSettings } from '../config/settings.ts';
import type { FileRoute } from '../routing/file-route.ts';
import { getCatalogue } from '../view-models/catalogue.ts';

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

const { contentFolder } = readSettings(process.env, process.cwd());

/** What those tell who took a practice up, byte by byte: to be corrected in the form. */
export const GET: FileRoute<{ experience: ExperienceRecord }> = ({ props }) =>
  new Response(readFileSync(join(contentFolder, props.experience.file)));
