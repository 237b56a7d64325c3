/** What happened to the sheets of practices, as the repository that keeps them tells it. */

/** What a commit changed of a practice. No word of it is of whoever committed it. */
export interface HistoryEntry {
  /** By which it is told from others. */
  commit: string;
  /** When it was committed, RFC 3339. */
  date: string;
  kind: 'added' | 'renamed' | 'changed';
  /** Paths of the fields that changed, `text` for what is below the sheet; absent if not compared. */
  fields?: string[];
  /** The languages of the translations that changed. */
  translations: string[];
}

/** By the slug that a practice has now: the latest first, no more than are shown. */
export type PracticeHistory = ReadonlyMap<string, readonly HistoryEntry[]>;

/** So many are shown of a practice. */
export const mostShown = 10;
