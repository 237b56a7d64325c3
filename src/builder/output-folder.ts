/**
 * Whether a folder may be written: a build takes the place of all that is in it, so that it must be
 * empty or made by an earlier build, and nobody's sources.
 */
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Words } from '../i18n/languages.ts';
import { generator } from './build-record.ts';
import { buildFile, facetFile, headerFiles, workerFile } from '../routing/fixed-paths.ts';

/** What a folder overlaps or holds; `name` is how it is called in the message. */
export type OutputRefusal =
  { cause: 'overlap'; name: string } | { cause: 'file' | 'link' | 'unknown-files' };

/** Folders of the project whose content no build may replace. */
const sources = [
  ...['content', 'public', 'src', 'scripts', 'tools', 'tests', 'docs', 'examples'],
  ...['node_modules', '.git', '.github', '.gitlab', '.vscode', '.ci'],
];

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
  const contentPublic = join(dirname(contentFolder), 'public');
  const kept = [
    ...sources.map((name) => join(root, name)),
    contentFolder,
    join(dirname(contentFolder), '.git'),
    cacheRoot,
    ...(existsSync(contentPublic) ? [contentPublic] : []),
  ];
  for (const place of kept) {
    const real = realPath(place);
    if (existsSync(real) && (isWithin(target, real) || isWithin(real, target))) {
      return { cause: 'overlap', name: basename(place) };
    }
  }
  if (isWithin(realPath(root), target)) return { cause: 'overlap', name: basename(root) };
  const found = lstatSync(dist, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (found.isSymbolicLink()) return { cause: 'link' };
  if (!found.isDirectory()) return { cause: 'file' };
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

/** The real place of a path of which the end may not exist yet. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

/** Whether a path is a folder or lies in it, on systems that ignore capitals too. */
function isWithin(path: string, folder: string): boolean {
  if (isSame(path, folder)) return true;
  const way = relative(folder, path);
  return (
    way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^(?:[a-z]:|[\\/])/i.test(way)
  );
}

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
  return (
    first !== undefined &&
    second !== undefined &&
    first.ino === second.ino &&
    first.dev === second.dev
  );
}

/** Says it in a sentence, with the remedy. */
export function refusalText(shown: string, refusal: OutputRefusal, { commands }: Words): string {
  const { output, failures } = commands;
  const why = refusal.cause === 'overlap' ? output.overlap(refusal.name) : output[refusal.cause];
  return `${output.refused(shown, why)}\n${failures.remedy}: ${output.remedy}.\n`;
}
