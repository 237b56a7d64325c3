/** What practices have in common in a row of their comparison. */

/**
 * Whether all declare the same, some declare differently, only some declare at all, or none does.
 * What is not declared is unknown: it is like nothing, not even like another unknown.
 */
export type Agreement = 'same' | 'differs' | 'partly' | 'none';

/** @param cells what each practice declares; nothing where it does not */
export function agreementOf(cells: readonly (readonly string[])[]): Agreement {
  const declared = cells.filter((cell) => cell.length > 0);
  if (declared.length === 0) return 'none';
  if (new Set(declared.map((cell) => JSON.stringify(cell))).size > 1) return 'differs';
  return declared.length < cells.length ? 'partly' : 'same';
}
