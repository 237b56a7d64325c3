import { withoutFirst, withoutLast } from '../model/trim.ts';

/** Letters that German writes in two where it cannot write them: «Straße» is `strasse`. */
const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * The name of a file that a title suggests: lower case, without accents, at most 80 characters.
 *
 * @returns an empty text where the title has no letter or digit that could be kept
 */
export function slugOf(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[äöüß]/giu, (letter) => german[letter.toLowerCase()] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  return withoutLast(withoutFirst(name, '-').slice(0, 80), '-');
}
