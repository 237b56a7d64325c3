/** The rules between an experience, its file, the practice that it is of and the others. */
import type { Declared } from '../model/declared.ts';
import { type Experience, experienceName, partsOfSlug } from '../model/experience.ts';
import { smallAmounts } from './amounts.ts';
import { experienceOf } from '../queries/experiences.ts';
import type { CheckedPractice, KnownPractice, Replication } from './cross-field-rules.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { futureOfExperience } from './future-dates.ts';
import { endsBefore } from './result-rules.ts';
import { suggestion } from './suggest.ts';
import type { Locate } from './zod-diagnostics.ts';

/** The rules between the fields of one experience; of one that is not right yet, of those that are. */
export function acrossExperience(
  { period, cost }: Partial<Experience>,
  locate: Locate,
  { currency }: Declared,
): Diagnostic[] {
  const problems = smallAmounts([[['cost', 'amount'], cost?.amount]], currency, locate);
  if (period?.end === undefined || !endsBefore(period.end, period.start)) return problems;
  // A year that the schema has not read yet is a number.
  const parameters = { start: String(period.start), end: String(period.end) };
  return [...problems, diagnostic('period-order', locate(['period', 'end'], 'value'), parameters)];
}

/** An experience as these rules see it. */
export interface CheckedExperience {
  /** `<practice>/<name of the file>`. */
  slug: string;
  file: string;
  data: Experience;
  /** Called only when there is something to tell. */
  locate: Locate;
}

interface ExperienceOptions {
  /** The reader's day; without it, no day is too late. */
  today?: string | undefined;
  /** Whether an outcome says that it has ended. */
  isOver?: (outcome: string) => boolean;
  /** The slugs of all experiences that there are, those with errors included. */
  taken?: ReadonlySet<string>;
}

/**
 * The rules between experiences and practices.
 *
 * @param slugs the practices of the catalogue
 */
export function acrossExperiences(
  experiences: readonly CheckedExperience[],
  slugs: ReadonlyMap<string, KnownPractice>,
  { today, isOver = () => false, taken = new Set() }: ExperienceOptions = {},
): Diagnostic[] {
  const keyOf = ({ slug, data }: CheckedExperience) =>
    `${partsOfSlug(slug).practice}/${experienceName(data)}`;
  const named = new Set(experiences.map(({ slug }) => slug));
  // Of several of one territory and year, that which is called so is the one.
  const told = new Map(
    experiences
      .toReversed()
      .flatMap((one) => (one.slug === keyOf(one) ? [[one.slug, one] as const] : [])),
  );
  return experiences.flatMap((experience): Diagnostic[] => {
    const { slug, file, data, locate } = experience;
    const { practice, name } = partsOfSlug(slug);
    const start = { file, line: 1, column: 1 };
    const problems: Diagnostic[] = [];
    const known = slugs.get(practice);
    if (!known) {
      const parameters = { practice, suggestion: suggestion(practice, [...slugs.keys()]) };
      problems.push(diagnostic('experience-practice', start, parameters));
    } else if (known.region === data.region) {
      const place = locate(['region'], 'value');
      problems.push(diagnostic('own-territory', place, { region: data.region }));
    }
    const expected = experienceName(data);
    const key = keyOf(experience);
    const one = told.get(key);
    // One that has errors is there too.
    const unread = taken.has(key) && !named.has(key) ? `experiences/${key}.mdx` : undefined;
    const other = one === experience ? undefined : (one?.file ?? unread);
    if (other !== undefined) {
      problems.push(diagnostic('duplicate-experience', start, { other }));
    } else {
      told.set(key, experience);
      if (name !== expected) {
        problems.push(diagnostic('experience-file', start, { expected: `${expected}.mdx` }));
      }
    }
    const toCome =
      today === undefined ? [] : futureOfExperience(data, locate, today, isOver(data.outcome));
    return [...problems, ...acrossOutcome(experience, slugs), ...toCome];
  });
}

/** Replications that a sheet declares and those who did them tell of: nobody writes one twice. */
export function replicationsTold(
  practices: readonly CheckedPractice[],
  experiences: readonly CheckedExperience[],
): Diagnostic[] {
  const byPractice = Map.groupBy(experiences, ({ slug }) => partsOfSlug(slug).practice);
  return practices.flatMap((practice) =>
    toldTwice(
      practice,
      (replication) => experienceOf(replication, byPractice.get(practice.slug) ?? [])?.file,
    ),
  );
}

/**
 * The replications of a sheet that somebody tells of.
 *
 * @param fileOf the file of the experience that is of the same place and year, if there is one
 */
export function toldTwice(
  { data, locate }: Pick<CheckedPractice, 'data' | 'locate'>,
  fileOf: (replication: Replication) => string | undefined,
): Diagnostic[] {
  return (data.replicability?.replications ?? []).flatMap((replication, index) => {
    const other = fileOf(replication);
    if (other === undefined) return [];
    const place = locate(['replicability', 'replications', index], 'value');
    return [diagnostic('replication-told', place, { other })];
  });
}

/** The sheet that it has in the catalogue is there, and of its territory. */
function acrossOutcome(
  { slug, data, locate }: CheckedExperience,
  slugs: ReadonlyMap<string, KnownPractice>,
): Diagnostic[] {
  const { practice, region } = data;
  if (practice === undefined) return [];
  if (practice === partsOfSlug(slug).practice) {
    return [diagnostic('self-replication', locate(['practice'], 'value'), { isOutcome: true })];
  }
  const known = slugs.get(practice);
  if (!known) {
    const parameters = {
      value: practice,
      suggestion: suggestion(practice, [...slugs.keys()]),
      isOutcome: true as const,
    };
    return [diagnostic('unknown-practice', locate(['practice'], 'value'), parameters)];
  }
  if (known.region === undefined || known.region === region) return [];
  const parameters = { practice, region, actual: known.region };
  return [diagnostic('replication-region', locate(['region'], 'value'), parameters)];
}
