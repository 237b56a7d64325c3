/** What a parser of MDX could not read, in terms of what the author wrote. */
import { type SourceLocation, type Diagnostic, diagnostic } from '../checking/diagnostic.ts';
import type { SyntaxCause } from '../checking/rule-parameters.ts';
import { tagMistake } from './tag-quotes.ts';

/** The text with a line feed at its end, without which the parser of the build may end the process. */
export const ended = (source: string): string => (source.endsWith('\n') ? source : `${source}\n`);

/** How a line of code begins, where a block does. */
export const startsAsCode = /^\uFEFF?(?:(?:import|export)[ \t{*]|export$)/;

/** Whether there may be code in a text: none is allowed, but signs of it may stand in examples. */
export const mayHoldCode = (source: string): boolean =>
  source.includes('{') || source.split('\n').some((line) => startsAsCode.test(line));

/** Signs of tags times characters: far more than a text of fifty pages has. */
const mostTagWork = 1_000_000;

/**
 * Whether a text could hold up the parser of the build: from each tag that nobody closes it goes on
 * to the end of the text, for every block that it cannot read. That of the form does not.
 */
export const mayHoldUp = (source: string): boolean =>
  (source.split('<').length - 1) * source.length > mostTagWork;

/**
 * @param reason what the parser says of it, in the words that the parsers of MDX share
 * @param told where the parser says that it is
 * @param source the text that could not be read, for what the words do not tell
 */
export function syntaxProblem(reason: string, told: SourceLocation, source: string): Diagnostic {
  const lines = source.split('\n');
  // What lacks an end is told behind the last line feed, which the file may lack.
  const isInside = told.line <= lines.length;
  const line = (lines[told.line - 1] ?? '').slice(0, 2000);
  const place = isInside
    ? told
    : { ...told, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  if (reason.includes('parse expression')) return diagnostic('code-expression', place, {});
  if (/oxc|esm/.test(reason)) return diagnostic('code-import', place, {});
  const detail = reason.split(/[\n(]/)[0]?.trim() ?? '';
  const cause = causeOf(reason, line);
  const wrong = cause === 'angle' ? tagMistake(source, offsetOf(lines, place)) : undefined;
  if (!wrong) return diagnostic('body-syntax', place, { cause, detail });
  // One parser tells the tag, the other where it stopped: both are told the attribute.
  const above = source.slice(0, wrong.at).split('\n');
  const at = { ...place, line: above.length, column: (above.at(-1) ?? '').length + 1 };
  return diagnostic('body-syntax', at, { cause: wrong.cause, detail: wrong.write });
}

const offsetOf = (lines: readonly string[], { line, column }: SourceLocation): number =>
  lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, column - 1);

function causeOf(reason: string, line: string): SyntaxCause {
  if (reason.includes('create a comment')) return 'comment';
  // Word and the like turn quotes into curly ones, by themselves.
  if (/=\s{0,9}[“”„«]|="[^"“”]{0,500}[“”][^"]{0,500}"(?![\s/>])/.test(line)) return 'quotes';
  if (/<(?:https?:|mailto:|www\.|[^\s<>/]+@)/i.test(line)) return 'address';
  if (/closing tag|open tag/.test(reason)) return 'closing';
  if (reason.includes('brace')) return 'brace';
  const isTag = reason.includes('`<`') || /before name|attribute|tag/.test(reason);
  return isTag ? 'angle' : 'other';
}
