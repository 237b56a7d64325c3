import { count } from './count.ts';

/** What a plan says of acts that others used. */
export const acts = {
  title: 'Altri documenti da cui partire',
  others: (n: number) =>
    count(n, 'atto che altri hanno usato per questo', 'atti che altri hanno usato per questo'),
};
