/**
 * Whether a folder may be written: a build takes the place of all that is in it, so that it must be
 * empty or made by an earlier build, and nobody's sources.
 */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isInHistory, isWithin, realPath, sourcesOf } from '../files/places.ts';
import type { Words } from '../i18n/languages.ts';
import { generator } from './build-record.ts';
import { buildFile, facetFile, headerFiles, workerFile } from '../routing/fixed-paths.ts';

/** What a folder overlaps or holds; `name` is how it is called in the message. */
type OutputRefusal =
  { cause: 'overlap'; name: string } | { cause: 'file' | 'link' | 'repository' | 'unknown-files' };

/**
 * Says why a build may not write to a folder; nothing if it may. Nothing is changed.
 *
 * @param dist absolute path of the folder
 * @param root the folder of the project
 * @param contentFolder the content that is built
 * @param cacheRoot what is kept of it between builds
 */
export function outputRefusal(
  dist: string,
  { root, contentFolder, cacheRoot }: { root: string; contentFolder: string; cacheRoot: string },
): OutputRefusal | undefined {
  const target = realPath(dist);
  const kept = [...sourcesOf(root, contentFolder), cacheRoot];
  for (const place of kept) {
    const real = realPath(place);
    if (existsSync(real) && (isWithin(target, real) || isWithin(real, target))) {
      return { cause: 'overlap', name: basename(place) };
    }
  }
  if (isInHistory(dist)) return { cause: 'repository' };
  if (isWithin(realPath(root), target)) return { cause: 'overlap', name: basename(root) };
  const found = lstatSync(dist, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (found.isSymbolicLink()) return { cause: 'link' };
  if (!found.isDirectory()) return { cause: 'file' };
  // A checkout of what was published, which a build would leave without its history.
  if (['.git', '.hg', '.svn'].some((name) => existsSync(join(dist, name)))) {
    return { cause: 'repository' };
  }
  return readdirSync(dist).length === 0 || isOurs(dist) ? undefined : { cause: 'unknown-files' };
}

/** Whether a folder was made by a build: by what `build.json` says, or, of old ones, by its files. */
function isOurs(folder: string): boolean {
  try {
    const marker = JSON.parse(readFileSync(join(folder, buildFile), 'utf8')) as unknown;
    return (marker as { generator?: unknown } | null)?.generator === generator;
  } catch {
    const ofOlderBuilds = ['index.html', workerFile, headerFiles.nginx, facetFile];
    return ofOlderBuilds.every((file) => existsSync(join(folder, file)));
  }
}

/**
 * Says it in a sentence, with the remedy.
 *
 * @param what that would be written there
 */
export function refusalText(
  shown: string,
  refusal: OutputRefusal,
  { commands }: Words,
  what: 'site' | 'catalogue' = 'site',
): string {
  const { output, failures } = commands;
  const why = refusal.cause === 'overlap' ? output.overlap(refusal.name) : output[refusal.cause];
  return `${output.refused[what](shown, why)}\n${failures.remedy}: ${output.remedy[what]}.\n`;
}
