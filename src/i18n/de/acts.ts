import type { acts as it } from '../it/acts.ts';
import { count } from './count.ts';

/** What a plan says of acts that others used. */
export const acts: typeof it = {
  title: 'Weitere Dokumente als Ausgangspunkt',
  others: (n) =>
    count(
      n,
      'Rechtsakt, den andere dafür verwendet haben',
      'Rechtsakte, die andere dafür verwendet haben',
    ),
};
