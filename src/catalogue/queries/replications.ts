/** Who learned from whom: the replications that practices declare, seen from both ends. */
import { compare } from '../checking/diagnostic.ts';
import type { Practice } from '../model/practice.ts';
import type { ExperienceRecord, PracticeRecord } from '../model/record.ts';
import { experienceOf } from './experiences.ts';

type Declared = NonNullable<Practice['replicability']['replications']>[number];

export interface Replication {
  from: PracticeRecord;
  /** The territory that took it up. */
  region: string;
  year: number;
  /** Its own practice, where the catalogue has it. */
  to: PracticeRecord | undefined;
  source: Declared['source'];
  /** How it went, where those who took it up tell. */
  experience: ExperienceRecord | undefined;
}

export interface Replications {
  /** The oldest first, then by title of what was taken up. */
  all: Replication[];
  /** By what was taken up: those that were taken up most first. */
  groups: { from: PracticeRecord; replications: Replication[] }[];
  /** Those of which a practice is the outcome. */
  towards: (practice: PracticeRecord) => Replication[];
}

/**
 * Gathers the replications of a catalogue once, for all of its pages.
 *
 * @param experiencesOf what those who took a practice up tell
 */
export function replicationsIn(
  practices: readonly PracticeRecord[],
  bySlug: ReadonlyMap<string, PracticeRecord>,
  experiencesOf: (practice: PracticeRecord) => readonly ExperienceRecord[],
): Replications {
  const all = practices
    .flatMap((from) =>
      (from.data.replicability.replications ?? []).map((replication): Replication => ({
        from,
        region: replication.region,
        year: replication.year,
        to: replication.practice === undefined ? undefined : bySlug.get(replication.practice),
        source: replication.source,
        experience: experienceOf(replication, experiencesOf(from)),
      })),
    )
    .sort((a, b) => a.year - b.year || compare(a.from.data.title, b.from.data.title));
  const byOutcome = Map.groupBy(all, ({ to }) => to);
  const groups = [...Map.groupBy(all, ({ from }) => from)]
    .map(([from, replications]) => ({ from, replications }))
    .sort(
      (a, b) =>
        b.replications.length - a.replications.length ||
        compare(a.from.data.title, b.from.data.title),
    );
  return { all, groups, towards: (practice) => byOutcome.get(practice) ?? [] };
}
