/** The data of a catalogue at a moment: now, or as it was in its repository. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { isError, type Diagnostic } from '../catalogue/checking/diagnostic.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import type { Site } from '../catalogue/model/site.ts';
import type { Vocabularies } from '../catalogue/model/vocabularies.ts';
import { readCatalogue } from '../catalogue/reading/read-catalogue.ts';
import { decode, partsOf } from '../catalogue/reading/source-file.ts';
import { commitOf, gitIn, type Repository, ReviewError } from '../review/git.ts';

/** A practice as a comparison needs it. */
export type SnapshotPractice = Pick<PracticeRecord, 'slug' | 'data'> & {
  /** Below the sheet, as its author wrote it. */
  text: string;
};

export interface Snapshot {
  site: Site | undefined;
  practices: SnapshotPractice[];
  vocabularies: Partial<Vocabularies>;
  /** What is wrong. */
  problems: Diagnostic[];
  /** Practices and vocabularies that are not here because of it: their files. */
  unreadable: string[];
  /** How many files were read. */
  checked: number;
}

/** Reads the data of a content folder. */
export function snapshotOf(folder: string): Snapshot {
  const { records, problems, checked } = readCatalogue(folder);
  const all = records.map(({ record }) => record);
  const vocabularies = all.filter((record) => record.type === 'vocabulary');
  const errors = problems.filter(isError);
  const readable = new Set(all.map(({ file }) => file));
  const unreadable = errors
    .map(({ file }) => file)
    .filter((file) => /^(?:practices|vocabularies)\//.test(file) && !readable.has(file));
  return {
    site: all.find((record) => record.type === 'site')?.data,
    practices: all
      .filter((record) => record.type === 'practice')
      .map(({ slug, data, file }) => ({ slug, data, text: textIn(join(folder, file), file) })),
    vocabularies: Object.fromEntries(
      vocabularies.map(({ name, data }) => [name, data]),
    ) as Partial<Vocabularies>,
    problems: errors,
    unreadable: [...new Set(unreadable)],
    checked,
  };
}

function textIn(path: string, file: string): string {
  const source = decode(readFileSync(path), file);
  return typeof source === 'string' ? (partsOf(source)?.rest.trim() ?? '') : '';
}

export interface Moment {
  commit: string;
  /** When it was committed, RFC 3339. */
  date: string;
}

/** @throws {ReviewError} if the name is not known */
export function momentOf(repository: Repository, name: string): Moment {
  const commit = commitOf(repository, name, '--from');
  const date = repository.git('show', '--no-patch', '--format=%cI', commit).trim();
  return { commit, date };
}

/**
 * Reads the data as it was at a commit, from a copy of its files that is gone afterwards.
 *
 * @throws {ReviewError} if the content folder was not there
 */
export function snapshotAt(repository: Repository, { commit }: Moment): Snapshot {
  const { top, inside } = repository;
  const copy = mkdtempSync(join(tmpdir(), 'catalogue-before-'));
  try {
    // An index of its own: what the person has staged is not touched.
    const git = gitIn(top, { GIT_INDEX_FILE: join(copy, 'index') });
    try {
      git('read-tree', `${commit}:${inside.replace(/\/$/, '')}`);
    } catch {
      throw new ReviewError(`In quel punto della storia la cartella «${inside}» non c’era ancora.`);
    }
    const folder = join(copy, 'content');
    git('checkout-index', '--all', `--prefix=${folder}${sep}`);
    return snapshotOf(folder);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
