/** The rules between practices and those who took them up: which texts have to be known for them. */
import {
  acrossPractices,
  type CheckedPractice,
  type KnownPractice,
  replicationCycles,
} from '../checking/cross-field-rules.ts';
import type { Diagnostic } from '../checking/diagnostic.ts';
import { acrossExperiences, replicationsTold } from '../checking/experience-rules.ts';
import type { Locate } from '../checking/zod-diagnostics.ts';
import { partsOfSlug } from '../model/experience.ts';
import type {
  CatalogueRecord,
  DocumentRecord,
  ExperienceRecord,
  PracticeRecord,
} from '../model/record.ts';

interface TextsToCompare {
  /** Those that are checked, without errors of their own. */
  documents: readonly DocumentRecord[];
  /** The practices that have errors: what is right of them is judged with the others. */
  sketches: readonly CheckedPractice[];
  /** The practices of the catalogue, those with errors included. */
  slugs: ReadonlyMap<string, KnownPractice>;
  /** The practices that experiences are of. */
  experienced: ReadonlySet<string>;
  /** The slugs of all experiences, those with errors included. */
  experiences: ReadonlySet<string>;
  locating: <Data>(record: { slug: string; file: string; data: Data }) => {
    slug: string;
    file: string;
    data: Data;
    locate: Locate;
  };
  /** All texts of a kind, where only some are checked; nothing where those are all. */
  others: (kind: 'practice' | 'experience') => readonly CatalogueRecord[] | undefined;
  /** The day from which days are to come. */
  today: string | undefined;
  /** Whether an outcome of an experience says that it has ended. */
  isOver: (outcome: string) => boolean;
}

/** What is wrong between the texts, of texts that nobody asked for included. */
export function acrossTexts(texts: TextsToCompare): Diagnostic[] {
  const { documents, sketches, slugs, experienced, locating, others, today, isOver } = texts;
  const ownPractices = documents.filter((record) => record.type === 'practice');
  const ownExperiences = documents.filter((record) => record.type === 'experience');
  const isTold = ownPractices.some(({ slug }) => experienced.has(slug));
  const allPractices =
    ownExperiences.length > 0 || isTold || ownPractices.some(({ data }) => reachesOthers(data))
      ? others('practice')
      : undefined;
  const allExperiences = allPractices && experienced.size > 0 ? others('experience') : undefined;
  const known =
    allPractices?.filter((record): record is PracticeRecord => record.type === 'practice') ??
    ownPractices;
  const practices = [...known.map((record): CheckedPractice => locating(record)), ...sketches];
  const experiences = (
    allExperiences?.filter((record): record is ExperienceRecord => record.type === 'experience') ??
    ownExperiences
  ).map((record) => locating(record));
  const outcomes = experiences.flatMap(({ slug, data: { practice }, locate }) =>
    practice === undefined
      ? []
      : [
          {
            from: partsOfSlug(slug).practice,
            practice,
            locate: () => locate(['practice'], 'value'),
          },
        ],
  );
  return [
    ...acrossPractices(practices, slugs),
    ...replicationCycles(practices, outcomes),
    ...acrossExperiences(experiences, slugs, { today, isOver, taken: texts.experiences }),
    ...replicationsTold(practices, experiences),
  ];
}

const reachesOthers = ({ formerly, replicability }: PracticeRecord['data']): boolean =>
  formerly !== undefined ||
  replicability.replications?.some(({ practice }) => practice !== undefined) === true;
