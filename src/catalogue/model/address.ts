/** What an address may be, and how it can deceive who reads it. */

/** By what it deceives: look-alike letters, a name before the host, or the words of its link. */
export type Deception = 'letters' | 'user' | 'words';

/**
 * Tells whether an address may stand in a link: `http(s)`, `mailto`, a page of this site or a
 * place on the same page. Judged as a browser reads it, which drops tabs, line feeds and the
 * control characters around an address.
 */
export function isSafeAddress(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that browsers drop
  if (/[\u0000-\u0020\u007f\\]/.test(address)) return false;
  if (/^(?:https?:\/\/[^/]|mailto:[^/])/i.test(address)) return true;
  return /^(?:#|\/(?!\/)|\?)/.test(address);
}

/**
 * A host as browsers write it: names of letters, digits and hyphens (RFC 1123), or an address of
 * version 6 in brackets. Browsers take other signs too, such as the `;` that ends a directive of a
 * Content-Security-Policy.
 */
export const plainHost =
  /^(?:(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?|\[[0-9a-f:.]+\])$/i;

/**
 * Tells whether an address stands as it does on paper, `www.comune.it/servizi`: only its `https://`
 * is missing. What ends like the name of a file may be one.
 */
export const isBareHost = (address: string): boolean =>
  /^(?:www\.(?:[a-z0-9-]+\.)+[a-z]{2,}|(?:[a-z0-9-]+\.)+(?:it|eu|org|com|net|info))(?:[/?#]\S*)?$/i.test(
    address,
  );

/** Latin letters that are not a plain one with a mark on it. */
const lettersOfTheirOwn = 'ßæœøłđ';

/**
 * Tells whether a web address is other than it looks: letters of other alphabets in the name of
 * the host (or that name in its encoded form, `xn--`, which nobody can read), or a name before it.
 */
export function deceptionIn(address: string): Exclude<Deception, 'words'> | undefined {
  const [, authority] = /^https?:\/\/([^/?#]*)/i.exec(address) ?? [];
  if (authority === undefined) return undefined;
  if (authority.includes('@')) return 'user';
  const host = authority.replace(/:\d*$/, '').toLowerCase();
  const plain = host.normalize('NFD').replace(/\p{M}/gu, '');
  const isLatin = new RegExp(`^[a-z0-9.\\-${lettersOfTheirOwn}]*$`).test(plain);
  const isEncoded = host.split('.').some((label) => label.startsWith('xn--'));
  // An address of version 6 stands in brackets.
  return (isLatin && !isEncoded) || host.startsWith('[') ? undefined : 'letters';
}

/**
 * Tells whether the words of a link show the address of another site than it leads to. Words that
 * do not begin as an address does promise no site.
 */
export function promisesAnotherSite(words: string, address: string): boolean {
  const [, promised] = /^\s*(?:https?:\/\/|(?=www\.))([^\s/?#]+)/i.exec(words) ?? [];
  if (promised === undefined || !/^https?:/i.test(address)) return false;
  return siteOf(promised) !== siteOf(address.replace(/^https?:\/\/([^/?#]*).*$/is, '$1'));
}

const siteOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[.,;:]+$/, '');
