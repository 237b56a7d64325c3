/** How many lines of a file are shown, and how much of each. */
const lines = 6;
const lineLength = 240;

/**
 * How a text file begins, short enough to be shown; what declares prefixes is passed over.
 *
 * @returns its first lines, an ellipsis where something is left out
 */
export function excerptOf(content: string): string {
  const cut = (line: string) => (line.length > lineLength ? `${line.slice(0, lineLength)}…` : line);
  const found = content.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('@prefix'));
  const shown = found.slice(0, lines).map(cut);
  return [...shown, ...(found.length > lines ? ['…'] : [])].join('\n');
}
