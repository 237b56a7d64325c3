/** The repository that holds a content folder, asked with git's own commands. */
import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** Thrown in words for the person who typed the command. */
export class ReviewError extends Error {}

export interface Repository {
  /** Its folder. */
  top: string;
  /** The content folder inside it: empty, or with `/` at its end. */
  inside: string;
  /** Runs git in the content folder and gives what it prints. @throws if it fails */
  git: (...options: string[]) => string;
}

/** @throws {ReviewError} if the folder is in no repository */
export function repositoryOf(contentFolder: string): Repository {
  const git = gitIn(contentFolder);
  let top: string;
  try {
    top = git('rev-parse', '--show-toplevel').trim();
  } catch {
    throw new ReviewError('I contenuti non sono in un archivio git.');
  }
  const inside = relative(realpathSync(top), realpathSync(contentFolder)).split(sep).join('/');
  return { top, inside: inside === '' ? '' : `${inside}/`, git };
}

/** Runs git in a folder. @param environment what it is told beside its options */
export function gitIn(
  folder: string,
  environment: Record<string, string> = {},
): (...options: string[]) => string {
  return (...options) =>
    execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...options], {
      encoding: 'utf8',
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
}

/**
 * The commit that a name stands for.
 *
 * @param name a branch, tag or commit
 * @param option of the command, named where the name is not known
 * @throws {ReviewError} if it is not known
 */
export function commitOf({ git }: Repository, name: string, option: string): string {
  try {
    return git('rev-parse', '--verify', '--end-of-options', `${name}^{commit}`).trim();
  } catch {
    throw unknownName(name, option);
  }
}

export const unknownName = (name: string, option: string): ReviewError =>
  new ReviewError(
    `L’archivio non conosce «${name}»: indica un ramo, un’etichetta o un commit con ${option}.`,
  );
