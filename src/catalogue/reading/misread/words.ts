/** Words with characters that a program left in them: garbled letters, ligatures, hidden hyphens. */
import { addAll } from '../../model/long-lists.ts';
import type { Misreading } from '../../checking/rule-parameters.ts';
import { garbledIn, mended } from '../../model/mojibake.ts';

interface OddWord {
  rule: 'text-lost' | 'text-misread';
  cause: Misreading;
  /** Where it begins in the text. */
  index: number;
  found: string;
  write: string | undefined;
}

/**
 * Ligatures of PDF files, and hyphens that are not seen: a word with one is another for a search.
 * Other characters that are not seen are told by a rule of their own.
 */
const marks = /[\ufb00-\ufb06\u00ad]/u;
const lost = '\ufffd';

/** The odd words of a text, in their order. */
export function oddWords(text: string): OddWord[] {
  const found: OddWord[] = [];
  if (/[\u00c2\u00c3\u00e2\u00f0\u00ef]/.test(text)) addAll(found, garbledWords(text));
  if (marks.test(text)) {
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      if (!marks.test(word)) continue;
      const write = word
        .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
        .replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'));
      found.push({ rule: 'text-misread', cause: 'marks', index, found: word, write });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** No more of a word is looked at. */
const longestWord = 60;

/** The words in which something was decoded wrongly, each once. */
function garbledWords(text: string): OddWord[] {
  let end = 0;
  return garbledIn(text).flatMap((sign): OddWord[] => {
    if (sign.index < end) return [];
    let { index } = sign;
    while (sign.index - index < longestWord && /\S/.test(text[index - 1] ?? ' ')) index -= 1;
    const behind = sign.index + sign.found.length;
    const [rest = ''] = /^\S*/.exec(text.slice(behind, behind + longestWord)) ?? [];
    // Half of the letter may be a space, which is none of the word's.
    end = sign.index + sign.found.length + (/\s$/.test(sign.found) ? 0 : rest.length);
    const word = text.slice(index, end);
    const meant = mended(word);
    if (meant.includes(lost)) {
      return [{ rule: 'text-lost', cause: 'lost-letter', index, found: word, write: undefined }];
    }
    return [{ rule: 'text-misread', cause: 'garbled', index, found: word, write: meant }];
  });
}
