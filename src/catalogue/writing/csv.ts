/** A table as a spreadsheet reads it. */

/**
 * Writes rows as CSV (RFC 4180: quotes doubled, lines ending in CR LF). A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front, as OWASP advises.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return `"${safe.replaceAll('"', '""')}"`;
  };
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The same as a whole file: the mark in front tells spreadsheets that the text is UTF-8. */
export const csvFile = (rows: readonly (readonly string[])[]): string => `\uFEFF${csv(rows)}`;
