/** Quotation marks of the attributes of a tag: missing, or inside a value that they end. */
import type { SyntaxCause } from '../checking/rule-parameters.ts';

interface TagMistake {
  cause: Extract<SyntaxCause, 'unquoted' | 'inner-quote' | 'open-quote'>;
  /** Where the attribute begins. */
  at: number;
  /** The attribute as it is right. */
  write: string;
}

/** More of a tag is not looked at. */
const longestTag = 2000;
const mostTags = 50;

/**
 * What is wrong with the quotation marks of the tag that something stands in.
 *
 * @param told where one parser says that a tag begins, and another what is wrong in it
 */
export function tagMistake(source: string, told: number): TagMistake | undefined {
  let from = source.lastIndexOf('<', told);
  for (let times = 0; from > 0 && times < mostTags; times += 1) {
    if (/[A-Za-z]/.test(source[from + 1] ?? '')) break;
    from = source.lastIndexOf('<', from - 1);
  }
  if (from === -1) return undefined;
  const tag = source.slice(from, from + longestTag);
  const [name] = /^<[A-Za-z][\w.-]{0,100}/.exec(tag) ?? [];
  let at = name?.length ?? tag.length;
  while (at < tag.length) {
    at += lengthOf(/^\s*/, tag.slice(at));
    const attribute = /^([A-Za-z][\w:-]{0,100})(?:=(["']?))?/.exec(tag.slice(at));
    if (!attribute) return undefined;
    const [begun, called = '', quote] = attribute;
    const value = at + begun.length;
    if (quote === undefined) {
      at = value;
      continue;
    }
    const found = quote === '' ? unquoted(tag, value) : quoted(tag, value, quote);
    if (typeof found !== 'number') {
      return found && { cause: found.cause, at: from + at, write: `${called}=${found.value}` };
    }
    at = found;
  }
  return undefined;
}

type WrongValue = { cause: TagMistake['cause']; value: string } | undefined;

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** Where a value ends that has no quotation marks: before the next attribute, or the end of the tag. */
function unquoted(tag: string, at: number): WrongValue {
  if (/[\s{<>/“”„«‘’]/.test(tag[at] ?? ' ')) return undefined;
  return { cause: 'unquoted', value: `"${valueUpTo(tag, at).replaceAll('"', '')}"` };
}

/** The words from a place to the next attribute, or to the end of the tag. */
function valueUpTo(tag: string, at: number): string {
  const words: string[] = [];
  for (const word of (/^[^<>\n]*/.exec(tag.slice(at))?.[0] ?? '').split(' ')) {
    if (words.length > 0 && /^[A-Za-z][\w:-]{0,100}=/.test(word)) break;
    words.push(word);
  }
  return words.join(' ').trim().replace(/\/$/, '').trim();
}

/** The place behind a value that is right. */
function quoted(tag: string, at: number, quote: string): WrongValue | number {
  const end = tag.indexOf(quote, at);
  const inside = tag.slice(at, end === -1 ? undefined : end);
  // The next attribute stands in the value.
  const isOpen = end === -1 || /\s[A-Za-z][\w:-]{0,100}=$/.test(inside);
  if (isOpen) {
    return { cause: 'open-quote', value: quote + valueUpTo(tag, at).replaceAll(quote, '') + quote };
  }
  if (endsValue(tag, end, quote)) return end + 1;
  let last = end;
  while (last !== -1 && !endsValue(tag, last, quote)) last = tag.indexOf(quote, last + 1);
  if (last === -1) return undefined;
  const whole = tag.slice(at, last);
  const parts = whole.split(quote);
  if (quote === "'") {
    return { cause: 'inner-quote', value: `"${whole.replaceAll('"', '”')}"` };
  }
  const isPaired = parts.length % 2 === 1;
  const marked = parts.map((part, index) => {
    if (index === 0) return part;
    return (isPaired ? (index % 2 === 1 ? '«' : '»') : '”') + part;
  });
  return { cause: 'inner-quote', value: `"${marked.join('')}"` };
}

/** Whether behind a quotation mark the tag ends, or another attribute begins. */
function endsValue(tag: string, at: number, quote: string): boolean {
  const behind = tag.slice(at + 1, at + 200);
  if (/^\s*\/?>/.test(behind)) return true;
  return /^\s+[A-Za-z][\w:-]{0,100}=/.test(behind) || (quote === '"' && /^\s+\{/.test(behind));
}
