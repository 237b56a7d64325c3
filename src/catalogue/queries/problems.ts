/** The problems that practices answer, by theme: where somebody begins who has one. */
import type { PracticeRecord } from '../model/record.ts';
import type { Catalogue } from './catalogue.ts';
import { onceForEach } from './once-for-each.ts';

interface Problem {
  practice: PracticeRecord;
  text: string;
}

interface ProblemsOf {
  theme: string;
  problems: Problem[];
}

/**
 * Gathers them by the closest theme of the practice, in the order of the vocabulary; only themes that
 * have some.
 */
export function problemsIn({
  practices,
  vocabularies,
}: Pick<Catalogue, 'practices' | 'vocabularies'>): ProblemsOf[] {
  const all = practices.flatMap((practice): Problem[] => {
    const { problem } = practice.data;
    return problem === undefined ? [] : [{ practice, text: problem }];
  });
  const byTheme = Map.groupBy(all, ({ practice }) => practice.data.themes[0]);
  return vocabularies.themes.terms.flatMap(({ id }) => {
    const problems = byTheme.get(id);
    return problems ? [{ theme: id, problems }] : [];
  });
}

/** Whether any practice says which problem it answers: every page asks. */
export const hasProblems = onceForEach(({ practices }: Pick<Catalogue, 'practices'>): boolean =>
  practices.some(({ data }) => data.problem !== undefined),
);
