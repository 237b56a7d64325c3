/**
 * Builds the whole site: the pages of every language and, beside them, pictures; then the indexes,
 * and the exchange with the previous site.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type LanguageCode, languages } from '../i18n/languages.ts';
import { writeTextIndex } from '../search/text-index.ts';
import type { Settings } from '../site/settings.ts';
import { startDrawing } from './drawing.ts';
import { wordProblems } from '../i18n/check-words.ts';
import { writeHeaderFiles } from './header-files.ts';
import { watchMemory } from './memory.ts';
import { startRendering } from './rendering.ts';
import { writeWorker } from './write-worker.ts';

export interface BuildSummary {
  practices: number;
  /** In all languages. */
  pages: number;
  /** Of the text indexes, in bytes. */
  indexBytes: number;
  /** The most memory that the build took at one time, in bytes. */
  memoryBytes: number;
}

/**
 * Builds the site into `dist`. The new site is made in a folder of its own and takes the place of
 * the old one only when it is whole: whatever fails, what was there before stays as it was.
 *
 * @param root the folder of the project
 * @param dist absolute path of the folder to write
 * @throws {CatalogueError} if the content has errors
 * @throws if a dictionary lacks a word, or has one that nobody says
 */
export async function buildSite(
  root: string,
  dist: string,
  { languages: codes, siteBase }: Pick<Settings, 'languages' | 'siteBase'>,
): Promise<BuildSummary> {
  const wrongWords = await wordProblems(root);
  if (wrongWords.length > 0) throw new Error(`src/i18n:\n${wrongWords.join('\n')}`);
  const [first, ...others] = codes;
  const work = join(root, '.cache', `build-${process.pid}`);
  const made = (code: LanguageCode) => join(work, `site-${code}`);
  mkdirSync(work, { recursive: true });
  const pictures = join(work, 'pictures');
  const endWatch = watchMemory();
  const drawing = startDrawing(root, pictures);
  const renderings = codes.map((code) =>
    startRendering(root, made(code), code, (found) => {
      if (code === first) drawing.draw(found);
    }),
  );
  try {
    const offlinePages = await Promise.all(renderings.map(({ done }) => done));
    const { documents, bytes } = await writeTextIndex(made(first), first);
    let indexBytes = bytes;
    for (const code of others) {
      indexBytes += (await writeTextIndex(made(code), code)).bytes;
      renameSync(made(code), join(made(first), code));
    }
    const kept = offlinePages.filter((page) => page !== undefined);
    await writeWorker(root, made(first), siteBase, kept);
    await drawing.done;
    renameSync(pictures, join(made(first), languages[first].segments.pictures));
    writeHeaderFiles(made(first), siteBase);
    const pages = countPages(made(first));
    exchange(made(first), dist, join(work, 'previous'));
    return { practices: documents, pages, indexBytes, memoryBytes: endWatch() };
  } finally {
    await Promise.all([drawing, ...renderings].map(({ stop }) => stop()));
    endWatch();
    rmSync(work, { recursive: true, force: true });
  }
}

function exchange(made: string, dist: string, aside: string): void {
  if (existsSync(dist)) renameSync(dist, aside);
  renameSync(made, dist);
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  ).length;
}
