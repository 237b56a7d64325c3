/** Makes a site again from the commits that it says it was made from. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Words } from '../../i18n/languages.ts';
import { type Repository, repositoryOf, ReviewError } from '../../changes/git.ts';
import { withFilesOf } from '../../changes/snapshot.ts';
import { type BuildRecord, readRecord, writeRecord } from '../build-record.ts';
import { buildFile } from '../../routing/fixed-paths.ts';

interface Rebuilt {
  /** The folder of the site. */
  site: string;
  remove: () => void;
}

/** Where a site comes from. */
export interface Origin {
  /** The folder of the program. */
  root: string;
  contentFolder: string;
  /** Of the language that is spoken. */
  words: Words;
}

/**
 * Builds a site in folders that are gone afterwards; the repositories stay as they are.
 *
 * @param record what the published site says of its making
 * @throws {ReviewError} if the commits are not in the history of what is checked out here, or do not
 *   make a site
 */
export function rebuild(
  { commit, program = commit, address, history }: BuildRecord,
  { root, contentFolder, words }: Origin,
): Rebuilt {
  if (commit === undefined || program === undefined) throw new ReviewError(words.verify.noCommit);
  const [content, code] = [repositoryOf(contentFolder, words), repositoryOf(root, words)];
  refuseForeign(content, commit);
  // What is made here is run here: a server must not choose the code of somebody's proposal.
  refuseForeign(code, program);
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-verify-'));
  const site = join(folder, 'site');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    withFilesOf(code, program, (programFolder) => {
      lendPackages(root, programFolder, words);
      withFilesOf(content, commit, (contents) => {
        const environment = {
          CATALOGUE_CONTENT: contents,
          CATALOGUE_DIST: site,
          SITE_URL: address,
          ...(history && { CATALOGUE_HISTORY: contentFolder, CATALOGUE_HISTORY_COMMIT: commit }),
        };
        build(programFolder, environment, words);
      });
    });
    // Outside a repository the site does not know its commits: these are they.
    const made = readRecord(readFileSync(join(site, buildFile), 'utf8'));
    if (made) {
      const { data, ...rest } = made;
      const commits = { commit, ...(program !== commit && { program }) };
      writeRecord(site, { ...rest, ...commits, data });
    }
    return { site, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** @throws {ReviewError} unless a commit is one of those that led to what is checked out */
function refuseForeign({ git, words }: Repository, commit: string): void {
  try {
    git('merge-base', '--is-ancestor', commit, 'HEAD');
  } catch {
    throw new ReviewError(words.verify.notInHistory(commit.slice(0, 12)));
  }
}

/** The packages that are installed here, where they are those that the commit asks for. */
function lendPackages(root: string, folder: string, { verify: words }: Words): void {
  const locks = [root, folder].map((place) =>
    readFileSync(join(place, 'package-lock.json'), 'utf8'),
  );
  if (locks[0] === locks[1]) {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return;
  }
  const options = ['ci', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', options, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new ReviewError(words.noPackages);
}

function build(
  folder: string,
  environment: Record<string, string>,
  { verify: words }: Words,
): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'scripts', 'build.ts')],
    { cwd: folder, env: { ...process.env, ...environment }, encoding: 'utf8' },
  );
  if (status !== 0) throw new ReviewError(words.notBuilt(`${stdout}${stderr}`.trim().slice(-2000)));
}
