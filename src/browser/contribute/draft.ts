/** The draft that stays in the browser. */

/** A draft of another form is left alone, not misread. */
const version = 1;
const key = 'catalogo-bozza';

export interface Draft {
  /** The file as it would be sent. */
  source: string;
  slug: string;
  /** The published practice that is being corrected: its slug and its file. */
  original?: { slug: string; source: string };
  /** ISO 8601. */
  saved: string;
}

/** @returns whether the browser keeps it */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ version, ...draft }));
    return true;
  } catch {
    return false;
  }
}

export function findDraft(): Draft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as
      (Draft & { version: number }) | null;
    return kept?.version === version && typeof kept.source === 'string' ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function dropDraft(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing can be kept, nothing is there to drop.
  }
}
