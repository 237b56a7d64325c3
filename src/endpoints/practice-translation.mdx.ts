import type { TranslationRecord } from '../catalogue/model/record.ts';
import type { FileRoute } from '../routing/file-route.ts';
import { getCatalogue } from '../view-models/catalogue.ts';
import { contentFile } from '../view-models/content-store.ts';

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

/** The file of a practice in another language, byte by byte. */
export const GET: FileRoute<{ translation: TranslationRecord }> = ({ props }) =>
  contentFile(props.translation.file);
