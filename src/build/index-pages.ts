/**
 * The part of a build that indexes the practices of one language, or takes the index of an earlier
 * build of the same pages: a process of its own, so that two languages are indexed at once.
 */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keptFiles } from '../rendering/kept-files.ts';
import { noStamp } from '../rendering/stamp.ts';
import { textIndexFiles, writeTextIndex } from '../search/text-index.ts';
import { readSettings } from '../site/settings.ts';
import { doPart } from './part.ts';

export interface Indexed {
  /** Size on disk, in bytes. */
  bytes: number;
}

const [root = '.', folder = 'dist', key = ''] = process.argv.slice(2);

await doPart<Indexed>(async () => {
  const { cacheFolder, language } = readSettings(process.env, root);
  const kept = keptFiles(join(cacheFolder, 'index'), folder, noStamp);
  const before = kept.under(key);
  if (before.length === 0 || !before.every((file) => kept.restore(file, key))) {
    // What was restored may be the very file of the published site: nothing is written into it.
    for (const file of before) rmSync(join(folder, file), { force: true });
    await writeTextIndex(folder, language);
    for (const file of textIndexFiles(folder)) kept.adopt(file, key);
  }
  kept.end();
  const sizes = textIndexFiles(folder).map((file) => statSync(join(folder, file)).size);
  return { bytes: sizes.reduce((sum, size) => sum + size, 0) };
});
