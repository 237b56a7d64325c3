/**
 * Whether a folder may be written: a build takes the place of all that is in it, so that it must be
 * empty or made by an earlier build, and nobody's sources.
 */
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { buildFile, facetFile, headerFiles, workerFile } from '../routing/fixed-paths.ts';

const generator = 'catalogo-buone-pratiche';

/** Writes into a built site that this program made it. */
export function markOutput(site: string): void {
  writeFileSync(join(site, buildFile), `${JSON.stringify({ generator })}\n`);
}

/** What a folder overlaps or holds; `name` is how it is called in the message. */
export type OutputRefusal =
  { cause: 'overlap'; name: string } | { cause: 'file' | 'link' | 'repository' | 'unknown-files' };

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
  // A checkout of what was published, which a build would leave without its history.
  if (['.git', '.hg', '.svn'].some((name) => existsSync(join(dist, name)))) {
    return { cause: 'repository' };
  }
  return readdirSync(dist).length === 0 || isOurs(dist) ? undefined : { cause: 'unknown-files' };
}

/** Whether a folder was made by a build: of this version by its marker, of older ones by its files. */
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

/** Says it in a sentence, in Italian, with the remedy. */
export function refusalText(
  shown: string,
  refusal: OutputRefusal,
  what = 'Il sito',
  where = 'in CATALOGUE_DIST',
): string {
  const causes = {
    overlap: `contiene «${refusal.cause === 'overlap' ? refusal.name : ''}» o ne fa parte, e andrebbe perso`,
    file: 'è un file',
    repository: 'è un archivio git (o simile), e la sua storia andrebbe persa',
    link: 'è un collegamento a un’altra cartella',
    'unknown-files': 'contiene file che questo programma non ha scritto, e andrebbero persi',
  };
  return `${what} non si può scrivere in «${shown}»: ${causes[refusal.cause]}.\nRimedio: ${where} indica una cartella nuova o vuota, per esempio «dist».\n`;
}
