/**
 * Builds the whole site: the pages of every language and, beside them, pictures; then the indexes,
 * and the exchange with the previous site.
 */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CatalogueError } from '../catalogue/checking/diagnostic.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import type { Settings } from '../config/settings.ts';
import { commitsOf, recordOf, writeRecord } from './build-record.ts';
import { buildVersion } from './build-version.ts';
import { openOutputDir, type OutputDir } from './atomic-output.ts';
import { writeHeaderFiles } from './header-files.ts';
import { recordsFileIn, writeHistory } from './content-file.ts';
import { historyOfContent } from './history-of-content.ts';
import { indexPractices } from './index-practices.ts';
import { startBundling } from './prerender/start-bundling.ts';
import { startPrerender } from './prerender/start-prerender.ts';
import { timed } from './parts.ts';
import { startReading } from './start-reading.ts';
import { closeIndexer } from '../search/text-index.ts';
import { type SpawnedWorker, spawnWorker } from './workers/spawn-worker.ts';
import { acquireBuildLock } from './build-lock.ts';
import { copyPublic } from './copy-public.ts';
import { drawIcons } from './draw-icons.ts';
import { writeWorker } from './write-service-worker.ts';

interface BuildSummary {
  practices: number;
  /** In all languages. */
  pages: number;
  /** Of the text indexes, in bytes. */
  indexBytes: number;
  /**
   * At most so much memory was taken at one time, in bytes: what each process had at its fullest,
   * all together, but for Pagefind's own.
   */
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
 */
export async function buildSite(
  root: string,
  dist: string,
  settings: Settings,
  onWait: () => void = () => {},
): Promise<BuildSummary> {
  const output = openOutputDir(dist, join(root, '.cache'));
  const lock = await acquireBuildLock(settings.cacheRoot, onWait);
  // What an interrupted build kept may be of one content and say that it is of another.
  if (lock.wasInterrupted) clearCache(settings.cacheRoot);
  output.recover();
  try {
    const summary = await makeSite(root, settings, output);
    lock.release();
    const own = process.resourceUsage().maxRSS * 1024;
    return { ...summary, memoryBytes: summary.memoryBytes + own };
  } catch (error) {
    // Content is refused before anything of it is kept; after whatever else, nothing is known.
    if (error instanceof CatalogueError) lock.release();
    throw error;
  }
}

/** Removes all that is kept for a content, but for the lock. */
function clearCache(cacheRoot: string): void {
  for (const entry of readdirSync(cacheRoot, { withFileTypes: true })) {
    if (entry.isDirectory()) rmSync(join(cacheRoot, entry.name), { recursive: true });
  }
}

async function makeSite(root: string, settings: Settings, output: OutputDir) {
  const { languages: codes, renderer, siteBase } = settings;
  const [first, ...others] = codes;
  // The same at each build: what Astro keeps depends on the folder.
  const work = join(settings.cacheRoot, 'work');
  // The processes of an interrupted build may be about to end.
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
  mkdirSync(work);
  const siteIn = (code: LanguageCode) => join(work, `site-${code}`);
  const images = join(work, 'images');
  const buildId = buildVersion(root, settings);
  // Before anything is read: what is changed meanwhile is not of that commit.
  const commits = commitsOf(root, settings.contentFolder);
  const historyFile = join(work, 'history.json');
  const bundling = renderer === 'own' ? startBundling(root, codes) : undefined;
  const reading = startReading(root, work);
  const drawing = spawnWorker<void>('draw-images.ts', { arguments: [root, images] });
  const workers: Pick<SpawnedWorker<unknown>, 'stop' | 'peakMemory'>[] = [reading, drawing];
  if (bundling?.worker) workers.push(bundling.worker);
  // Asked once the other processes are at work, which wait for it last.
  const history = Promise.withResolvers<boolean>();
  const orderOf = async (code: LanguageCode, contentFile: string) => {
    await history.promise;
    return { bundle: await bundling?.bundleOf(code), contentFile, historyFile };
  };
  const indexing: Promise<number>[] = [];
  const makeLanguage = async (code: LanguageCode) => {
    const site = siteIn(code);
    const index = async () => {
      await reading.done;
      const cacheFolder = join(settings.cacheRoot, code);
      const recordsFile = recordsFileIn(work, code);
      return indexPractices({ root, language: code, site, cacheFolder, recordsFile });
    };
    const indexed = index();
    indexing.push(indexed);
    const { contentFile } = await reading.content;
    const rendering = startPrerender(root, site, code, buildId, orderOf(code, contentFile));
    workers.push(rendering);
    const [pages, indexBytes] = await Promise.all([rendering.done, indexed]);
    return { pages, indexBytes };
  };
  try {
    const tellHistory = async () =>
      history.resolve(
        await timed('history', () => writeHistory(historyFile, historyOfContent(root, settings))),
      );
    const [made, content] = await Promise.all([
      Promise.all(codes.map(makeLanguage)),
      reading.done,
      reading.done.then(({ images: asked }) => drawing.send(asked)),
      // What it has indexed Pagefind holds until it ends, and pages are rendered for longer.
      Promise.all(indexing).then(closeIndexer),
      output.removeReplaced(),
      tellHistory(),
    ]);
    for (const code of others) renameSync(siteIn(code), join(siteIn(first), code));
    const published = new Map(content.published);
    copyPublic(published, siteIn(first));
    await drawIcons(content.site, published, settings.contentFolder, siteIn(first));
    await writeWorker(root, siteIn(first), siteBase, content.offlinePages);
    await drawing.done;
    for (const folder of readdirSync(images)) {
      renameSync(join(images, folder), join(siteIn(first), folder));
    }
    writeHeaderFiles(siteIn(first), siteBase);
    writeRecord(
      siteIn(first),
      recordOf(siteIn(first), {
        ...{ root, settings, commits, build: buildId },
        hasHistory: await history.promise,
      }),
    );
    await timed('exchange', () => output.swapIn(siteIn(first)));
    return {
      practices: (await reading.content).practices,
      pages: sum(made.map(({ pages }) => pages)),
      indexBytes: sum(made.map(({ indexBytes }) => indexBytes)),
      memoryBytes: sum(workers.map(({ peakMemory }) => peakMemory())),
    };
  } finally {
    await Promise.all(workers.map(({ stop }) => stop()));
    await closeIndexer();
    rmSync(work, { recursive: true, force: true });
  }
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
