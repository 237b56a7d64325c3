/** Where the browser keeps the plans, one for each practice. */
import { emptyPlan, type ParsedPlan, parsePlan, type Plan, plainPlan } from './state.ts';

const keyOf = (slug: string) => `catalogo-piano-${slug}`;

interface Kept extends ParsedPlan {
  /** It could not be read: its text is among what has no place. */
  broken: boolean;
}

/**
 * The plan that was kept for a practice.
 *
 * @param slugs the practice's own, then those that it had before
 */
export function findPlan(slugs: readonly string[], title: string): Kept | undefined {
  try {
    for (const slug of slugs) {
      const text = localStorage.getItem(keyOf(slug));
      if (text !== null) return readKept(text, slug, title);
    }
  } catch {
    // Where nothing can be kept, nothing is there to find.
  }
  return undefined;
}

/** @param text what the browser kept under the name of a practice */
export function readKept(text: string, slug: string, title: string): Kept {
  try {
    const parsed = parsePlan(JSON.parse(text));
    if (parsed) return { ...parsed, broken: false };
  } catch {
    // Not JSON: it is shown as it is.
  }
  const plan = { ...emptyPlan(slug, title), unplaced: [text] };
  return { plan, otherVersion: false, broken: true };
}

/** @returns whether the browser keeps it */
export function keepPlan(plan: Plan): boolean {
  try {
    localStorage.setItem(keyOf(plan.practice), JSON.stringify(plainPlan(plan)));
    return true;
  } catch {
    return false;
  }
}

export function dropPlan(slugs: readonly string[]): void {
  try {
    for (const slug of slugs) localStorage.removeItem(keyOf(slug));
  } catch {
    // Where nothing can be kept, nothing is there to drop.
  }
}
