/** Who learned from whom: the replications that practices declare, seen from both ends. */
import { compare } from '../checking/diagnostic.ts';
import type { Practice } from '../model/practice.ts';
import type { PracticeRecord } from '../model/record.ts';

type Declared = NonNullable<Practice['replicability']['replications']>[number];

export interface Replication {
  from: PracticeRecord;
  /** The territory that took it up. */
  region: string;
  year: number;
  /** Its own practice, where the catalogue has it. */
  to: PracticeRecord | undefined;
  source: Declared['source'];
}

export interface Replications {
  /** The oldest first, then by title of what was taken up. */
  all: Replication[];
  /** By what was taken up: those that were taken up most first. */
  groups: { from: PracticeRecord; replications: Replication[] }[];
  /** Those of which a practice is the outcome. */
  towards: (practice: PracticeRecord) => Replication[];
}

/** Gathers the replications of a catalogue once, for all of its pages. */
export function replicationsIn(
  practices: readonly PracticeRecord[],
  bySlug: ReadonlyMap<string, PracticeRecord>,
): Replications {
  const all = practices
    .flatMap((from) =>
      (from.data.replicability.replications ?? []).map(
        ({ region, year, practice, source }): Replication => ({
          from,
          region,
          year,
          to: practice === undefined ? undefined : bySlug.get(practice),
          source,
        }),
      ),
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
