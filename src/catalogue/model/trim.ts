/**
 * Takes signs away from the ends of a text. A pattern that looks for them at its end would begin
 * anew at each of them: of many in the middle, that takes a time that grows with their square.
 */

/** Without these signs at its beginning. */
export function withoutFirst(text: string, signs: string): string {
  let start = 0;
  while (start < text.length && signs.includes(text.charAt(start))) start += 1;
  return text.slice(start);
}

/** Without these signs at its end. */
export function withoutLast(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Without these signs at both ends. */
export const withoutEnds = (text: string, signs: string): string =>
  withoutLast(withoutFirst(text, signs), signs);

/** On one line: this stands in place of each end of a line and of the blanks around it. */
export const onOneLine = (text: string, sign = ' '): string =>
  text.replace(/\s+/g, (blanks) => (blanks.includes('\n') ? sign : blanks));

/** What stands before the first of these signs; all where there is none. */
export function upTo(text: string, signs: RegExp): string {
  const at = text.search(signs);
  return at === -1 ? text : text.slice(0, at);
}
