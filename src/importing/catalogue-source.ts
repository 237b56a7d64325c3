/** The practices in another catalogue's JSON. */
import type { Words } from '../i18n/languages.ts';
import { localizeIn } from '../i18n/localized.ts';
import { z } from 'zod';
import { dataVersion } from '../open-data/data-version.ts';
import { ImportError } from './import-error.ts';
import type { IncomingCatalogue } from './incoming.ts';

/** As little as is needed to read it: what is in the sheets is judged one by one. */
const outline = z.object({
  name: z
    .record(z.string(), z.string().trim().min(1).max(150))
    .refine((name) => Object.keys(name).length > 0),
  publisher: z.object({ name: z.string().trim().min(1).max(200) }),
  practices: z.array(z.unknown()),
});

const item = z.object({
  slug: z.string(),
  sheet: z.unknown(),
  experiences: z.array(z.unknown()).optional().catch(undefined),
  address: z.string().optional(),
  source: z.string().optional(),
  translations: z
    .array(
      z.object({
        language: z.string().max(20),
        source: z.string().optional(),
        sheet: z.unknown(),
      }),
    )
    .max(50)
    .optional()
    .catch(undefined),
});

/**
 * Reads the JSON of a catalogue.
 *
 * @param words that its practices are named in, where they have no name
 * @throws ImportError if it is no JSON, no catalogue, or of a version that is not known
 */
export function readCatalogueJson(
  text: string,
  { importing: words, language }: Words,
): IncomingCatalogue {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new ImportError('notJson');
  }
  const versioned = z.object({ version: z.unknown() }).safeParse(json);
  if (versioned.success && versioned.data.version !== dataVersion) {
    const found = JSON.stringify(versioned.data.version) ?? '?';
    throw new ImportError('version', found, dataVersion);
  }
  const read = outline.safeParse(json);
  if (!versioned.success || !read.success) throw new ImportError('notCatalogue');
  const { name, publisher, practices } = read.data;
  return {
    origin: { name: localizeIn(name, language.code), publisher: publisher.name },
    practices: practices.map((practice, index) => {
      const place = words.place(index + 1);
      const { data } = item.safeParse(practice);
      if (!data) {
        const whole = { field: place, reason: words.notPractice };
        return { name: place, slug: '', sheet: undefined, unplaced: [whole] };
      }
      const { slug, sheet, experiences, address, source, translations } = data;
      return {
        name: slug.slice(0, 100) || place,
        slug,
        sheet,
        ...(experiences !== undefined && { experiences }),
        ...(address !== undefined && { address }),
        ...(source !== undefined && { source }),
        ...(translations && {
          translations: translations.map(({ language, sheet: said, source: file }) => ({
            language,
            sheet: said,
            ...(file !== undefined && { source: file }),
          })),
        }),
        unplaced: [],
      };
    }),
  };
}
