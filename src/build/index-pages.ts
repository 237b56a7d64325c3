/**
 * The part of a build that indexes the practices of one language, or takes the indexes of an
 * earlier build of the same pages: a process of its own, so that two languages are indexed at once.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptFiles } from '../rendering/kept-files.ts';
import { noStamp } from '../rendering/stamp.ts';
import type { Indexed } from '../search/fragments.ts';
import {
  fragmentOf,
  indexSite,
  sharesOf,
  type Take,
  textIndexFiles,
} from '../search/text-index.ts';
import { readSettings } from '../site/settings.ts';
import { doPart, message } from './part.ts';

/** The pages of all practices, in the order of the catalogue. */
export interface PracticePages {
  /** Stands for the code that made them, and that indexes them. */
  code: string;
  pages: [slug: string, digest: string][];
}

export interface IndexSize {
  /** On disk. */
  bytes: number;
}

const [root = '.', folder = 'dist'] = process.argv.slice(2);
const asked = message<PracticePages>();

await doPart<IndexSize>(async () => {
  const { code, pages } = await asked;
  const { cacheFolder, language } = readSettings(process.env, root);
  const keptFolder = join(cacheFolder, 'index');
  const kept = keptFiles(keptFolder, folder, noStamp);
  const digests = new Map(pages);
  const take: Take = async ({ number, of, slugs }, make) => {
    const key = createHash('sha256')
      .update(JSON.stringify([code, number, of, slugs.map((slug) => [slug, digests.get(slug)])]))
      .digest('base64url');
    const found = join(keptFolder, `found-${number}.json`);
    const before = readFound(found);
    const files = kept.under(key);
    const isSame = before?.key === key && files.length > 0;
    if (isSame && files.every((file) => kept.restore(file, key))) return before.indexed;
    // What was restored may be the very file of the published site: nothing is written into it.
    for (const file of files) rmSync(join(folder, file), { force: true });
    const made = await make(
      before && {
        indexed: before.indexed,
        fragmentOf: (id) => kept.contentOf(fragmentOf(number, id)),
      },
    );
    for (const file of textIndexFiles(folder, number)) kept.adopt(file, key);
    writeFileSync(found, JSON.stringify({ key, indexed: made } satisfies Found));
    return made;
  };
  const slugs = pages.map(([slug]) => slug);
  await indexSite(folder, language, slugs, take);
  kept.end();
  const files = sharesOf(slugs).flatMap(({ number }) => textIndexFiles(folder, number));
  const sizes = files.map((file) => statSync(join(folder, file)).size);
  return { bytes: sizes.reduce((sum, size) => sum + size, 0) };
});

/** What is kept of an index beside its files. */
interface Found {
  key: string;
  indexed: Indexed;
}

function readFound(file: string): Found | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Found;
  } catch {
    return undefined;
  }
}
