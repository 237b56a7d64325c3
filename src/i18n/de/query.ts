import type { query as it } from '../it/query.ts';

/** What the search knows of German. */
export const query: typeof it = {
  stopWords: new Set(
    (
      'aber als am an auch auf aus bei beim bin bis da das dass dem den der des die dies diese ' +
      'diesem diesen dieser dieses doch durch ein eine einem einen einer eines er es für gegen hat ' +
      'hier ich ihr ihre im in ins ist ja kann kein keine man mein mit nach nicht noch nur ob oder ' +
      'sein seine sich sie sind so über um und uns unser vom von vor war was welche welcher welches ' +
      'wenn wer wie wir wird wo zu zum zur'
    ).split(' '),
  ),
  /** The ending of "gibt’s", "geht’s": what is left is the word. */
  elision: /(?<=\p{L})['’]s(?!\p{L})/giu,
  /** Of `Familie` and `Familien`, `Kind` and `Kinder`, `sozial` and `soziales`. */
  ending: /(?:innen|ern|en|er|es|em|n|e|s)$/,
};
