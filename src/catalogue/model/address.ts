/** What an address may be, and how it can deceive who reads it. */
import { upTo, withoutLast } from './trim.ts';

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

/** The path of a site, as it may stand in any file of a server. */
export const plainPath = /^\/(?:[\w.~%-]+\/)*[\w.~%-]*$/;

/**
 * Tells whether an address stands as it does on paper, `www.comune.it/servizi`: only its `https://`
 * is missing. What ends like the name of a file may be one.
 */
export const isBareHost = (address: string): boolean =>
  /^(?:www\.(?:[a-z0-9-]+\.)+[a-z]{2,}|(?:[a-z0-9-]+\.)+(?:it|eu|org|com|net|info))(?:[/?#]\S*)?$/i.test(
    address,
  );

/** What an address lacks before it, where it stands as it does on paper; nothing of any other. */
export function lackingScheme(address: string): 'https://' | 'mailto:' | undefined {
  if (isBareHost(address)) return 'https://';
  return /^[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,63}(?:\?\S*)?$/i.test(address)
    ? 'mailto:'
    : undefined;
}

/**
 * The address that somebody meant: quotation marks of a text processor around it, or without its
 * `https://`. Nothing where that is not sure.
 */
export function meantAddress(written: string): string | undefined {
  const bare = written
    .trim()
    .replace(/^[“”‘’«»"'<]{1,3}/, '')
    .replace(/[“”‘’«»"'>]{1,3}$/, '');
  if (isBareHost(bare)) return `https://${bare}`;
  return bare !== written && /^https?:\/\/[^\s“”‘’«»"'<>]+$/i.test(bare) ? bare : undefined;
}

/**
 * The letters of a name of a host that can be told apart when read: those of the alphabets of western
 * Europe. Others with a mark below or across look like a plain one (`ṇ`, `ị`, `ł`).
 */
const hostLetters = /^[a-z0-9.\-\u00df-\u00ef\u00f1-\u00f6\u00f8-\u00fd\u00ff\u0153]*$/;

/**
 * Tells whether a web address is other than it looks: letters of other alphabets in the name of
 * the host (or that name in its encoded form, `xn--`, which nobody can read), or a name before it.
 */
export function deceptionIn(address: string): Exclude<Deception, 'words'> | undefined {
  const [, authority] = /^https?:\/\/([^/?#]*)/i.exec(address) ?? [];
  if (authority === undefined) return undefined;
  if (authority.includes('@')) return 'user';
  const host = authority.replace(/:\d*$/, '').toLowerCase().normalize('NFC');
  const isEncoded = host.split('.').some((label) => label.startsWith('xn--'));
  // An address of version 6 stands in brackets.
  return (hostLetters.test(host) && !isEncoded) || host.startsWith('[') ? undefined : 'letters';
}

/** Signs that are read as those of an address, and are others. */
const likeSigns: [RegExp, string][] = [
  [/\p{Default_Ignorable_Code_Point}/gu, ''],
  [/[\u02d0\ua789\u2236\u0589]/gu, ':'],
  [/[\u2044\u2215\u29f8\u2571]/gu, '/'],
  [/[\u3002\u2024\u0701]/gu, '.'],
];

/** Words as they are read: without what cannot be seen, and with the plain forms of their signs. */
const asRead = (words: string): string =>
  likeSigns.reduce((text, [sign, plain]) => text.replace(sign, plain), words.normalize('NFKC'));

/** The addresses that stand in words, by their hosts; or the words, if they are one on their own. */
const shownHost = /(?:https?:\/\/|(?<![\p{L}\p{N}.-])(?=www\.))([^\s/?#"'<>()]{1,300})/giu;
/** Of a name of a person or an office, without what stands around it. */
const shownMail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}/gu;

/**
 * Tells whether the words of a link show the address of another site than it leads to, or another
 * mailbox. Words that show no address promise nothing.
 */
export function promisesAnotherSite(words: string, address: string): boolean {
  const read = asRead(words);
  if (/^mailto:/i.test(address)) {
    const promised = read.match(shownMail) ?? [];
    const to = decoded(upTo(address, /\?/).replace(/^mailto:/i, ''));
    const meant = new Set(to.split(',').map(siteOf));
    return promised.some((one) => !meant.has(siteOf(one))) || hostsIn(read).length > 0;
  }
  if (!/^https?:/i.test(address)) return false;
  const host = siteOf(/^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '');
  return hostsIn(read).some((promised) => {
    const site = siteOf(promised);
    return site !== host && !(site.includes('.') && host.endsWith(`.${site}`));
  });
}

function hostsIn(read: string): string[] {
  const trimmed = read.trim();
  if (isBareHost(trimmed)) return [upTo(trimmed, /[/?#]/)];
  return [...read.matchAll(shownHost)].map(([, host = '']) => host);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The name of a site, as those who know it by one call it; without the marks of a sentence. */
const siteOf = (host: string): string =>
  withoutLast(host, '.,;:!?…»”’')
    .trim()
    .toLowerCase()
    .replace(/^www\./, '');
