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
  tellTitle: 'Erzählen, wie es lief',
  tellLead:
    'Wenn Sie sie übertragen haben: was gleich blieb, was geändert wurde und was es gekostet hat. Das hilft jenen, die sie nach Ihnen übertragen.',
  tell: 'Erzählen, wie es lief, ausgehend von diesem Plan',
  empty: 'Eine leere Datei, in der jedes Feld erklärt ist',
};
