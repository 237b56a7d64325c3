/** Texts cut to a length, at a place where a reader would pause: what is left out is not there at all. */
import { withoutLast } from '../catalogue/model/trim.ts';

/** @returns the text itself if it fits; its first sentences that do; else its first words */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const sentence = /^[\s\S]*[.!?»](?=\s)/.exec(start)?.[0] ?? '';
  // One that says enough to be read alone.
  if (sentence.length >= most / 2) return sentence;
  return `${withoutLast(start.slice(0, start.lastIndexOf(' ')), ' \t\r\n\u00a0,;:–-')}…`;
}
