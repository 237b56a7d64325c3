/** What a parser of MDX could not read, in terms of what the author wrote. */
import {
  type SourceLocation,
  type Diagnostic,
  diagnostic,
  type SyntaxCause,
} from '../checking/diagnostic.ts';

/**
 * @param reason what the parser says of it, in the words that the parsers of MDX share
 * @param source the text that could not be read, for what the words do not tell
 */
export function syntaxProblem(reason: string, place: SourceLocation, source: string): Diagnostic {
  if (reason.includes('parse expression')) return diagnostic('code-expression', place, {});
  if (/oxc|esm/.test(reason)) return diagnostic('code-import', place, {});
  const line = source.split('\n')[place.line - 1] ?? '';
  const detail = reason.split(/[\n(]/)[0]?.trim() ?? '';
  return diagnostic('body-syntax', place, { cause: causeOf(reason, line), detail });
}

function causeOf(reason: string, line: string): SyntaxCause {
  if (reason.includes('create a comment')) return 'comment';
  // Word and the like turn quotes into curly ones, by themselves.
  if (/=\s*[“”„«]|="[^"]*[“”][^"]*"(?![\s/>])/.test(line)) return 'quotes';
  if (/<(?:https?:|mailto:|www\.|[^\s<>/]+@)/i.test(line)) return 'address';
  if (/closing tag|open tag/.test(reason)) return 'closing';
  if (reason.includes('brace')) return 'brace';
  const isTag = reason.includes('`<`') || /before name|attribute|tag/.test(reason);
  return isTag ? 'angle' : 'other';
}
