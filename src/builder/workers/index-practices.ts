/**
 * The part of a build that makes the text index of one language, from the records of its practices:
 * a process of its own, so that it works while the pages are rendered.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestFiles, filesIn } from '../../files/digest-files.ts';
import { openRenderCache } from '../prerender/render-cache.ts';
import { noBuildId } from '../prerender/build-id.ts';
import { textIndexFolder, wordFile } from '../../routing/fixed-paths.ts';
import type { SearchRecord } from '../../search/practice-record.ts';
import { writeTextIndex } from '../../search/text-index.ts';
import { frequentWords } from '../../search/words.ts';
import { readSettings } from '../../config/settings.ts';
import { runWorker, message } from './worker.ts';

/** What there is to index. */
export interface ToIndex {
  /** A file of {@link SearchRecord}s in JSON, in the order of the catalogue. */
  recordsFile: string;
}

export interface IndexSize {
  /** On disk. */
  bytes: number;
}

/** As many words as fit in some sixty kilobytes: the rarest of a large catalogue are left out. */
const mostWords = 20_000;

const [root = '.', folder = 'dist'] = process.argv.slice(2);
const asked = message<ToIndex>();

await runWorker<IndexSize>(async () => {
  const { recordsFile } = await asked;
  const { cacheFolder, language } = readSettings(process.env, root);
  const files = openRenderCache(join(cacheFolder, 'index'), folder, noBuildId);
  const written = readFileSync(recordsFile);
  // Of the code, what indexes and where to, and the packages that it uses.
  const hash = createHash('sha256').update(written);
  digestFiles(hash, root, ['src/search', 'src/routing/fixed-paths.ts', 'package-lock.json']);
  const key = hash.digest('base64url');
  if (!restoreAll()) {
    // What was restored may be the very file of the published site: nothing is written into it.
    for (const made of [textIndexFolder, wordFile]) {
      rmSync(join(folder, made), { recursive: true, force: true });
    }
    const records = JSON.parse(written.toString()) as SearchRecord[];
    const fresh = `${folder}-index`;
    for (const file of await writeTextIndex(records, language, fresh)) {
      files.write(`${textIndexFolder}/${file}`, key, readFileSync(join(fresh, file)));
    }
    rmSync(fresh, { recursive: true });
    const texts = records.map(({ content, meta }) => [content, ...Object.values(meta)].join(' '));
    files.write(wordFile, key, Buffer.from(JSON.stringify(frequentWords(texts, mostWords))));
  }
  files.end();
  const inIndex = filesIn(join(folder, textIndexFolder));
  const sizes = inIndex.map((file) => statSync(join(folder, textIndexFolder, file)).size);
  return { bytes: sizes.reduce((sum, size) => sum + size, 0) };

  /** Writes the index as it was kept, if nothing that is indexed changed. @returns whether it did */
  function restoreAll(): boolean {
    const all = files.under(key);
    return all.length > 0 && all.every((file) => files.restore(file, key));
  }
});
