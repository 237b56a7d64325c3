/** The repository that holds a content folder, asked with git's own commands. */
import type { Words } from '../i18n/languages.ts';
import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { visible } from '../markup/markdown.ts';

/** Thrown in words for the person who typed the command. */
export class ReviewError extends Error {}

/** Runs git in a folder and gives what it prints. @throws {GitFailure} if it fails */
type Git = (...options: string[]) => string;

export interface Repository {
  /** Its folder. */
  top: string;
  /** The content folder inside it: empty, or with `/` at its end. */
  inside: string;
  git: Git;
  /** Of the language that its errors are told in. */
  words: Words;
  /** The same, for what is no text: what git is given on its input, and what it prints, in bytes. */
  bytes: (options: readonly string[], input?: string) => Buffer;
}

/** A command of git that did not end well. */
export class GitFailure extends Error {
  /** Of the command; nothing if it could not be started. */
  readonly code: number | undefined;
  /** Whether there is a git at all. */
  readonly isMissing: boolean;
  /** What it printed before. */
  readonly printed: Buffer | undefined;
  /** @param said what git wrote of it, in English */
  constructor(
    said: string,
    { code, isMissing, printed }: Pick<GitFailure, 'code' | 'isMissing' | 'printed'>,
  ) {
    super(said);
    this.code = code;
    this.isMissing = isMissing;
    this.printed = printed;
  }
}

/** @throws {ReviewError} if there is no git, no repository, or none that git trusts */
export function repositoryOf(contentFolder: string, words: Words): Repository {
  const { refused } = words.review;
  if (!existsSync(contentFolder)) throw new ReviewError(refused.noFolder(contentFolder));
  let top: string;
  try {
    top = gitIn(contentFolder)('rev-parse', '--show-toplevel').replace(/\n$/, '');
  } catch (error) {
    throw explained(error, contentFolder, words);
  }
  const inside = relative(realpathSync(top), realpathSync(contentFolder)).split(sep).join('/');
  return {
    top,
    inside: inside === '' ? '' : `${inside}/`,
    words,
    // Some of its commands name files from where they are run.
    git: gitIn(top),
    bytes: (options, input) => run(top, options, { input }),
  };
}

/** Why git will not work in a folder, in words that say what to do. */
function explained(error: unknown, folder: string, words: Words): unknown {
  const { refused } = words.review;
  if (!(error instanceof GitFailure)) return error;
  if (error.isMissing) return new ReviewError(refused.noGit);
  if (error.message.includes('dubious ownership')) {
    const [, named = folder] = /repository at '(.*)'/.exec(error.message) ?? [];
    return new ReviewError(refused.notTrusted(named));
  }
  if (error.message.includes('not a git repository')) {
    return new ReviewError(refused.noRepository);
  }
  const [first = ''] = error.message.split('\n');
  return new ReviewError(refused.gitFailed(visible(first)));
}

/** Runs git in a folder. @param environment what it is told beside its options */
export function gitIn(folder: string, environment: Record<string, string> = {}): Git {
  return (...options) => run(folder, options, { environment }).toString('utf8');
}

interface RunOptions {
  input?: string | undefined;
  environment?: Record<string, string>;
}

function run(
  folder: string,
  options: readonly string[],
  { input, environment }: RunOptions,
): Buffer {
  // Its messages are read above, in one language; and to look at a repository changes nothing in it.
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', ...environment };
  try {
    return execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...options], {
      env,
      input: input ?? '',
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 256 * 1024 * 1024,
    });
  } catch (error) {
    const { code, status, stdout, stderr } = error as {
      code?: string;
      status?: number | null;
      stdout?: Buffer;
      stderr?: Buffer;
    };
    throw new GitFailure(stderr?.toString('utf8').trim() || String(error), {
      code: status ?? undefined,
      isMissing: code === 'ENOENT',
      printed: stdout,
    });
  }
}

/**
 * The commit that a name stands for.
 *
 * @param name a branch, tag or commit
 * @param option of the command, named where the name is not known
 * @throws {ReviewError} if it is not known
 */
export function commitOf(repository: Repository, name: string, option: string): string {
  try {
    return repository.git('rev-parse', '--verify', '--end-of-options', `${name}^{commit}`).trim();
  } catch {
    throw unknownName(repository, name, option);
  }
}

/** Whether only the end of the history was fetched. */
const isShallow = ({ git }: Repository): boolean =>
  git('rev-parse', '--is-shallow-repository').trim() === 'true';

function unknownName(repository: Repository, name: string, option: string): ReviewError {
  const shown = visible(name);
  const { refused } = repository.words.review;
  return new ReviewError(
    isShallow(repository) ? refused.shallow(shown) : refused.unknownName(shown, option),
  );
}

/**
 * The commit at which the history of HEAD left that of another commit.
 *
 * @param name as the person named the other one
 * @throws {ReviewError} if they have none in common, or it was not fetched
 */
export function beginningOf(repository: Repository, commit: string, name: string): string {
  try {
    return repository.git('merge-base', commit, 'HEAD').trim();
  } catch {
    const shown = visible(name);
    const { refused } = repository.words.review;
    throw new ReviewError(
      isShallow(repository) ? refused.shallow(shown) : refused.unrelated(shown),
    );
  }
}
