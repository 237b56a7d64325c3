/** Names that show an address beside another: a page makes a link of the two. */
import { promisesAnotherSite } from '../model/address.ts';
import { type Fields, isFields } from '../writing/same.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import type { Locate } from './zod-diagnostics.ts';

/** One text in several languages. */
const isLocalised = (value: unknown): value is Fields =>
  isFields(value) && Object.keys(value).every((key) => /^[a-z]{2}$/.test(key) && key !== 'id');

/**
 * Tells the texts of a sheet or of a file of data that promise another site than the `url` beside
 * them leads to.
 *
 * @param value as its schema gave it back: it is no deeper than that
 */
export function deceptiveNames(
  value: unknown,
  locate: Locate,
  path: readonly (string | number)[] = [],
): Diagnostic[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => deceptiveNames(item, locate, [...path, index]));
  }
  if (!isFields(value)) return [];
  const { url: address } = value;
  return Object.entries(value).flatMap(([key, held]) => {
    const names = isLocalised(held) ? Object.values(held) : [held];
    const deceives =
      typeof address === 'string' &&
      key !== 'url' &&
      names.some((name) => typeof name === 'string' && promisesAnotherSite(name, address));
    if (!deceives) return deceptiveNames(held, locate, [...path, key]);
    const place = locate([...path, key], 'value');
    return [diagnostic('deceptive-address', place, { address, cause: 'words' })];
  });
}
