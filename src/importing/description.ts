/** A long description of a table as the text below a sheet, and the summary that its beginning is. */
import { longestLine, shortestSummary } from '../catalogue/model/text.ts';
import { readingLanguage } from '../catalogue/readability/languages.ts';
import { sentencesOf } from '../catalogue/readability/sentences.ts';
import { escapeInline, escapeLineStart, oneLine } from '../markup/markdown.ts';

/** What stands before an item of a list in a text that is no Markdown. */
const bullet = /^\s*[•·▪◦‣–—*-]\s+/;
const numbered = /^\s*(\d{1,3})[.)]\s+/;

/** The text in Markdown: each line a paragraph, or an item of a list. */
export function bodyFrom(description: string): string {
  const lines = description.split('\n').map((line) => line.trim());
  const blocks: string[] = [];
  let before = '';
  for (const line of lines.filter((one) => one !== '')) {
    const [, number] = numbered.exec(line) ?? [];
    const kind = bullet.test(line) ? 'bullet' : number === undefined ? 'paragraph' : 'number';
    const words = oneLine(line.replace(kind === 'bullet' ? bullet : numbered, ''));
    const text = escapeInline(words);
    const written =
      kind === 'bullet'
        ? `- ${text}`
        : kind === 'number'
          ? `${number}. ${text}`
          : escapeLineStart(text);
    if (kind !== 'paragraph' && kind === before) blocks.push(`${blocks.pop()}\n${written}`);
    else blocks.push(written);
    before = kind;
  }
  return blocks.join('\n\n');
}

/**
 * The first sentences that a summary has room for; else the first words, and an ellipsis.
 *
 * @param language the code of the language that it is written in
 */
export function summaryFrom(description: string, language: string): string {
  const text = oneLine(description);
  if (text.length <= longestLine) return text;
  const ends = sentencesOf(text, readingLanguage(language)).map(
    ({ text: sentence, offset }) => offset + sentence.length,
  );
  const end = ends.findLast((one) => one <= longestLine) ?? 0;
  // A sentence of a few words says too little to stand for all.
  if (end >= shortestSummary) return text.slice(0, end);
  return `${text
    .slice(0, longestLine - 1)
    .replace(/\s\S*$/, '')
    .trimEnd()}…`;
}
