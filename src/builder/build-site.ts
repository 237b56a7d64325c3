/**
 * Builds the whole site: the pages of every language and, beside them, pictures; then the indexes,
 * and the exchange with the previous site.
 */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CatalogueError } from '../catalogue/checking/diagnostic.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import type { Settings } from '../config/settings.ts';
import { buildVersion } from './build-version.ts';
import { wordProblems } from '../i18n/check-words.ts';
import { type Place, placeOf } from './atomic-output.ts';
import { writeHeaderFiles } from './header-files.ts';
import type { IndexSize } from './workers/index-practices.ts';
import { watchMemory } from './memory.ts';
import { startPrerender } from './prerender/start-prerender.ts';
import { type Part, spawnWorker } from './workers/spawn-worker.ts';
import { acquireBuildLock } from './build-lock.ts';
import { writeWorker } from './write-service-worker.ts';

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
 * @param onWait told if another build of the same content has to end first
 * @throws {CatalogueError} if the content has errors
 * @throws if nothing can be written there
 * @throws if a dictionary lacks a word, or has one that nobody says
 */
export async function buildSite(
  root: string,
  dist: string,
  settings: Settings,
  onWait: () => void = () => {},
): Promise<BuildSummary> {
  const wrongWords = await wordProblems(root);
  if (wrongWords.length > 0) throw new Error(`src/i18n:\n${wrongWords.join('\n')}`);
  const place = placeOf(dist, join(root, '.cache'));
  const turn = await acquireBuildLock(settings.cacheRoot, onWait);
  // What an interrupted build kept may be of one content and say that it is of another.
  if (turn.wasInterrupted) clearCache(settings.cacheRoot);
  place.recover();
  const endWatch = watchMemory();
  try {
    const summary = await makeSite(root, settings, place);
    turn.end();
    return { ...summary, memoryBytes: endWatch() };
  } catch (error) {
    // Content is refused before anything of it is kept; after whatever else, nothing is known.
    if (error instanceof CatalogueError) turn.end();
    throw error;
  } finally {
    endWatch();
  }
}

/** Removes all that is kept for a content, but for the file that says whose turn it is. */
function clearCache(cacheRoot: string): void {
  for (const entry of readdirSync(cacheRoot, { withFileTypes: true })) {
    if (entry.isDirectory()) rmSync(join(cacheRoot, entry.name), { recursive: true });
  }
}

async function makeSite(root: string, settings: Settings, place: Place) {
  const { languages: codes, siteBase } = settings;
  const [first, ...others] = codes;
  // The same at each build: what Astro keeps depends on the folder.
  const work = join(settings.cacheRoot, 'work');
  // The processes of an interrupted build may be about to end.
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  mkdirSync(work);
  const made = (code: LanguageCode) => join(work, `site-${code}`);
  const pictures = join(work, 'pictures');
  const drawing = spawnWorker<void>('draw-images.ts', { arguments: [root, pictures] });
  const version = buildVersion(root, settings);
  const running: Pick<Part<unknown>, 'stop'>[] = [drawing];
  const makeLanguage = async (code: LanguageCode) => {
    const rendering = startPrerender(root, made(code), code, version);
    running.push(rendering);
    if (code === first) void rendering.pictures.then(drawing.send);
    const toIndex = await rendering.toIndex;
    const indexing = spawnWorker<IndexSize>('index-practices.ts', {
      arguments: [root, made(code)],
      environment: { CATALOGUE_LANGUAGE: code },
    });
    running.push(indexing);
    indexing.send(toIndex);
    const [rendered, indexed] = await Promise.all([rendering.done, indexing.done]);
    return { ...rendered, ...indexed };
  };
  try {
    const languagesMade = await Promise.all(codes.map(makeLanguage));
    for (const code of others) renameSync(made(code), join(made(first), code));
    const offlinePages = languagesMade.flatMap(({ offlinePage }) => offlinePage ?? []);
    await writeWorker(root, made(first), siteBase, offlinePages);
    await drawing.done;
    for (const folder of readdirSync(pictures)) {
      renameSync(join(pictures, folder), join(made(first), folder));
    }
    writeHeaderFiles(made(first), siteBase);
    place.fill(made(first));
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    return {
      practices: languagesMade[0]?.practices ?? 0,
      pages: sum(languagesMade.map(({ pages }) => pages)),
      indexBytes: sum(languagesMade.map(({ bytes }) => bytes)),
    };
  } finally {
    await Promise.all(running.map(({ stop }) => stop()));
    rmSync(work, { recursive: true, force: true });
  }
}
