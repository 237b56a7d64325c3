/** The data of a catalogue at a moment: now, or as it was in its repository. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { isError, type Diagnostic } from '../catalogue/checking/diagnostic.ts';
import type {
  CatalogueRecord,
  DocumentRecord,
  PracticeRecord,
  TextKind,
} from '../catalogue/model/record.ts';
import type { Site } from '../catalogue/model/site.ts';
import type { Vocabularies } from '../catalogue/model/vocabularies.ts';
import { readCatalogue } from '../catalogue/reading/read-catalogue.ts';
import { decode, partsOf } from '../catalogue/reading/source-file.ts';
import { commitOf, gitIn, type Repository, ReviewError } from './git.ts';

/** A translation of a text: what its own sheet says, and what is below it. */
export interface SnapshotTranslation {
  language: string;
  frontmatter: Record<string, unknown>;
  text: string;
}

interface SnapshotCommon {
  slug: string;
  /** Below the sheet, as its author wrote it. */
  text: string;
  /** By language. */
  translations: SnapshotTranslation[];
}

/** A practice as a comparison needs it. */
export type SnapshotPractice = SnapshotCommon & Pick<PracticeRecord, 'data'>;

/** A need, a news item or a page. */
export type SnapshotText = SnapshotCommon & { data: { title: string } };

/** A file that is data: `site.yml`, the glossary, a vocabulary. */
interface SnapshotData {
  file: string;
  data: unknown;
}

export interface Snapshot {
  site: Site | undefined;
  practices: SnapshotPractice[];
  texts: Record<Exclude<TextKind, 'practice'>, SnapshotText[]>;
  vocabularies: Partial<Vocabularies>;
  /** What else is data, in the order of the files. */
  data: SnapshotData[];
  /** What is wrong. */
  problems: Diagnostic[];
  /** Files that are not here because of it. */
  unreadable: string[];
  /** How many files were read. */
  checked: number;
}

/** Reads the data of a content folder. */
export function snapshotOf(folder: string): Snapshot {
  const { records, problems, checked } = readCatalogue(folder);
  const all = records.map(({ record }) => record);
  const errors = problems.filter(isError);
  const readable = new Set(all.map(({ file }) => file));
  const unreadable = errors.map(({ file }) => file).filter((file) => !readable.has(file));
  const vocabularies = all.filter((record) => record.type === 'vocabulary');
  const translations = translationsIn(all, folder);
  const common = ({ id, slug, file }: DocumentRecord): SnapshotCommon => ({
    slug,
    text: textIn(join(folder, file), file),
    translations: translations.get(id) ?? [],
  });
  const textsOf = (type: Exclude<TextKind, 'practice'>): SnapshotText[] =>
    all
      .filter((record): record is Exclude<DocumentRecord, PracticeRecord> => record.type === type)
      .map((record) => ({ ...common(record), data: record.data }));
  return {
    site: all.find((record) => record.type === 'site')?.data,
    practices: all
      .filter((record) => record.type === 'practice')
      .map((record) => ({ ...common(record), data: record.data })),
    texts: {
      experience: textsOf('experience'),
      need: textsOf('need'),
      news: textsOf('news'),
      page: textsOf('page'),
    },
    vocabularies: Object.fromEntries(
      vocabularies.map(({ name, data }) => [name, data]),
    ) as Partial<Vocabularies>,
    data: all.filter(isData).map(({ file, data }) => ({ file, data })),
    problems: errors,
    unreadable: [...new Set(unreadable)],
    checked,
  };
}

const isData = (record: CatalogueRecord): boolean =>
  ['site', 'accessibility', 'glossary', 'synonyms', 'vocabulary'].includes(record.type);

/** The translations by the id of what they translate. */
function translationsIn(
  records: readonly CatalogueRecord[],
  folder: string,
): Map<string, SnapshotTranslation[]> {
  const found = new Map<string, SnapshotTranslation[]>();
  for (const record of records) {
    if (record.type !== 'translation') continue;
    const { of, language, frontmatter, file } = record;
    const translation = { language, frontmatter, text: textIn(join(folder, file), file) };
    found.set(of, [...(found.get(of) ?? []), translation]);
  }
  return found;
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
export function snapshotAt(repository: Repository, commit: string): Snapshot {
  return withFilesOf(repository, commit, snapshotOf);
}

/**
 * Does something with a copy of the content folder as it was at a commit.
 *
 * @throws {ReviewError} if it was not there
 */
export function withFilesOf<T>(
  { top, inside, words }: Repository,
  commit: string,
  use: (folder: string) => T,
): T {
  const copy = mkdtempSync(join(tmpdir(), 'catalogue-before-'));
  try {
    // An index of its own: what the person has staged is not touched.
    const git = gitIn(top, { GIT_INDEX_FILE: join(copy, 'index') });
    try {
      git('read-tree', `${commit}:${inside.replace(/\/$/, '')}`);
    } catch {
      throw new ReviewError(words.review.refused.notYet(inside));
    }
    const folder = join(copy, 'content');
    git('checkout-index', '--all', `--prefix=${folder}${sep}`);
    return use(folder);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
