/** What went wrong, and what was learned from it: the difficulties and endings of all practices. */
import type { PracticeRecord } from '../model/record.ts';
import type { Catalogue } from './catalogue.ts';

export interface Difficulty {
  practice: PracticeRecord;
  /** What went wrong. */
  text: string;
  /** Whether the practice stopped for it. */
  ended: boolean;
  /** What is to be learned from it, where that is told. */
  lesson: string | undefined;
}

export interface DifficultiesOf {
  /** A theme, or a kind of prerequisite. */
  term: string;
  difficulties: Difficulty[];
}

interface Difficulties {
  all: Difficulty[];
  /**
   * By the closest theme of the practice, in the order of the vocabulary; only those that have some.
   * Under each of its themes, a list of a hundred practices would be four times as long.
   */
  themes: DifficultiesOf[];
  /** By kind of what the practice could not do without. */
  prerequisites: DifficultiesOf[];
}

/** Gathers them; those of what stopped come first. */
export function difficultiesIn({
  practices,
  vocabularies,
}: Pick<Catalogue, 'practices' | 'vocabularies'>): Difficulties {
  const all = practices.flatMap(toldBy).sort((a, b) => Number(b.ended) - Number(a.ended));
  const grouped = (
    terms: readonly { id: string }[],
    termsOf: (practice: PracticeRecord) => readonly string[],
  ) =>
    terms.flatMap(({ id }) => {
      const difficulties = all.filter(({ practice }) => termsOf(practice).includes(id));
      return difficulties.length > 0 ? [{ term: id, difficulties }] : [];
    });
  return {
    all,
    themes: grouped(vocabularies.themes.terms, ({ data }) => data.themes.slice(0, 1)),
    prerequisites: grouped(vocabularies['prerequisite-kinds'].terms, ({ data }) =>
      (data.replicability.prerequisites ?? [])
        .filter(({ essential }) => essential)
        .map(({ kind }) => kind),
    ),
  };
}

function toldBy(practice: PracticeRecord): Difficulty[] {
  const { replicability, ending } = practice.data;
  const lessons = (replicability.lessons ?? []).map((text) => ({
    practice,
    text,
    ended: false,
    lesson: undefined,
  }));
  return ending
    ? [{ practice, text: ending.reason, ended: true, lesson: ending.lesson }, ...lessons]
    : lessons;
}
