/** What was, and what is, in the files that a proposal changes. */
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { sizeLimit } from '../catalogue/reading/source-file.ts';
import { type Change, linkMode, moduleMode, type Version } from './changes.ts';
import { blobSizes, readBlobs } from '../changes/blobs.ts';
import { GitFailure, type Repository } from '../changes/git.ts';

/** What is in a file; `lost` if neither git nor the disk gives it. */
export type Content =
  | { is: 'nothing' }
  | { is: 'bytes'; bytes: Uint8Array }
  | { is: 'large'; size: number }
  | { is: 'link'; target: string }
  | { is: 'module' }
  | { is: 'lost' };

export interface Contents {
  was: Content;
  is: Content;
}

/** Of all files together no more is read than this; what is beyond counts as large. */
const mostBytes = 64 * 1024 * 1024;

/** Reads both ends of each change; a file that cannot be read is said to be so, and nothing is thrown. */
export function contentsOf(
  repository: Repository,
  changes: readonly Change[],
): Map<Change, Contents> {
  const room = { left: mostBytes };
  const blobs = blobsOf(
    repository,
    changes.flatMap(({ was, is }) =>
      [blobOf(was), blobOf(is)].filter((blob) => blob !== undefined),
    ),
    room,
  );
  const contentOf = (version: Version | undefined, file: string): Content => {
    if (!version) return { is: 'nothing' };
    if (version.mode === moduleMode) return { is: 'module' };
    const content =
      version.blob === undefined
        ? fromDisk(join(repository.top, file), room)
        : (blobs.get(version.blob) ?? { is: 'lost' });
    return version.mode === linkMode && content.is === 'bytes'
      ? { is: 'link', target: Buffer.from(content.bytes).toString('utf8') }
      : content;
  };
  // To find a renamed file git reckons the name of what is on the disk, and does not keep it.
  const contentNow = ({ is, file }: Change): Content => {
    const content = contentOf(is, file);
    const onDisk = is && { mode: is.mode };
    return content.is === 'lost' && is?.blob !== undefined ? contentOf(onDisk, file) : content;
  };
  return new Map(
    changes.map((change) => [
      change,
      {
        was: contentOf(change.was, change.before ?? change.file),
        is: contentNow(change),
      },
    ]),
  );
}

const blobOf = (version: Version | undefined): string | undefined =>
  version?.mode === moduleMode ? undefined : version?.blob;

interface Room {
  left: number;
}

function fromDisk(path: string, room: Room): Content {
  try {
    const found = lstatSync(path);
    if (found.isSymbolicLink()) return { is: 'link', target: readlinkSync(path) };
    if (!found.isFile()) return { is: 'lost' };
    if (found.size > sizeLimit || found.size > room.left) return { is: 'large', size: found.size };
    room.left -= found.size;
    return { is: 'bytes', bytes: readFileSync(path) };
  } catch {
    return { is: 'lost' };
  }
}

/** The blobs that there is room for; what git cannot give is left out. */
function blobsOf(
  repository: Repository,
  names: readonly string[],
  room: Room,
): Map<string, Content> {
  const found = new Map<string, Content>();
  try {
    const asked: string[] = [];
    for (const [name, size] of blobSizes(repository, [...new Set(names)])) {
      if (size > sizeLimit || size > room.left) found.set(name, { is: 'large', size });
      else {
        room.left -= size;
        asked.push(name);
      }
    }
    for (const [name, bytes] of readBlobs(repository, asked)) {
      found.set(name, { is: 'bytes', bytes });
    }
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
  }
  return found;
}
