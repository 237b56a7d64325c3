/** What a contribution changes, against the branch that it is to be merged into. */
import type { Words } from '../i18n/languages.ts';
import {
  beginningOf,
  commitOf,
  GitFailure,
  type Repository,
  repositoryOf,
} from '../changes/git.ts';
import { pathOf } from '../files/byte-path.ts';

export type ChangeKind = 'added' | 'changed' | 'renamed' | 'removed';

/** A file at one of the two ends of a change. */
export interface Version {
  /** As git writes it: `100644`, of a program `100755`; of a link and a repository, see below. */
  mode: string;
  /** The name under which git keeps what is in it; nothing of what is on the disk alone. */
  blob?: string;
}

export interface Change {
  kind: ChangeKind;
  /** Path from the top of the repository, with `/`. */
  file: string;
  /** Of a renamed file: its path before. */
  before?: string;
  /** As it was; nothing of a new file. */
  was?: Version;
  /** As it is; nothing of one that is gone. */
  is?: Version;
  /** Its name is no text: neither it nor what is in it can be told for sure. */
  isUnnamable?: true;
}

export interface Changes {
  repository: Repository;
  /** The commit where the contribution began. */
  start: string;
  /** By path. */
  files: Change[];
  /** Files that the commits of the contribution change and the files on the disk do not. */
  undone: string[];
  /** Files in which the contribution and its base contradict each other; nothing if it is not known. */
  conflicts: string[] | undefined;
}

/** A symbolic link. */
export const linkMode = '120000';
/** A repository inside the repository. */
export const moduleMode = '160000';

const executable = '100755';

/** What a file has become beside what is in it. */
type ModeChange = 'executable' | 'notExecutable' | 'link' | 'wasLink' | 'module';

/** Nothing of a file that is what its content says. */
export function modeOf({ was, is }: Change): ModeChange | undefined {
  if (is?.mode === linkMode) return 'link';
  if (is?.mode === moduleMode) return 'module';
  if (was?.mode === linkMode) return 'wasLink';
  if (is?.mode === executable) return was?.mode === executable ? undefined : 'executable';
  return is && was?.mode === executable ? 'notExecutable' : undefined;
}

/** As the plumbing tells it, whatever the person or the contribution has set. */
const raw = [
  'diff',
  '--raw',
  '-z',
  '--no-abbrev',
  '--find-renames',
  '--no-relative',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=none',
];

/**
 * Lists what differs between the point where a contribution began and the files as they are now,
 * those not yet committed or added included.
 *
 * @param base a branch, tag or commit
 * @throws {ReviewError} if the folder is in no repository, or the base is not known there
 */
export function changesSince(base: string, contentFolder: string, words: Words): Changes {
  const repository = repositoryOf(contentFolder, words);
  const { bytes } = repository;
  const commit = commitOf(repository, base, '--base');
  const start = beginningOf(repository, commit, base);

  const unmerged = namesIn(
    bytes(['diff', '--name-only', '--diff-filter=U', '-z', '--no-relative']),
  );
  const onDisk = parseRaw(bytes([...raw, start, '--', ':/']));
  const committed = parseRaw(bytes([...raw, start, 'HEAD', '--', ':/']));
  const others = ['ls-files', '--others', '--exclude-standard', '-z', '--full-name', ':/'];
  const untracked = namesIn(bytes(others)).map(({ file, isUnnamable }): Change => ({
    kind: 'added',
    file,
    // A folder that is a repository of its own is named with a bar at its end.
    is: { mode: file.endsWith('/') ? moduleMode : '100644' },
    ...(isUnnamable && { isUnnamable }),
  }));
  const files = merged([...onDisk, ...untracked]);
  const seen = new Set(files.flatMap(({ file, before = file }) => [file, before]));
  const undone = committed
    .flatMap(({ file, before = file }) => [file, before])
    .filter((file) => !seen.has(file));
  const conflicts = conflictsWith(repository, commit, start);
  return {
    repository,
    start,
    files,
    undone: [...new Set(undone)].sort(),
    conflicts:
      conflicts && [...new Set([...unmerged.map(({ file }) => file), ...conflicts])].sort(),
  };
}

/** A file that git has forgotten and that is there all the same is told as one change. */
function merged(changes: readonly Change[]): Change[] {
  const byFile = new Map<string, Change>();
  for (const change of changes) {
    const other = byFile.get(change.file);
    if (!other) byFile.set(change.file, change);
    else {
      const [was, is] = [other.was ?? change.was, change.is ?? other.is];
      const kind = was ? 'changed' : 'added';
      byFile.set(change.file, { ...other, kind, ...(was && { was }), ...(is && { is }) });
    }
  }
  return [...byFile.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The files in which merging would need a person; nothing if git cannot try it. */
function conflictsWith({ bytes }: Repository, base: string, start: string): string[] | undefined {
  // What began where its base is now cannot contradict it.
  if (base === start) return [];
  try {
    bytes(['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', base, 'HEAD']);
    return [];
  } catch (error) {
    if (!(error instanceof GitFailure) || error.code !== 1 || !error.printed) return undefined;
    // The name of the tree comes first.
    return namesIn(error.printed)
      .slice(1)
      .map(({ file }) => file);
  }
}

interface Name {
  file: string;
  isUnnamable?: true;
}

function nameOf(bytes: Uint8Array): Name {
  const { text, isText } = pathOf(bytes);
  return { file: text, ...(!isText && { isUnnamable: true }) };
}

const namesIn = (told: Buffer): Name[] =>
  fieldsIn(told)
    .filter(({ length }) => length > 0)
    .map(nameOf);

/** What stands between the zeros. */
function fieldsIn(told: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  for (let from = 0; from < told.length;) {
    const end = told.indexOf(0, from);
    const to = end === -1 ? told.length : end;
    fields.push(told.subarray(from, to));
    from = to + 1;
  }
  return fields;
}

/** Reads `git diff --raw -z`: modes, blobs and a letter, then one path, or two of a renamed file. */
function parseRaw(told: Buffer): Change[] {
  const fields = fieldsIn(told);
  const changes: Change[] = [];
  for (let at = 0; at < fields.length;) {
    const [modeWas = '', modeIs = '', blobWas = '', blobIs = '', status = ''] = String(fields[at])
      .slice(1)
      .split(' ');
    const was = versionOf(modeWas, blobWas);
    // In the middle of a merge there is a file, of which git does not say what it will be.
    const is = status === 'U' ? { mode: '100644' } : versionOf(modeIs, blobIs);
    const first = nameOf(fields[at + 1] ?? Buffer.of());
    const isPair = /^[RC]/.test(status);
    const last = isPair ? nameOf(fields[at + 2] ?? Buffer.of()) : first;
    at += isPair ? 3 : 2;
    const isRenamed = status.startsWith('R');
    const isUnnamable = first.isUnnamable ?? last.isUnnamable;
    const kind = !is ? 'removed' : isRenamed ? 'renamed' : was && !isPair ? 'changed' : 'added';
    changes.push({
      kind,
      file: last.file,
      ...(isRenamed && { before: first.file }),
      ...(was && kind !== 'added' && { was }),
      ...(is && { is }),
      ...(isUnnamable && { isUnnamable }),
    });
  }
  return changes;
}

/** Of nothing the mode is made of zeros, and of what is on the disk alone the blob. */
function versionOf(mode: string, blob: string): Version | undefined {
  if (/^0*$/.test(mode)) return undefined;
  return /^0*$/.test(blob) ? { mode } : { mode, blob };
}
