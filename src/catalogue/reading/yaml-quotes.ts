/** Quotation marks inside a text that stands between quotation marks, or that are not closed. */
import type { Mend, Mistake } from './mend-yaml.ts';
import { closingQuote, type Line, replaced, type Shape, shown, withLines } from './yaml-lines.ts';

/** What is wrong with the quotation marks of a line. */
export function* inQuotes(
  lines: readonly Line[],
  index: number,
  { valueAt, value }: Shape,
): Generator<Mend> {
  const line = lines[index];
  if (!line) return;
  const told = (column: number, parameters: Mistake['parameters'], instead: Line): Mend => ({
    mistakes: [{ line: index, column, parameters }],
    lines: withLines(lines, new Map([[index, [instead]]])),
  });
  if (value.startsWith('"')) {
    const end = valueAt + value.length;
    const close = closingQuote(line.text, valueAt);
    if (close === -1) {
      const write = `${value}"`;
      const parameters = { cause: 'quote-end', write: shown(write) } as const;
      yield told(valueAt, parameters, replaced(line, end, end, '"'));
      return;
    }
    const rest = line.text.slice(close + 1, end);
    if (rest.trim() === '' || /^\s*[#:]/.test(rest)) return;
    const right = rightly(line.text.slice(valueAt, close + 1), rest);
    const parameters = { cause: right.cause, found: shown(rest.trim()), write: right.write };
    yield told(close, parameters, replaced(line, valueAt, end, right.text));
    return;
  }
  if (!/^[[{]/.test(value)) return;
  for (let at = valueAt; at < valueAt + value.length; at += 1) {
    if (line.text[at] !== '"' || !/[[{,:]\s{0,20}$/.test(line.text.slice(Math.max(0, at - 21), at)))
      continue;
    const close = closingQuote(line.text, at);
    const [before] = /^[^,[\]{}"]*/.exec(line.text.slice(at + 1)) ?? [''];
    if (close === -1) {
      const end = at + 1 + before.trimEnd().length;
      const parameters = { cause: 'quote-end', write: shown(`"${before.trimEnd()}"`) } as const;
      yield told(at, parameters, replaced(line, end, end, '"'));
      return;
    }
    if (!endsThere(line.text, close)) {
      let end = close;
      while (end !== -1 && !endsThere(line.text, end)) end = line.text.indexOf('"', end + 1);
      if (end === -1) return;
      const right = rightly(line.text.slice(at, close + 1), line.text.slice(close + 1, end + 1));
      const parameters = { cause: right.cause, found: '', write: right.write };
      yield told(close, parameters, replaced(line, at, end + 1, right.text));
      return;
    }
    at = close;
  }
}

/** Whether something of a list or a group may end at this quotation mark. */
const endsThere = (text: string, at: number): boolean =>
  /^\s*(?:[,\]}:]|$)/.test(text.slice(at + 1));

interface Right {
  cause: 'inner-quotes' | 'behind-quotes';
  /** What to write, where it is known. */
  write: string;
  /** What can be read in any case. */
  text: string;
}

/** What was probably meant with a text in quotation marks, and with what stands behind it. */
function rightly(quoted: string, rest: string): Right {
  const behind = rest.trim();
  if (/^[,;]$/.test(behind)) {
    return { cause: 'behind-quotes', write: shown(quoted), text: quoted };
  }
  if (/^(?:[.!?…]|\.\.\.)$/.test(behind)) {
    const write = `${quoted.slice(0, -1)}${behind}"`;
    return { cause: 'behind-quotes', write: shown(write), text: write };
  }
  const whole = quoted + rest;
  const isOutside = whole.endsWith('"') && whole.split('"').length % 2 === 1;
  const inner = isOutside ? whole.slice(1, -1) : whole;
  const marks = inner.split('"').length - 1;
  if (marks % 2 === 1) {
    return { cause: 'inner-quotes', write: '', text: JSON.stringify(whole) };
  }
  const parts = inner.split('"');
  const marked = parts.map((part, at) => (at === 0 ? part : (at % 2 === 1 ? '«' : '»') + part));
  const write = `"${marked.join('')}"`;
  return { cause: 'inner-quotes', write: shown(write), text: write };
}
