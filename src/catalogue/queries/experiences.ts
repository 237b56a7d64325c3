/** What those who took a practice up tell is a replication of it, as much as what its sheet declares. */
import { yearOf } from '../model/experience.ts';
import type { Practice } from '../model/practice.ts';
import type { ExperienceRecord, PracticeRecord } from '../model/record.ts';

type Declared = NonNullable<Practice['replicability']['replications']>[number];

/**
 * A practice whose replications are those that its sheet declares and those that somebody tells of.
 * What both name, the same place in the same year, is there once, as those tell it who did it.
 */
export function withExperiences(
  practice: PracticeRecord,
  experiences: readonly ExperienceRecord[],
): PracticeRecord {
  if (experiences.length === 0) return practice;
  const { replicability } = practice.data;
  const declared = replicability.replications ?? [];
  const told = experiences.map((experience) => replicationOf(experience, declared));
  const isTold = (one: Declared) => told.some((other) => isSame(one, other));
  const replications = [...declared.filter((one) => !isTold(one)), ...told].sort(
    (a, b) => a.year - b.year,
  );
  return {
    ...practice,
    data: { ...practice.data, replicability: { ...replicability, replications } },
  };
}

const isSame = (
  a: Pick<Declared, 'region' | 'year'>,
  b: Pick<Declared, 'region' | 'year'>,
): boolean => a.region === b.region && a.year === b.year;

function replicationOf({ data }: ExperienceRecord, declared: readonly Declared[]): Declared {
  const { region, organisation, title, confirmed } = data;
  const year = yearOf(data);
  const own = data.practice ?? declared.find((one) => isSame(one, { region, year }))?.practice;
  return {
    region,
    year,
    ...(own !== undefined && { practice: own }),
    source: {
      title,
      publisher: organisation.name,
      ...(organisation.url !== undefined && { url: organisation.url }),
      date: confirmed,
    },
  };
}
