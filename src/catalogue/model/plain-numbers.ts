/** The fields that say a number and no amount of money, by their path in a practice or in a need. */
export const plainNumbers = [
  'results[].value',
  'results[].baseline.value',
  'replicability.resources.spending.people',
  'replicability.resources.spending.year',
  'replicability.resources.staff',
  'replicability.resources.months',
  'replicability.replications[].year',
  'staff',
  'months',
] as const;
