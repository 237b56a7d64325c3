/** Who could pay for a practice elsewhere, and why one may think so. */
import type { Practice } from '../model/practice.ts';
import type { PracticeRecord } from '../model/record.ts';
import type { TermOf } from '../model/vocabularies.ts';
import { fundingItems } from '../queries/facets.ts';

export type PayerReason =
  /** It paid for this very practice. */
  | { kind: 'paid' }
  /** It took the place of a source that is on the list. */
  | { kind: 'succeeds'; of: string }
  /** It pays for other practices of a theme: so many of the one in which it pays for most. */
  | { kind: 'theme'; theme: string; count: number };

export interface Payer {
  source: string;
  /** At least one, in the order above. */
  reasons: PayerReason[];
}

/** How many practices a source pays for in each territory, by source and territory. */
export type PaidPractices = Record<string, Record<string, number>>;

const sourcesOf = (practice: Practice) =>
  new Set(fundingItems(practice).map(({ source }) => source));

const nothing = { theme: '', count: 0 };
/** The reasons, the weightiest first. */
const kinds: readonly PayerReason['kind'][] = ['paid', 'succeeds', 'theme'];

/**
 * Prepares the search for payers over a whole catalogue, so that no page walks all of it.
 *
 * On the list are the sources that paid for the practice, those that pay for other practices of
 * one of its themes, and the successors of both, in turn. First those that paid, then the
 * successors, then the others, those of most practices first; ties in the order of the vocabulary.
 * Whether a source is still open depends on the day, and is left to whoever reads the list.
 *
 * @returns a function that gives those of one practice, as many as asked for
 */
export function payersIn(
  practices: readonly PracticeRecord[],
  sources: readonly TermOf<'funding-sources'>[],
): (practice: PracticeRecord, limit: number) => Payer[] {
  const paidOf = new Map<string, number>();
  for (const { data } of practices) {
    for (const theme of data.themes) {
      for (const source of sourcesOf(data)) {
        const key = `${theme} ${source}`;
        paidOf.set(key, (paidOf.get(key) ?? 0) + 1);
      }
    }
  }

  return ({ data }, limit) => {
    const paid = sourcesOf(data);
    const reasons = new Map<string, PayerReason[]>();
    for (const { id } of sources) {
      const own = paid.has(id) ? 1 : 0;
      const best = data.themes
        .map((theme) => ({ theme, count: (paidOf.get(`${theme} ${id}`) ?? 0) - own }))
        .reduce((most, other) => (other.count > most.count ? other : most), nothing);
      const found: PayerReason[] = own ? [{ kind: 'paid' }] : [];
      if (best.count > 0) found.push({ kind: 'theme', ...best });
      if (found.length > 0) reasons.set(id, found);
    }
    addSuccessors(reasons, sources);
    const rank = (found: PayerReason[]) => kinds.indexOf(found[0]?.kind ?? 'theme');
    const count = (found: PayerReason[]) =>
      found.reduce((sum, reason) => (reason.kind === 'theme' ? reason.count : sum), 0);
    return sources
      .flatMap(({ id }) => {
        const found = reasons.get(id);
        return found ? [{ source: id, reasons: found }] : [];
      })
      .sort((a, b) => rank(a.reasons) - rank(b.reasons) || count(b.reasons) - count(a.reasons))
      .slice(0, limit);
  };
}

/** Puts the successors of what is there beside it, and theirs, each once. */
function addSuccessors(
  reasons: Map<string, PayerReason[]>,
  sources: readonly TermOf<'funding-sources'>[],
): void {
  const successors = new Map(sources.map(({ id, successor }) => [id, successor]));
  // What is added while walking is walked too; a source is added once, so this ends.
  for (const of of reasons.keys()) {
    const next = successors.get(of);
    const known = next === undefined ? undefined : (reasons.get(next) ?? []);
    if (next === undefined || !known || known.some(({ kind }) => kind === 'succeeds')) continue;
    const all: PayerReason[] = [...known, { kind: 'succeeds', of }];
    reasons.set(
      next,
      all.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)),
    );
  }
}

/** Counts the practices that each source pays for in each territory. */
export function paidPractices(practices: readonly PracticeRecord[]): PaidPractices {
  const counts: PaidPractices = {};
  for (const { data } of practices) {
    for (const source of sourcesOf(data)) {
      counts[source] ??= {};
      const ofSource = counts[source];
      ofSource[data.region] = (ofSource[data.region] ?? 0) + 1;
    }
  }
  return counts;
}
