/** Makes the text index of one language from the records of its practices, or takes the one kept. */
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestFiles, digestOf, filesIn } from '../files/digest.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import { textIndexFolder, wordFile } from '../routing/fixed-paths.ts';
import type { SearchRecord } from '../search/practice-record.ts';
import { writeTextIndex } from '../search/text-index.ts';
import { frequentWords } from '../search/words.ts';
import { noBuildId } from './prerender/build-id.ts';
import { openRenderCache } from './prerender/render-cache.ts';

export interface IndexOptions {
  /** The folder of the project. */
  root: string;
  language: LanguageCode;
  /** The folder of the site in this language. */
  site: string;
  /** Where the index is kept from one build to the next. */
  cacheFolder: string;
  /** A file of {@link SearchRecord}s in JSON, in the order of the catalogue. */
  recordsFile: string;
}

/** As many words as fit in some sixty kilobytes: the rarest of a large catalogue are left out. */
const mostWords = 20_000;

/**
 * Writes the index into the site. If nothing that is indexed changed, it is the one that was kept.
 *
 * @returns its size on disk, in bytes
 * @throws if Pagefind refuses a record or cannot write
 */
export async function indexPractices(options: IndexOptions): Promise<number> {
  const { root, language, site, cacheFolder, recordsFile } = options;
  const files = openRenderCache(join(cacheFolder, 'index'), site, noBuildId);
  const written = readFileSync(recordsFile);
  // Of the code, what indexes and where to, and the packages that it uses.
  const code = ['src/search', 'src/routing/fixed-paths.ts', 'package-lock.json'];
  const key = digestOf(written, digestFiles(root, code));
  const kept = files.under(key);
  const isRestored = kept.length > 0 && kept.every((file) => files.restore(file, key));
  if (!isRestored) {
    // What was restored may be the very file of the published site: nothing is written into it.
    for (const made of [textIndexFolder, wordFile]) {
      rmSync(join(site, made), { recursive: true, force: true });
    }
    const records = JSON.parse(written.toString()) as SearchRecord[];
    const fresh = `${site}-index`;
    for (const file of await writeTextIndex(records, language, fresh)) {
      files.write(`${textIndexFolder}/${file}`, key, readFileSync(join(fresh, file)));
    }
    rmSync(fresh, { recursive: true });
    const texts = records.map(({ content, meta }) => [content, ...Object.values(meta)].join(' '));
    files.write(wordFile, key, Buffer.from(JSON.stringify(frequentWords(texts, mostWords))));
  }
  files.end();
  const sizes = filesIn(join(site, textIndexFolder)).map(
    (file) => statSync(join(site, textIndexFolder, file)).size,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
