/**
 * Builds the whole site: pages and, beside them, pictures; then the index, and the exchange with
 * the previous site.
 */
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CatalogueError } from '../catalogue/checking/problem.ts';
import { segments } from '../i18n/it/segments.ts';
import type { Picture } from '../pictures/picture.ts';
import { writeTextIndex } from '../search/text-index.ts';
import { readSettings } from '../site/settings.ts';
import { startDrawing } from './drawing.ts';
import { watchMemory } from './memory.ts';
import type { Rendered } from './render-pages.ts';
import { writeWorker } from './write-worker.ts';

export interface BuildSummary {
  practices: number;
  pages: number;
  /** Of the text index, in bytes. */
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
 */
export async function buildSite(root: string, dist: string): Promise<BuildSummary> {
  const work = join(root, '.cache', `build-${process.pid}`);
  const made = join(work, 'site');
  mkdirSync(work, { recursive: true });
  const pictures = join(work, 'pictures');
  const endWatch = watchMemory();
  const drawing = startDrawing(root, pictures);
  try {
    const offlinePage = await renderPages(root, made, drawing.draw);
    const { base } = readSettings(process.env, root);
    await writeWorker(root, made, base, offlinePage === undefined ? [] : [offlinePage]);
    const { documents, bytes } = await writeTextIndex(made);
    await drawing.done;
    renameSync(pictures, join(made, segments.pictures));
    const pages = countPages(made);
    exchange(made, dist, join(work, 'previous'));
    return { practices: documents, pages, indexBytes: bytes, memoryBytes: endWatch() };
  } finally {
    await drawing.stop();
    endWatch();
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Renders the pages in a process of their own: see `render-pages.ts`.
 *
 * @param onPictures told what there is to draw, as soon as the content is read
 * @returns the path of the page that is read without the network, if there is one
 */
function renderPages(
  root: string,
  outDir: string,
  onPictures: (pictures: Picture[]) => void,
): Promise<string | undefined> {
  const script = fileURLToPath(new URL('render-pages.ts', import.meta.url));
  const renderer = fork(script, [root, outDir], { cwd: root });
  return new Promise((resolve, reject) => {
    let told: Rendered | undefined;
    renderer.on('message', (message) => {
      told = message as Rendered;
      if (told.outcome === 'read') onPictures(told.pictures);
    });
    renderer.on('error', reject);
    renderer.on('exit', (code, signal) => {
      if (told?.outcome === 'refused') reject(new CatalogueError(told.problems, told.checked));
      else if (told?.outcome === 'done') resolve(told.offlinePage);
      else reject(new Error(`The pages were not rendered (${signal ?? `exit code ${code}`})`));
    });
  });
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
