/** What the buttons of the text do to it: pure, so that it can be tried without a browser. */
import { onOneLine } from '../../catalogue/model/trim.ts';

/** A text with what is selected in it; nothing is selected where both are the same. */
export interface Selected {
  value: string;
  from: number;
  to: number;
}

/** What is written in place of a part of the text, and what is selected afterwards. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  /** In the new text. */
  select: [from: number, to: number];
}

/** Words that stand where nothing was selected, to be written over. */
export interface Samples {
  bold: string;
  heading: string;
  item: string;
  link: string;
}

/** What stands in a snippet where the text of a component goes. */
const hole = '…';

/**
 * Puts a component on lines of its own: below the paragraph or the component that the cursor is
 * in, never inside it. What is selected goes into a component that holds text.
 */
export function component({ value, from, to }: Selected, snippet: string): Edit {
  const selected = value.slice(from, to).trim();
  const isFree = openComponent(value.slice(0, from)) === undefined && !/<\/?[A-Z]/.test(selected);
  const takesIn =
    selected !== '' &&
    isFree &&
    snippet.includes(`

${hole}

`);
  const written = takesIn ? snippet.replace(hole, () => selected) : snippet;
  const [start, end] = takesIn ? [from, to] : [blockEnd(value, to), blockEnd(value, to)];
  const before = value.slice(0, start);
  const gap =
    before.trim() === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const rest = value.slice(end);
  const after = rest.startsWith('\n\n') ? '' : rest.startsWith('\n') ? '\n' : '\n\n';
  const text = `${gap}${written}${after}`;
  const due = written.indexOf('""');
  const inner = written.indexOf(hole);
  const place = start + gap.length;
  const select: Edit['select'] =
    due !== -1
      ? [place + due + 1, place + due + 1]
      : inner !== -1
        ? [place + inner, place + inner + hole.length]
        : [place + written.length, place + written.length];
  return { start, end, text, select };
}

/** Where the component or the paragraph ends that a place is in. */
function blockEnd(value: string, at: number): number {
  let end = tagEnd(value, at);
  const name = openComponent(value.slice(0, end));
  if (name !== undefined) {
    const close = `</${name}>`;
    const closing = value.indexOf(close, Math.max(end - close.length, 0));
    if (closing !== -1) end = Math.max(end, closing + close.length);
  }
  if (end === 0 || value.slice(0, end).endsWith('\n\n')) return end;
  const next = value.indexOf('\n\n', end);
  return next === -1 ? Math.max(end, value.trimEnd().length) : next;
}

/** Behind the tag that a place is inside of; the place itself where it is in none. */
function tagEnd(value: string, at: number): number {
  const open = value.lastIndexOf('<', at - 1);
  if (open === -1 || !/^<\/?[A-Za-z]/.test(value.slice(open, open + 3))) return at;
  const isQuoted = (part: string) => (part.match(/"/g)?.length ?? 0) % 2 === 1;
  for (let end = open + 1; end < value.length; end += 1) {
    if (value[end] === '<') return at;
    if (value[end] !== '>' || isQuoted(value.slice(open, end))) continue;
    return end >= at ? end + 1 : at;
  }
  return at;
}

/** The outermost component that is open at the end of a text. */
function openComponent(before: string): string | undefined {
  const open: string[] = [];
  const tag = /<(\/?)([A-Z]\w*)/g;
  for (let found = tag.exec(before); found; found = tag.exec(before)) {
    const [, slash, name = ''] = found;
    const end = endOfTag(before, tag.lastIndex);
    if (end === undefined) continue;
    tag.lastIndex = end;
    if (slash) open.splice(Math.max(open.lastIndexOf(name), 0), Infinity);
    else if (before[end - 1] !== '/') open.push(name);
  }
  return open[0];
}

/** Where the next `>` outside quotation marks stands, if no other tag begins before it. */
function endOfTag(text: string, from: number): number | undefined {
  let isQuoted = false;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === '>') return at;
    else if (!isQuoted && sign === '<') return undefined;
  }
  return undefined;
}

/** Whether the line above is an item of a list. */
const isBelowItem = (before: string): boolean =>
  before.endsWith('\n') && /^\s*- /.test(before.slice(0, -1).split('\n').at(-1) ?? '');

/** Makes what is selected bold, or takes that away; of nothing, the word that the cursor is in. */
function bold(text: Selected, samples: Samples): Edit {
  const { value } = text;
  const [from, to] = wordAround(text);
  const mark = '**';
  const isBold = value.slice(from - 2, from) === mark && value.slice(to, to + 2) === mark;
  if (isBold) {
    const words = value.slice(from, to);
    return { start: from - 2, end: to + 2, text: words, select: [from - 2, to - 2] };
  }
  const words = value.slice(from, to);
  if (/^\*\*[^*\n]+\*\*$/.test(words)) {
    const inner = words.slice(2, -2);
    return { start: from, end: to, text: inner, select: [from, from + inner.length] };
  }
  const inner = words || samples.bold;
  // Bold ends with its paragraph.
  const lines = inner.split('\n').map((line) => {
    const one = line.trim();
    // A dollar sign in the words stands for itself.
    return one === '' ? line : line.replace(one, () => `${mark}${one}${mark}`);
  });
  const written = lines.join('\n');
  const select: Edit['select'] =
    lines.length === 1 ? [from + 2, from + written.length - 2] : [from, from + written.length];
  return { start: from, end: to, text: written, select };
}

/** What is selected, without the spaces at its ends; or the word around the cursor. */
function wordAround({ value, from, to }: Selected): [from: number, to: number] {
  let [start, end] = [from, to];
  if (start === end) {
    const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}'’]/u.test(sign);
    while (isWord(value[start - 1])) start -= 1;
    while (isWord(value[end])) end += 1;
    return [start, end];
  }
  while (start < end && /\s/.test(value[start] ?? '')) start += 1;
  while (end > start && /\s/.test(value[end - 1] ?? '')) end -= 1;
  return [start, end];
}

/** Makes a heading of the line that the cursor is in, or an ordinary line of a heading. */
function heading({ value, from }: Selected, samples: Samples): Edit {
  const start = value.lastIndexOf('\n', from - 1) + 1;
  const next = value.indexOf('\n', from);
  const end = next === -1 ? value.length : next;
  const line = value.slice(start, end);
  const [hashes] = /^#{1,6}\s*/.exec(line) ?? [];
  if (hashes !== undefined) {
    const words = line.slice(hashes.length);
    return { start, end, text: words, select: [start + words.length, start + words.length] };
  }
  const words = line.trim() || samples.heading;
  const gap = start === 0 || value.slice(0, start).endsWith('\n\n') ? '' : '\n';
  const after = end === value.length || value.startsWith('\n\n', end) ? '' : '\n';
  const place = start + gap.length + 3;
  const select: Edit['select'] =
    line.trim() === ''
      ? [place, place + words.length]
      : [place + words.length, place + words.length];
  return { start, end, text: `${gap}## ${words}${after}`, select };
}

/** What people, and Word, put before the items of a list. */
const item = /^\s*(?:[-*+•·▪–—]|\d{1,3}[.)])\s+/;

/** Makes a list of the lines that are selected, or ordinary lines of a list. */
function list({ value, from, to }: Selected, samples: Samples): Edit {
  const start = value.lastIndexOf('\n', from - 1) + 1;
  const next = value.indexOf('\n', to > from && value[to - 1] === '\n' ? to - 1 : to);
  const end = next === -1 ? value.length : next;
  const lines = value.slice(start, end).split('\n');
  const isList = lines.every((line) => line.trim() === '' || /^\s*- /.test(line));
  if (isList && lines.some((line) => line.trim() !== '')) {
    const text = lines.map((line) => line.replace(/^\s*- /, '')).join('\n');
    return { start, end, text, select: [start, start + text.length] };
  }
  const gap =
    start === 0 || value.slice(0, start).endsWith('\n\n') || isBelowItem(value.slice(0, start))
      ? ''
      : '\n';
  const written = lines
    .filter((line) => line.trim() !== '' || lines.length === 1)
    .map((line) => `- ${line.replace(item, '').trim() || samples.item}`)
    .join('\n');
  const text = gap + written;
  const isSample = lines.length === 1 && lines[0]?.trim() === '';
  const last = start + text.length;
  return { start, end, text, select: isSample ? [last - samples.item.length, last] : [last, last] };
}

/** Makes a link of what is selected, be it its words or its address. */
function link(text: Selected, samples: Samples): Edit {
  const { value } = text;
  const [start, end] = wordAround(text);
  const words = onOneLine(value.slice(start, end));
  const isAddress = /^(?:https?:\/\/|www\.)\S+$/i.test(words);
  if (isAddress) {
    const address = /^www\./i.test(words) ? `https://${words}` : words;
    const written = `[${samples.link}](${address})`;
    return { start, end, text: written, select: [start + 1, start + 1 + samples.link.length] };
  }
  const said = (words || samples.link).replace(/[[\]]/g, '\\$&');
  const address = 'https://';
  const written = `[${said}](${address})`;
  if (words === '')
    return { start, end, text: written, select: [start + 1, start + 1 + said.length] };
  const place = start + said.length + 3;
  return { start, end, text: written, select: [place, place + address.length] };
}

/** The tools that shape words, by the names that their buttons have. */
export const formats = { bold, heading, list, link };
export type Format = keyof typeof formats;

export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);

/** The keys of a format, as other programs have them; with Control, or with Command on a Mac. */
const keys: Record<Format, { key: string; shift?: boolean; alt?: boolean }> = {
  bold: { key: 'KeyB' },
  link: { key: 'KeyK' },
  heading: { key: 'Digit2', alt: true },
  list: { key: 'Digit8', shift: true },
};

type Press = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The format that is asked for with the keyboard. */
export function formatOf({ code, ctrlKey, metaKey, shiftKey, altKey }: Press): Format | undefined {
  if (ctrlKey === metaKey) return undefined;
  const names = Object.keys(keys) as Format[];
  return names.find((name) => {
    const { key, shift = false, alt = false } = keys[name];
    return key === code && shift === shiftKey && alt === altKey;
  });
}
