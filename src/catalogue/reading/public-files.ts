/**
 * The files that are published as they are: those of the program in `public/`, and those of a
 * catalogue in the folder of the same name among its contents, where they go with it wherever it
 * lies and nothing else can be meant by that name.
 */
import { basename, dirname, join, relative, sep } from 'node:path';
import { addAll } from '../model/long-lists.ts';
import { type Entry, listFolder, misfitOnTheWay } from '../../files/plain-file.ts';
import type { Diagnostic } from '../checking/diagnostic.ts';
import { ownNames, publishedProblems, type SiteParts } from '../checking/published.ts';

/** The name of both folders. */
export const publicFolderName = 'public';

/** The one hidden folder that is published: https://www.rfc-editor.org/rfc/rfc8615 */
const wellKnown = '.well-known';

export interface PublicFiles {
  /** Paths in the site, with `/`, in an order that no machine changes. */
  files: string[];
  /**
   * What is no plain file: symbolic links, which could lead out of the folder, and the like. The
   * folder itself is an empty path.
   */
  refused: string[];
}

/**
 * Lists what a folder publishes. Hidden files are left out, as everywhere in the content: editors
 * and systems leave them behind.
 *
 * @param folder absolute path; one that is not there publishes nothing
 */
export function listPublic(folder: string): PublicFiles {
  const listed: PublicFiles = { files: [], refused: [] };
  const state = misfitOnTheWay(dirname(folder), basename(folder), 'folder');
  if (state === undefined) walk(folder, '', listed);
  else if (state !== 'missing') listed.refused.push('');
  return listed;
}

function walk(folder: string, inside: string, listed: PublicFiles): void {
  let entries: Entry[];
  try {
    entries = listFolder(join(folder, inside));
  } catch {
    listed.refused.push(inside.replace(/\/$/, ''));
    return;
  }
  for (const { name, isText, is } of entries) {
    const path = inside + name;
    if (isHidden(name, inside)) continue;
    if (is === 'folder' && isText) walk(folder, `${path}/`, listed);
    else (is === 'file' && isText ? listed.files : listed.refused).push(path);
  }
}

const isHidden = (name: string, inside: string): boolean =>
  name.startsWith('.') && !(name === wellKnown && inside === '');

interface Published {
  /**
   * By its path in the site, the absolute path of each file. One of the catalogue takes the place of
   * one of the program: so a catalogue has icons of its own.
   */
  files: Map<string, string>;
  problems: Diagnostic[];
}

/**
 * Finds what is published as it is.
 *
 * @param contentFolder absolute path
 * @param ofProgram the folder of the program; nothing if only the catalogue is asked
 * @param site what the site is made of, whose place none of these files may take
 */
export function readPublished(
  contentFolder: string,
  ofProgram: string | undefined,
  site: SiteParts,
): Published {
  const isOwn = ownNames(site);
  const folders = new Set([ofProgram ?? [], join(contentFolder, publicFolderName)].flat());
  const published: Published = { files: new Map(), problems: [] };
  for (const folder of folders) {
    const listed = listPublic(folder);
    const shown = relative(contentFolder, folder).split(sep).join('/');
    for (const file of listed.files) published.files.set(file, join(folder, file));
    addAll(published.problems, publishedProblems(shown, listed, isOwn));
  }
  return published;
}
