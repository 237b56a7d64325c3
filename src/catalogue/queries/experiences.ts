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
  const replications = withTold(declared, told);
  return {
    ...practice,
    data: { ...practice.data, replicability: { ...replicability, replications } },
  };
}

/** The replications that a sheet declares and those that experiences tell, each once, by year. */
export function withTold(declared: readonly Declared[], told: readonly Declared[]): Declared[] {
  const isTold = (one: Declared) => told.some((other) => isSame(one, other));
  return [...declared.filter((one) => !isTold(one)), ...told].sort((a, b) => a.year - b.year);
}

/** The one of these replications that tells of the same place and year. */
export const toldAmong = <T extends Place>(replication: Place, told: readonly T[]): T | undefined =>
  told.find((one) => isSame(one, replication));

type Place = Pick<Declared, 'region' | 'year' | 'practice'>;

/** The same place in the same year; of two that name sheets of their own, the same sheet too. */
const isSame = (a: Place, b: Place): boolean =>
  a.region === b.region &&
  a.year === b.year &&
  (a.practice === undefined || b.practice === undefined || a.practice === b.practice);

/** What a replication says of itself that its experience would say as well. */
const placeOf = ({ data }: Pick<ExperienceRecord, 'data'>): Place => ({
  region: data.region,
  year: yearOf(data),
  practice: data.practice,
});

/** The experience that tells of a replication, among those of the practice that was taken up. */
export const experienceOf = <E extends Pick<ExperienceRecord, 'data'>>(
  replication: Place,
  experiences: readonly E[],
): E | undefined => experiences.find((one) => isSame(placeOf(one), replication));

/** What an experience is as a replication. @param declared those of the sheet of the practice */
export function replicationOf({ data }: ExperienceRecord, declared: readonly Declared[]): Declared {
  const { region, organisation, title, confirmed } = data;
  const place = placeOf({ data });
  const own = data.practice ?? declared.find((one) => isSame(one, place))?.practice;
  return {
    region,
    year: place.year,
    ...(own !== undefined && { practice: own }),
    // What they tell stands in the catalogue: the site of the body is no address of it.
    source: { title, publisher: organisation.name, date: confirmed },
  };
}
