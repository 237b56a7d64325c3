/** What a parser of MDX could not read, in terms of what the author wrote. */
import { type Place, type Problem, problem } from '../checking/problem.ts';

/**
 * @param reason what the parser says of it, in the words that the parsers of MDX share
 */
export function syntaxProblem(reason: string, place: Place): Problem {
  if (/oxc|esm/.test(reason)) return problem('code-import', place, {});
  const cause = reason.includes('create a comment')
    ? 'comment'
    : /closing tag|open tag/.test(reason)
      ? 'closing'
      : /brace/.test(reason)
        ? 'brace'
        : reason.includes('`<`') || reason.includes('before name') || /attribute|tag/.test(reason)
          ? 'angle'
          : 'other';
  const detail = reason.split(/[\n(]/)[0]?.trim() ?? '';
  return problem('body-syntax', place, { cause, detail });
}
