/**
 * What must hold of every one of very many inputs: as cheap as it can be, for most of the time
 * would go into the assertions.
 *
 * @param what must hold, in a few words
 * @param found what was there instead
 * @throws if it does not hold
 */
export function must(holds: boolean, what: string, found: unknown): asserts holds {
  if (!holds) throw new Error(`${what} — ${JSON.stringify(found)?.slice(0, 2000)}`);
}
