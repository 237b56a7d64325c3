/**
 * The part of a build that indexes the practices of one language, from what is kept of the index of
 * an earlier build: a process of its own, so that two languages are indexed at once.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../rendering/digest-files.ts';
import { keptFiles } from '../rendering/kept-files.ts';
import { noStamp } from '../rendering/stamp.ts';
import { textIndexFolder, wordFile } from '../search/files.ts';
import type { PageToIndex, TextIndex } from '../search/text-index/earlier.ts';
import { indexSite } from '../search/text-index/index-site.ts';
import { readSettings } from '../site/settings.ts';
import { doPart, message } from './part.ts';

/** The pages of all practices, in the order of the catalogue. */
export interface PracticePages {
  /** Stands for the code that made them, and that indexes them. */
  code: string;
  pages: PageToIndex[];
}

export interface IndexSize {
  /** On disk. */
  bytes: number;
}

/** What is kept of an index beside its files. */
interface Kept {
  code: string;
  /** Stands for the code and the pages. */
  key: string;
  index: TextIndex;
}

const [root = '.', folder = 'dist'] = process.argv.slice(2);
const asked = message<PracticePages>();

await doPart<IndexSize>(async () => {
  const { code, pages } = await asked;
  const { cacheFolder, language } = readSettings(process.env, root);
  const keptFolder = join(cacheFolder, 'index');
  const files = keptFiles(keptFolder, folder, noStamp);
  const list = join(keptFolder, 'pages.json');
  const before = readKept(list);
  const key = createHash('sha256')
    .update(JSON.stringify([code, pages]))
    .digest('base64url');
  const restored = before?.key === key && restoreAll();
  if (!restored) {
    // What was restored may be the very file of the published site: nothing is written into it.
    for (const made of [textIndexFolder, wordFile]) {
      rmSync(join(folder, made), { recursive: true, force: true });
    }
    const store = {
      contentOf: files.contentOf,
      restore: (file: string) => files.restore(file, code),
      writeNamed: (file: string, content: Buffer) => files.write(file, code, content),
      write: (file: string, content: Buffer) => files.write(file, key, content),
    };
    const known = before?.code === code ? before.index : undefined;
    const index = await indexSite(folder, language, pages, store, known);
    mkdirSync(keptFolder, { recursive: true });
    writeFileSync(list, JSON.stringify({ code, key, index } satisfies Kept));
  }
  files.end();
  const inIndex = filesIn(join(folder, textIndexFolder));
  const sizes = inIndex.map((file) => statSync(join(folder, textIndexFolder, file)).size);
  return { bytes: sizes.reduce((sum, size) => sum + size, 0) };

  /** Writes the index as it was. @returns whether all of it was there */
  function restoreAll(): boolean {
    const all = [code, key].flatMap((name) => files.under(name).map((file) => [file, name]));
    return all.length > 0 && all.every(([file = '', name = '']) => files.restore(file, name));
  }
});

function readKept(file: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    return undefined;
  }
}
