/** Where folders and files really are, and the places that no command may write to. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** Folders of the project that are written by people, or kept by their tools. */
const sources = [
  ...['content', 'public', 'src', 'scripts', 'tools', 'tests', 'docs', 'examples', 'starter'],
  ...['node_modules', '.git', '.github', '.gitlab', 'gitlab', '.vscode', '.ci'],
];

/**
 * What is not to be written over, nor into: of the project, and of a content folder and the
 * repository that it may be in.
 *
 * @param but names of folders of the project that a command has its file in
 */
export function sourcesOf(root: string, contentFolder: string, but: string[] = []): string[] {
  const around = dirname(contentFolder);
  const contentPublic = join(around, 'public');
  return [
    ...sources.filter((name) => !but.includes(name)).map((name) => join(root, name)),
    contentFolder,
    join(around, '.git'),
    ...(existsSync(contentPublic) ? [contentPublic] : []),
  ];
}

/** Whether a path lies in what git, or another system of versions, keeps of a repository. */
export const isInHistory = (path: string): boolean =>
  [path, realPath(path)].some((way) =>
    way.split(sep).some((part) => ['.git', '.hg', '.svn'].includes(part.toLowerCase())),
  );

/** The real place of a path of which the end may not exist yet. */
export function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

/** Whether a path is a folder or lies in it, on systems that ignore capitals too. */
export function isWithin(path: string, folder: string): boolean {
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
