/**
 * The drafts that stay in the browser, each in a place of its own: what one page writes never takes
 * the place of what another, or an earlier one, has kept.
 */
import { isExperience } from './elements.ts';

/** A draft of another form is left alone, not misread. */
const version = 1;
const prefix = isExperience ? 'catalogo-racconto' : 'catalogo-bozza';

export interface Draft {
  /** The file as it would be sent. */
  source: string;
  /** Of a practice, its name; of an experience, the practice that was taken up. */
  slug: string;
  /** The file that the changes are made in, where it is not the published one. */
  opened?: string;
  /** The published practice that is being corrected: its slug and its file. */
  original?: { slug: string; source: string };
  /** ISO 8601. */
  saved: string;
}

/** Where a page keeps its draft. */
export interface Slot {
  key: string;
  /** What this page has last seen there. */
  written: string | null;
}

export interface KeptDraft extends Draft {
  slot: Slot;
}

const freshKey = (): string =>
  `${prefix}-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

export const freshSlot = (): Slot => ({ key: freshKey(), written: null });

/**
 * Keeps a draft. If another page has written to the same place since, it takes a new one.
 *
 * @returns whether the browser keeps it
 */
export function keepDraft(slot: Slot, draft: Draft): boolean {
  try {
    if (localStorage.getItem(slot.key) !== slot.written) slot.key = freshKey();
    const text = JSON.stringify({ version, ...draft });
    localStorage.setItem(slot.key, text);
    slot.written = text;
    return true;
  } catch {
    return false;
  }
}

/** The drafts of this browser, the latest first. */
export function findDrafts(): KeptDraft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => draftIn(key, localStorage.getItem(key)))
      .sort((one, other) => (one.saved < other.saved ? 1 : -1));
  } catch {
    return [];
  }
}

function draftIn(key: string, written: string | null): KeptDraft[] {
  try {
    const kept = JSON.parse(written ?? 'null') as Partial<Draft> & { version?: number };
    if (kept?.version !== version || typeof kept.source !== 'string') return [];
    const { source, slug = '', opened, original, saved = '' } = kept;
    const rest = { ...(opened !== undefined && { opened }), ...(original && { original }) };
    return [{ source, slug, saved, ...rest, slot: { key, written } }];
  } catch {
    return [];
  }
}

/** Drops a draft, unless another page has changed it since. */
export function dropDraft(slot: Slot): void {
  try {
    if (localStorage.getItem(slot.key) === slot.written) localStorage.removeItem(slot.key);
    slot.written = null;
  } catch {
    // Where nothing can be kept, nothing is there to drop.
  }
}

/** Tabs remember, for as long as they live, which draft is theirs: for a practice or a new one. */
const here = (practice: string | undefined): string => `${prefix}-qui/${practice ?? ''}`;

export function rememberHere(practice: string | undefined, slot: Slot | undefined): void {
  try {
    if (slot) sessionStorage.setItem(here(practice), slot.key);
    else sessionStorage.removeItem(here(practice));
  } catch {
    // Then the draft is offered, not opened by itself.
  }
}

export function keyHere(practice: string | undefined): string | null {
  try {
    return sessionStorage.getItem(here(practice));
  } catch {
    return null;
  }
}
