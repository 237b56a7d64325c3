/** Makes the text index of one language from the records of its practices, or takes the one kept. */
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestFiles, digestOf, filesIn } from '../files/digest.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import { textIndexFolder, wordFile, wordFolder } from '../routing/fixed-paths.ts';
import type { SearchContent } from '../search/practice-record.ts';
import { textIndexOf } from '../search/text-index.ts';
import { wordFilesOf } from '../search/word-files.ts';
import type { QueryLanguage } from '../search/words.ts';
import { noBuildId } from './prerender/build-id.ts';
import { timed } from './parts.ts';
import { openRenderCache } from './prerender/render-cache.ts';

interface IndexOptions {
  /** The folder of the project. */
  root: string;
  language: LanguageCode;
  /** The folder of the site in this language. */
  site: string;
  /** Where the index is kept from one build to the next. */
  cacheFolder: string;
  /** A file of {@link SearchContent} in JSON. */
  recordsFile: string;
}

/**
 * Writes the index into the site. If nothing that is indexed changed, it is the one that was kept.
 *
 * @returns its size on disk, in bytes
 * @throws if Pagefind refuses a record or cannot write
 */
export async function indexPractices(options: IndexOptions): Promise<number> {
  const { language } = options;
  const { sizes } = await timed(
    'index',
    () => makeIndex(options),
    (index) => ({ language, [index.isKept ? 'kept' : 'made']: index.sizes.length }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function makeIndex(options: IndexOptions) {
  const { root, language, site, cacheFolder, recordsFile } = options;
  const files = openRenderCache(join(cacheFolder, 'index'), site, noBuildId);
  const written = readFileSync(recordsFile);
  // Of the code, what indexes and where to, and the packages that it uses.
  const words = `src/i18n/${language}/query.ts`;
  const code = ['src/search', 'src/routing/fixed-paths.ts', words, 'package-lock.json'];
  const key = digestOf(written, digestFiles(root, code));
  const kept = files.under(key);
  const isRestored = kept.length > 0 && kept.every((file) => files.restore(file, key));
  if (!isRestored) {
    // What was restored may be the very file of the published site: nothing is written into it.
    for (const made of [textIndexFolder, wordFolder]) {
      rmSync(join(site, made), { recursive: true, force: true });
    }
    const { records, groups } = JSON.parse(written.toString()) as SearchContent;
    const { query } = (await import(`../i18n/${language}/query.ts`)) as { query: QueryLanguage };
    const fresh = `${site}-index`;
    const index = await textIndexOf(records, language);
    // Pagefind writes in a process of its own: meanwhile this one has its hands free.
    const writing = index.write(fresh);
    const texts = records.map(({ content, meta }) => [content, ...Object.values(meta)].join(' '));
    const words = wordFilesOf(texts, groups, query);
    for (const file of await writing) {
      files.write(`${textIndexFolder}/${file}`, key, readFileSync(join(fresh, file)));
    }
    for (const [letter, file] of words) {
      files.write(wordFile(letter), key, Buffer.from(JSON.stringify(file)));
    }
    rmSync(fresh, { recursive: true });
  }
  files.end();
  const sizes = filesIn(join(site, textIndexFolder)).map(
    (file) => statSync(join(site, textIndexFolder, file)).size,
  );
  return { sizes, isKept: isRestored };
}
