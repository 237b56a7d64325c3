import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TranslationRecord } from '../catalogue/model/record.ts';
import { readSettings } from '../config/settings.ts';
import type { FileRoute } from '../routing/file-route.ts';
import { getCatalogue } from '../view-models/catalogue.ts';

export async function getStaticPaths() {
  const { catalogue, digestOf } = await getCatalogue();
  return catalogue.practices.flatMap((practice) =>
    catalogue.translationsOf(practice).map((translation) => ({
      params: { slug: practice.slug, code: translation.language },
      props: { translation },
      cacheKey: digestOf(translation),
    })),
  );
}

const { contentFolder } = readSettings(process.env, process.cwd());

/** The file of a practice in another language, byte by byte. */
export const GET: FileRoute<{ translation: TranslationRecord }> = ({ props }) =>
  new Response(readFileSync(join(contentFolder, props.translation.file)));
