import type { query as it } from '../it/query.ts';

/** What the search knows of English. */
export const query: typeof it = {
  stopWords: new Set(
    (
      'a about all also an and any are as at be been but by can do does for from had has have how i ' +
      'if in into is it its me my no not of on or our s so such than that the their them then there ' +
      'these they this those to us was we were what when where which who whom whose why will with ' +
      'you your'
    ).split(' '),
  ),
  /** The endings of "people’s", "isn’t", "we’re": what is left is the word. */
  elision: /(?<=\p{L})(?:n['’]t|['’](?:s|re|ve|ll|d|m))(?!\p{L})/giu,
  /** Of `carer` and `carers`, `baby` and `babies`. */
  ending: /(?:ies|es|s|y|e)$/,
};
