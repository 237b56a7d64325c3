/** Builds the whole site: pages, then index, then the exchange with the previous site. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { CatalogueError } from '../catalogue/checking/problem.ts';
import { writeTextIndex } from '../search/text-index.ts';

export interface BuildSummary {
  practices: number;
  pages: number;
  /** Of the text index, in bytes. */
  indexBytes: number;
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
  try {
    try {
      await build({ root, outDir: made, logLevel: 'error' });
    } catch (error) {
      throw contentErrorIn(error) ?? error;
    }
    const { documents, bytes } = await writeTextIndex(made);
    const pages = countPages(made);
    exchange(made, dist, join(work, 'previous'));
    return { practices: documents, pages, indexBytes: bytes };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * The content error that Astro passes on. The loader runs in Astro's own module graph, so that its
 * class is another than ours: it is known by its name.
 */
function contentErrorIn(error: unknown): CatalogueError | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (current.name !== 'CatalogueError') continue;
    const { problems, checked } = current as CatalogueError;
    return new CatalogueError(problems, checked);
  }
  return undefined;
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
