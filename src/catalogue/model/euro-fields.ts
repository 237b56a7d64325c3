/** The fields that say an amount of money, by their path in a practice or in a need. */
export const euroFields = [
  'funding[].amount',
  'replicability.resources.cost.min',
  'replicability.resources.cost.max',
  'replicability.resources.spending.start',
  'replicability.resources.spending.yearly',
  'cost.amount',
  'budget.min',
  'budget.max',
] as const;

/** Of an amount, cents are all there is behind the point. */
export const centDigits = 2;

/** Whether the field at this path of a sheet says an amount. */
export function isInEuros(path: readonly PropertyKey[]): boolean {
  const name = path
    .map((key) => (typeof key === 'number' ? '[]' : `.${String(key)}`))
    .join('')
    .slice(1);
  return euroFields.some((field) => field === name);
}
