/** The name of a practice that no rename changes. */
import type { PracticeRecord } from '../model/record.ts';

type Named = Pick<PracticeRecord, 'slug' | 'data'>;

/**
 * The stable identifier of a practice: the first slug that it had. `formerly` lists its old slugs
 * from the oldest on, and a new one goes last; so the identifier stays what it was when the
 * practice came into the catalogue.
 */
export const identifierOf = ({ slug, data }: Named): string => data.formerly?.[0] ?? slug;

/** The practices by each slug that they had before and have no more. */
export function byFormerSlug<T extends Named>(practices: readonly T[]): Map<string, T> {
  return new Map(
    practices.flatMap((practice) =>
      (practice.data.formerly ?? []).map((slug): [string, T] => [slug, practice]),
    ),
  );
}
