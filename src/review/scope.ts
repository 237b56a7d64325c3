/**
 * What is to be run for a change of the repository: the one place that decides which proposals take
 * the short way. It needs no packages, since the automation asks before it installs any.
 */
import { digestOf } from '../files/digest.ts';
import { gitIn } from '../changes/git.ts';

/** Where the texts of the catalogue are, in the repository of the program. */
const contentPrefix = 'content/';

interface Scope {
  /** Whether lint, types, licences and tests are to be run: anything but the content changed. */
  code: boolean;
  content: boolean;
}

/** @param files paths from the top of the repository; both ends of what moved */
export const scopeOf = (files: readonly string[]): Scope => ({
  code: files.some((file) => !file.startsWith(contentPrefix)),
  content: files.some((file) => file.startsWith(contentPrefix)),
});

/**
 * What a proposal changes, against the commit where it began.
 *
 * @returns everything, where it cannot be told: what was not looked at is not let through
 */
export function scopeSince(folder: string, base: string): Scope {
  try {
    // Names as they are, with both ends of a move; nothing that a person or a proposal has set.
    const options = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-relative'];
    const told = gitIn(folder)(
      ...['diff', ...options, '--ignore-submodules=none', '--end-of-options', base, 'HEAD', '--'],
    );
    return scopeOf(told.split('\0').filter((name) => name !== ''));
  } catch {
    return { code: true, content: true };
  }
}

/**
 * A name for all that is committed but the content: what was tested under it need not be tested
 * again when a text changes.
 */
export function codeDigest(folder: string): string {
  const told = gitIn(folder)('ls-tree', '-r', '-z', '--full-tree', 'HEAD');
  const entries = told
    .split('\0')
    .filter((entry) => !entry.slice(entry.indexOf('\t') + 1).startsWith(contentPrefix));
  return digestOf(entries.join('\0')).slice(0, 40);
}
