/**
 * What a built site says of its making, in `build.json`: enough to make it again and compare. Nothing
 * of when or where it was made, so that the same commit gives the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { gitIn } from '../changes/git.ts';
import type { Settings } from '../config/settings.ts';
import { digestOf, filesIn } from '../files/digest.ts';
import { buildFile } from '../routing/fixed-paths.ts';
import { pathOf } from '../routing/paths.ts';

/** By this a build knows the folder of an earlier one, of this version or of one before. */
export const generator = 'catalogo-buone-pratiche';

/** A commit, and nothing that git could take for an option. */
const commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

const recordSchema = z.object({
  generator: z.literal(generator),
  /** Of the program. */
  version: z.string().max(40),
  /** Where the site was made to be published, ending in `/`. */
  address: z.url({ protocol: /^https?$/ }),
  /** The name of the build, by which an open page knows whether it is still that of the site. */
  build: z.string().max(40).optional(),
  /** Whether the pages of the practices tell their history, which a copy of the files lacks. */
  history: z.literal(true).optional(),
  /** Of the content; absent if it is in no repository, or not all of it is committed. */
  commit: commit.optional(),
  /** Of the program, where that is another one. */
  program: commit.optional(),
  /** SHA-256 of each data file, by its path in the site. */
  data: z.record(z.string().max(300), z.string().regex(/^[0-9a-f]{64}$/)),
});
export type BuildRecord = z.infer<typeof recordSchema>;

type Commits = Pick<BuildRecord, 'commit' | 'program'>;

/** What of the program a site is made from. */
const programParts = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/**
 * The commits that a site is made from; those that do not tell all of it are left out.
 *
 * @param root the folder of the program
 */
export function commitsOf(root: string, contentFolder: string): Commits {
  const [content, program] = [cleanCommit(contentFolder, ['.']), cleanCommit(root, programParts)];
  // Half of what it takes to make the site again would only look like the whole.
  if (content === undefined || program === undefined) return {};
  return { commit: content, ...(program !== content && { program }) };
}

function cleanCommit(folder: string, parts: readonly string[]): string | undefined {
  try {
    const git = gitIn(folder);
    const head = git('rev-parse', '--verify', 'HEAD').trim();
    const status = ['status', '--porcelain', '-z', '--untracked-files=all', '--ignored=matching'];
    const told = git(...status, '--ignore-submodules=none', '--', ...parts);
    // What git ignores is read all the same, but for files that are hidden.
    const others = told
      .split('\0')
      .filter((line) => line !== '' && !/^!! (?:.*\/)?\.[^/]+$/.test(line));
    return others.length === 0 ? head : undefined;
  } catch {
    // No git, no repository, or none that git trusts.
    return undefined;
  }
}

/** What a build knows of the site that it made. */
interface Making {
  /** The folder of the program. */
  root: string;
  settings: Settings;
  commits: Commits;
  /** The same wherever and whenever the same site is built. */
  build: string;
  /** Whether there was a history to tell. */
  hasHistory: boolean;
}

/** @param site the folder of a whole site */
export function recordOf(
  site: string,
  { root, settings, commits, build, hasHistory }: Making,
): BuildRecord {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const { languages, origin, siteBase } = settings;
  const [first] = languages;
  const folders = languages.map(
    (code) => `${code === first ? '' : `${code}/`}${pathOf('data', code)}`,
  );
  const data = folders.flatMap((folder) =>
    filesIn(join(site, folder))
      // What stands in pages are the same data, told to people.
      .filter((file) => !file.endsWith('.html'))
      .map((file) => `${folder}${file}`),
  );
  const sums = data.map((file) => [file, digestOf(readFileSync(join(site, file)))]);
  return {
    generator,
    version,
    address: origin + siteBase,
    build,
    ...(hasHistory && { history: true as const }),
    ...commits,
    data: Object.fromEntries(sums) as Record<string, string>,
  };
}

const recordText = (record: BuildRecord): string => `${JSON.stringify(record, null, 1)}\n`;

export function writeRecord(site: string, record: BuildRecord): void {
  writeFileSync(join(site, buildFile), recordText(record));
}

/** @returns nothing of a text that is no such record */
export function readRecord(text: string): BuildRecord | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
