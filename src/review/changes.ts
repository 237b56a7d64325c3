/** What a contribution changes, against the branch that it is to be merged into. */
import { commitOf, repositoryOf, unknownName } from './git.ts';

export type ChangeKind = 'added' | 'changed' | 'renamed' | 'removed';

export interface Change {
  kind: ChangeKind;
  /** Path from the top of the repository, with `/`. */
  file: string;
  /** Of a renamed file: its path before. */
  before?: string;
}

export interface Changes {
  /** Inside the content folder; paths from there. */
  content: Change[];
  /** Everything else; paths from the top of the repository. */
  elsewhere: Change[];
}

/**
 * Lists what differs between the point where a contribution began and the files as they are now,
 * those not yet committed or added included.
 *
 * @param base a branch, tag or commit
 * @throws {ReviewError} if the folder is in no repository, or the base is not known there
 */
export function changesSince(base: string, contentFolder: string): Changes {
  const repository = repositoryOf(contentFolder);
  const { git, inside } = repository;
  const commit = commitOf(repository, base, '--base');
  let start: string;
  try {
    start = git('merge-base', commit, 'HEAD').trim();
  } catch {
    // They have no beginning in common.
    throw unknownName(base, '--base');
  }
  const told = git('diff', '--name-status', '-z', '--find-renames', start, '--', ':/');
  const untracked = git('ls-files', '--others', '--exclude-standard', '-z', '--full-name', ':/');
  const changes = [
    ...parseStatus(told.split('\0')),
    ...untracked.split('\0').flatMap((file): Change[] => (file ? [{ kind: 'added', file }] : [])),
  ];
  return divided(changes, inside);
}

/** Reads `git diff --name-status -z`: a letter, then one path, or two of a renamed file. */
function parseStatus(fields: string[]): Change[] {
  const changes: Change[] = [];
  for (let at = 0; at < fields.length;) {
    const status = fields[at] ?? '';
    const first = fields[at + 1] ?? '';
    if (status === '') break;
    if (/^[RC]/.test(status)) {
      const file = fields[at + 2] ?? '';
      changes.push(
        status.startsWith('R') ? { kind: 'renamed', file, before: first } : { kind: 'added', file },
      );
      at += 3;
    } else {
      const kind = status === 'A' ? 'added' : status === 'D' ? 'removed' : 'changed';
      changes.push({ kind, file: first });
      at += 2;
    }
  }
  return changes.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function divided(changes: Change[], folder: string): Changes {
  const inside = (file: string) => file.startsWith(folder);
  const from = (file: string) => file.slice(folder.length);
  const content: Change[] = [];
  const elsewhere: Change[] = [];
  for (const { kind, file, before } of changes) {
    if (!inside(file)) elsewhere.push({ kind, file, ...(before !== undefined && { before }) });
    else if (before === undefined) content.push({ kind, file: from(file) });
    else if (inside(before)) content.push({ kind, file: from(file), before: from(before) });
    else content.push({ kind: 'added', file: from(file) });
  }
  return { content, elsewhere };
}
