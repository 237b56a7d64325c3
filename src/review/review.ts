/** What there is to say of a contribution. */
import { isError, type Diagnostic } from '../catalogue/checking/diagnostic.ts';
import { type Field, fieldsOf } from '../catalogue/model/fields.ts';
import { practiceSchema } from '../catalogue/model/practice.ts';
import type { NeedRecord, PracticeRecord } from '../catalogue/model/record.ts';
import { assemble, type Catalogue } from '../catalogue/queries/catalogue.ts';
import { matchingIn } from '../catalogue/queries/matching.ts';
import { readCatalogue } from '../catalogue/reading/read-catalogue.ts';
import { type Change, type Changes, changesSince } from './changes.ts';
import { type Completeness, completeness } from './completeness.ts';
import type { LinkAnswer } from './links.ts';

export interface PracticeReview {
  change: Change;
  /** Absent when the file has errors. */
  practice: PracticeRecord | undefined;
  completeness: Completeness | undefined;
}

export interface NeedReview {
  change: Change;
  /** Absent when the file has errors. */
  need: NeedRecord | undefined;
  /** How many practices of other territories answer it. */
  answers: number;
}

export interface Review {
  changes: Changes;
  practices: PracticeReview[];
  needs: NeedReview[];
  /** Of the files that the contribution touches, or of all where it touches what all rest on. */
  problems: Diagnostic[];
  /** Problems of files that the contribution has not touched. */
  others: number;
  /** The catalogue as it would be; absent when its identity or a vocabulary cannot be read. */
  catalogue: Catalogue | undefined;
  /** Addresses that did not answer, where they were asked. */
  links: LinkAnswer[];
  checked: number;
}

/**
 * Looks at a contribution.
 *
 * @param base what it is to be merged into
 * @param publicFolder what the program publishes as it is: texts may link to it
 * @throws {ReviewError} if there is nothing to compare with
 */
export function review(base: string, contentFolder: string, publicFolder?: string): Review {
  const changes = changesSince(base, contentFolder);
  const { records, problems, checked } = readCatalogue(
    contentFolder,
    publicFolder === undefined ? {} : { publicFolder },
  );
  const catalogue = assembled(records.map(({ record }) => record));
  const fields: Field[] = catalogue ? fieldsOf(practiceSchema(catalogue.vocabularies)) : [];

  const touched = new Set(changes.content.map(({ file }) => file));
  // A renamed or removed file may break those that point to it.
  const reaches = changes.content.some(
    ({ kind, file }) =>
      !/^(?:practices|needs|news|pages)\//.test(file) || /re(?:named|moved)/.test(kind),
  );
  const own = problems.filter((found) => reaches || touched.has(found.file));
  const textsIn = (folder: 'practices' | 'needs') =>
    changes.content.filter(
      ({ kind, file }) =>
        kind !== 'removed' && file.startsWith(`${folder}/`) && file.endsWith('.mdx'),
    );
  const practices = textsIn('practices').map((change): PracticeReview => {
    const practice = catalogue?.practices.find((known) => known.file === change.file);
    return { change, practice, completeness: practice && completeness(practice.data, fields) };
  });
  const needs = needReviews(textsIn('needs'), catalogue);
  const others = problems.filter(isError).length - own.filter(isError).length;
  return { changes, practices, needs, problems: own, others, catalogue, links: [], checked };
}

/** Matches the whole catalogue only where there is a need to be told of. */
function needReviews(changes: readonly Change[], catalogue: Catalogue | undefined): NeedReview[] {
  if (changes.length === 0) return [];
  const matching = catalogue && matchingIn(catalogue);
  return changes.map((change) => {
    const need = catalogue?.needs.find((known) => known.file === change.file);
    return { change, need, answers: (need && matching?.answersTo(need).found) ?? 0 };
  });
}

function assembled(records: Parameters<typeof assemble>[0]): Catalogue | undefined {
  try {
    return assemble(records);
  } catch {
    return undefined;
  }
}
