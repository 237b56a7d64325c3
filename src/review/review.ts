/** What there is to say of a contribution. */
import type { Words } from '../i18n/languages.ts';
import { join, posix } from 'node:path';
import { readPlainFile } from '../files/plain-file.ts';
import { once } from '../i18n/once.ts';
import { isError, type Diagnostic } from '../catalogue/checking/diagnostic.ts';
import { type Field, fieldsOf } from '../catalogue/model/fields.ts';
import { practiceSchema } from '../catalogue/model/practice.ts';
import type { CatalogueRecord, NeedRecord } from '../catalogue/model/record.ts';
import { firstLanguage } from '../catalogue/model/site.ts';
import type { Vocabularies } from '../catalogue/model/vocabularies.ts';
import { assembleIfWhole, type Catalogue } from '../catalogue/queries/catalogue.ts';
import { matchingIn } from '../catalogue/queries/matching.ts';
import { listContent } from '../catalogue/reading/content-files.ts';
import { sizeLimit } from '../catalogue/reading/source-file.ts';
import { readCatalogue } from '../catalogue/reading/read-catalogue.ts';
import { changeDescribersFor } from '../changes/changes.ts';
import { fieldsOfTexts } from '../changes/data-files.ts';
import type { Names } from '../changes/values.ts';
import { type Change, type Changes, changesSince } from './changes.ts';
import { type Completeness, completeness } from './completeness.ts';
import { type Contents, contentsOf } from './contents.ts';
import { catalogueThen, dataReviews, type DataReview } from './data-reviews.ts';
import type { LinkAnswer } from './links.ts';
import { linesOf, type Lines } from './lines-of.ts';
import { fileCategories, type FileCategory, type Item, itemsOf } from './proposal-files.ts';
import { isOfFiles, ownProblems } from './own-problems.ts';
import { type Previews, previewsOf, siteAt } from './previews.ts';
import { type TextReview, textReviews } from './text-reviews.ts';

export interface Review {
  changes: Changes;
  /** By path. */
  items: Item[];
  contents: ReadonlyMap<Change, Contents>;
  /** Of what changes the whole catalogue and is no page. */
  data: DataReview[];
  texts: TextReview[];
  /** How many lines of each file of the program came and went; nothing where it is not known. */
  lines: ReadonlyMap<string, Lines>;
  /** What the proposal has brought: in its files, and what it breaks elsewhere. */
  problems: Diagnostic[];
  /** How many errors there were before, in files that it does not touch. */
  others: number;
  /** The catalogue as it would be; absent when its identity or a vocabulary cannot be read. */
  catalogue: Catalogue | undefined;
  /** Absent as the catalogue is. */
  questions?: Questions;
  /** By their paths from the content folder, the pictures that texts name, and the files of these. */
  named: ReadonlyMap<string, readonly string[]>;
  /** The pages of practices, as they will be. */
  previews: Previews;
  /** Why the content could not be checked; absent if it was. */
  unchecked?: string;
  /** Addresses that did not answer, where they were asked. */
  links: LinkAnswer[];
  /** How many addresses were not asked, because there were too many. */
  unasked: number;
  checked: number;
  /** Whether those who look after the catalogue let both kinds of change come together. */
  allowsMixed: boolean;
  /** Of the language that the report is written in. */
  words: Words;
}

export interface Questions {
  /** How complete a practice is. */
  completeness: (frontmatter: unknown) => Completeness;
  /** How many practices of other territories answer a need. */
  answers: (need: NeedRecord) => number;
}

interface ReviewOptions {
  allowsMixed?: boolean;
  /** Where the catalogue is published; if left out, where its identity said before the proposal. */
  siteAddress?: string;
  /** What the program publishes as it is: texts may link to it. */
  publicFolder?: string;
  /** Whether schemas that are out of date are an error. */
  needsCurrentSchemas?: boolean;
}

/**
 * Looks at a contribution.
 *
 * @param base what it is to be merged into
 * @param words of the language that the report is written in
 * @throws {ReviewError} if there is nothing to compare with
 */
export function review(
  base: string,
  contentFolder: string,
  words: Words,
  { allowsMixed = false, siteAddress, ...options }: ReviewOptions = {},
): Review {
  const changes = changesSince(base, contentFolder, words);
  const { repository, start, files } = changes;
  const { inside } = repository;
  const items = files.flatMap((change) => itemsOf(change, inside));
  // What is beyond the limits is not read: it is what matters less.
  const byCare = items.toSorted((a, b) => rankOf(a.kind.category) - rankOf(b.kind.category));
  const contents = contentsOf(
    repository,
    byCare.filter(({ kind }) => kind.category !== 'program').map(({ change }) => change),
  );

  const reading = readingOf(contentFolder, options);
  const { records, checked } = reading;
  const catalogue = assembleIfWhole(records);
  const { declared, before } = catalogueThen(items, contents, inside, siteIn(records));
  const now = namesOf(records);
  const texts = textReviews(
    items.flatMap(({ change, kind }) => (kind.text ? [{ change, kind: kind.text }] : [])),
    {
      inside,
      contents,
      catalogue,
      fields: fieldsOfTexts({ ...before, ...now }, declared),
      describers: changeDescribersFor(before, now, words, declared),
      language: catalogue ? firstLanguage(catalogue.site) : words.language.code,
      words,
      translated: reading.translated.map((file) => inside + file),
    },
  );
  const touched = new Set(
    items.flatMap(({ change: { file } }) =>
      file.startsWith(inside) ? [file.slice(inside.length)] : [],
    ),
  );
  const { own, others } = ownProblems(reading.problems, touched, repository, start);
  return {
    changes,
    items,
    contents,
    data: dataReviews(items, contents, { inside, before, now, declared, words }),
    texts,
    named: items.some(({ kind }) => kind.category === 'pictures')
      ? picturesNamed(contentFolder, reading.texts)
      : new Map(),
    previews: previewsOf(texts, contents, siteAt(changes, siteAddress)),
    lines: linesOf(repository, start),
    problems: own,
    others: others.filter(isError).length,
    catalogue,
    ...(catalogue && { questions: questionsOf(catalogue, words) }),
    ...(reading.unchecked !== undefined && { unchecked: reading.unchecked }),
    links: [],
    unasked: 0,
    checked,
    allowsMixed,
    words,
  };
}

const rankOf = (category: FileCategory): number => fileCategories.indexOf(category);

interface ContentReading {
  records: CatalogueRecord[];
  problems: Diagnostic[];
  checked: number;
  /** The files of translations, from the content folder. */
  translated: string[];
  /** All files of texts, translations included. */
  texts: string[];
  unchecked?: string;
}

/** Reads the content; of one that cannot be read at all, says why. */
function readingOf(folder: string, options: Omit<ReviewOptions, 'allowsMixed'>): ContentReading {
  try {
    const { records, problems, checked } = readCatalogue(folder, options);
    const { texts: listed } = listContent(folder);
    const translated = listed
      .filter(({ language }) => language !== undefined)
      .map(({ file }) => file);
    return {
      records: records.map(({ record }) => record),
      problems,
      checked,
      translated,
      texts: listed.map(({ file }) => file),
    };
  } catch (error) {
    if (!isOfFiles(error)) throw error;
    const unchecked = error instanceof Error ? error.message.replace(join(folder, ''), '') : '';
    return { records: [], problems: [], checked: 0, translated: [], texts: [], unchecked };
  }
}

/** The pictures that texts name, right or wrong: a text with errors has no record that would tell. */
function picturesNamed(folder: string, texts: readonly string[]): Map<string, string[]> {
  const named = texts.flatMap((file) => {
    const read = readPlainFile(folder, file, sizeLimit);
    if (read.is !== 'bytes') return [];
    const pictures = read.bytes.toString('utf8').matchAll(/<Figura\b[^<>]*\bfile="([^"<>]+)"/g);
    return [...pictures].map(([, picture = '']) => ({
      picture: posix.join(posix.dirname(file), picture),
      file,
    }));
  });
  return new Map(
    [...Map.groupBy(named, ({ picture }) => picture)].map(([picture, found]) => [
      picture,
      [...new Set(found.map(({ file }) => file))],
    ]),
  );
}

const siteIn = (records: readonly CatalogueRecord[]) =>
  records.find((record) => record.type === 'site')?.data;

function namesOf(records: readonly CatalogueRecord[]): Names {
  const vocabularies = records.filter((record) => record.type === 'vocabulary');
  return Object.fromEntries(
    vocabularies.map(({ name, data }) => [name, data]),
  ) as Partial<Vocabularies>;
}

/** What is asked of the whole catalogue, made ready when the first text asks. */
function questionsOf(catalogue: Catalogue, words: Words): Questions {
  const fields = once((): Field[] =>
    fieldsOf(practiceSchema(catalogue.vocabularies, catalogue.declared)),
  );
  const matching = once(() => matchingIn(catalogue));
  return {
    completeness: (frontmatter) => completeness(frontmatter, fields(), words),
    answers: (need) => matching().answersTo(need).found,
  };
}
