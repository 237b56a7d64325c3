/** What people write for yes and for no where files have `true` and `false`. */

const yes = new Set(['true', 'vero', 'wahr', 'sì', 'si', "si'", 'yes', 'ja', 's', 'y', 'x', '1']);
const no = new Set(['false', 'falso', 'falsch', 'no', 'nein', 'n', '0']);

/** Nothing of what is neither. */
export function yesOrNo(written: unknown): boolean | undefined {
  if (typeof written !== 'string' && typeof written !== 'number') return undefined;
  const word = String(written).trim().toLowerCase().normalize();
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}
