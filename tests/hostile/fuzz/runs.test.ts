import { expect, test } from 'vitest';
import { shares, usual } from './runs.ts';

test('every day at least 10,000 inputs are tried, and each property has its share', () => {
  const all = Object.values(shares);
  expect(all.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  expect(usual).toBeGreaterThanOrEqual(10_000);
  // So few that none would be tried are no share.
  for (const share of all) expect(usual * share).toBeGreaterThanOrEqual(50);
});
