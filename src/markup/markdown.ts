/**
 * Texts in Markdown that show what they say. Those of others, in reports, do nothing else: `plain`,
 * `inline`, `code`. Those that people hand on, in their own files, have as few signs escaped as may
 * be, and an address in them may be a link: `escapeLine`, `escapeInline`.
 */

/** Signs that are not seen, move others about or end a line. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu;

/** What keeps names and addresses from being made into links, and itself is not seen. */
const joiner = '\u2060';

/**
 * A text of a contribution as Markdown that shows it and does nothing else: no markup, no link, no
 * mention, no break out of a table or a list, no command to the automation that prints it.
 */
export function plain(text: string): string {
  return inline(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim())
    .replace(/^[-+:]/, '\\$&')
    .replace(/^(\d+)\./, '$1\\.');
}

/** The same inside a line, with the spaces around it; its signs that are not seen are shown. */
export function inline(text: string): string {
  return visible(text)
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '')
    .replace(/[\\`*_{}[\]()#!|~$]/g, '\\$&')
    .replace(/@(?=[\p{L}\p{N}_])/gu, `@${joiner}`)
    .replace(/(https?|ftp|mailto):/gi, `$1${joiner}:`)
    .replace(/\bwww\./gi, `www${joiner}.`);
}

/** A text on one line, in which what is not seen is: `␊` for a line feed, `⟨U+202E⟩`. */
export function visible(text: string): string {
  return text.replace(unseen, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x24_00 + code);
    return code === 0x7f ? '␡' : byNumber(sign);
  });
}

const byNumber = (sign: string): string =>
  `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/**
 * A path between backticks, whatever it is made of: two different paths never look the same.
 * Spaces at an end or in a row, which a page would not show, are written as `␠`.
 */
export function code(text: string): string {
  const shown = visible(text.replace(/[\u2400-\u2426⟨⟩]/g, byNumber))
    .replace(/ +/g, (spaces, at: number, whole: string) => {
      const isInside = at > 0 && at + spaces.length < whole.length;
      return isInside && spaces.length === 1 ? spaces : '␠'.repeat(spaces.length);
    })
    .replace(/(?! )\p{Zs}/gu, byNumber)
    // A command of GitHub's or Azure's automations, wherever it stands in a line.
    .replaceAll('##', `#${joiner}#`);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = /^`|`$/.test(shown) ? ' ' : '';
  return `${fence}${room}${shown}${room}${fence}`;
}

/** Words that are gone, and words that have come. */
export const marked = {
  removed: (text: string): string => `<del>${inline(text)}</del>`,
  added: (text: string): string => `<ins>${inline(text)}</ins>`,
};

/** A report as it reads on a terminal, where nothing is made of its signs. */
export const readable = (markdown: string): string =>
  markdown
    .replaceAll(joiner, '')
    .replaceAll('<del>', '[-')
    .replaceAll('</del>', '-]')
    .replaceAll('<ins>', '{+')
    .replaceAll('</ins>', '+}')
    .replace(/\\([\\`*_{}[\]()#!|~$.+-])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/**
 * What would mean something inside a line: an ampersand only before the name of a sign, a hash only
 * at an end, where it may close a heading.
 */
const inLine = /[\\`*_{}[\]<|~$]|&(?=#?\w{1,40};)/g;

/** What makes a link of an address. Inside one a backslash would be a part of the address. */
const inAddress = /:(?=\/\/)|@|www(?=\.)/gi;

/** What would begin something at the start of a line: a list, a quotation, a heading, a rule. */
const atStart = /^(?:[-+=>#:]|(\d+)(?=[.)]))/;

/** A text inside a line, after something else; its own lines stay as they are. */
export const escapeInline = (text: string): string =>
  text.replace(/\S+/g, (word) => {
    let end = word.length;
    while (word.charAt(end - 1) === '#') end -= 1;
    const escaped = word.slice(0, end).replace(inLine, '\\$&') + '\\#'.repeat(word.length - end);
    if (escaped === word) return word;
    return escaped.replace(inAddress, (sign) => (sign.length > 1 ? `${sign}\\` : `\\${sign}`));
  });

/** A text without the ends of its lines, and without other signs that are no text. */
export const oneLine = (text: string): string =>
  text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** A text on a line of its own, whatever lines it had. */
export const escapeLine = (text: string): string => escapeLineStart(escapeInline(oneLine(text)));

/** The same for a line in which only what is inside was escaped. */
export const escapeLineStart = (line: string): string =>
  line.replace(atStart, (sign, digits?: string) =>
    digits === undefined ? `\\${sign}` : `${digits}\\`,
  );
