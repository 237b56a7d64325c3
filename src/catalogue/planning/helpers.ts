/** Whom to ask for help with a practice: its owner, those who took it up, those it came from. */
import type { Practice } from '../model/practice.ts';
import type { ExperienceRecord, PracticeRecord } from '../model/record.ts';
import type { Source } from '../model/parts.ts';
import { experienceOf } from '../queries/experiences.ts';
import type { Replication } from '../queries/replications.ts';

export interface Helper {
  role: 'owner' | 'replicated' | 'origin';
  region: string;
  /** Of the replication. */
  year?: number;
  /** Their practice, where the catalogue has it. */
  practice: PracticeRecord | undefined;
  contact: Practice['contact'];
  /** Where the replication is told. */
  source?: Source | undefined;
  /** How it went, where those who took it up tell. */
  experience?: ExperienceRecord | undefined;
}

/**
 * The helpers of a practice: the owner, then those who took it up, the last first (they remember
 * best how they began), then those from whom it was taken.
 *
 * @param origins the replications of which the practice is the outcome
 * @param experiences what those who took it up tell: they also say whom to ask
 */
export function helpersOf(
  practice: PracticeRecord,
  bySlug: ReadonlyMap<string, PracticeRecord>,
  origins: readonly Replication[],
  experiences: readonly ExperienceRecord[],
): Helper[] {
  const { region, contact, replicability } = practice.data;
  const replicated = (replicability.replications ?? [])
    .toSorted((a, b) => b.year - a.year)
    .map((replication): Helper => {
      const { region, year, practice: slug, source } = replication;
      const to = slug === undefined ? undefined : bySlug.get(slug);
      const experience = experienceOf(replication, experiences);
      const whom = experience?.data.contact ?? to?.data.contact;
      return { role: 'replicated', region, year, practice: to, contact: whom, source, experience };
    });
  return [
    { role: 'owner', region, practice, contact },
    ...replicated,
    ...origins.map(({ from, year, source, experience }): Helper => ({
      role: 'origin',
      region: from.data.region,
      year,
      practice: from,
      contact: from.data.contact,
      source,
      experience,
    })),
  ];
}
