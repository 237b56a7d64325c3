/**
 * A text of a contribution as Markdown that shows it and does nothing else: no markup, no link, no
 * mention, no break out of a table or a list.
 */
export function plain(text: string): string {
  return (
    text
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim()
      .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '')
      .replace(/[\\`*_{}[\]()#!|~$]/g, '\\$&')
      .replace(/^[-+]/, '\\$&')
      // A word joiner keeps names and addresses from being made into links.
      .replace(/@(?=\w)/g, '@\u2060')
      .replace(/(https?|ftp|mailto):/gi, '$1\u2060:')
      .replace(/\bwww\./gi, 'www\u2060.')
      .replace(/^(\d+)\./, '$1\\.')
  );
}

/** A path between backticks, whatever it is made of. */
export function code(text: string): string {
  const safe = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('`', '′');
  return `\`${safe}\``;
}

/** A report as it reads on a terminal, where nothing is made of its signs. */
export const readable = (markdown: string): string =>
  markdown
    .replaceAll('\u2060', '')
    .replace(/\\([\\`*_{}[\]()#!|~$.+-])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
