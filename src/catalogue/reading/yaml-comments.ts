/**
 * Texts of YAML that a comment cuts: `title: Avviso #Conciliamo` is `Avviso` to it. Who means a
 * comment writes a space behind the hash.
 */
import { onOneLine } from '../model/trim.ts';
import { Lexer } from 'yaml';
import { type Diagnostic, diagnostic, type SourceLocation } from '../checking/diagnostic.ts';

/** Signs of the lexer's own, which are not in the text: a document or a plain text begins. */
const [documentStart, flowError, plainStart] = ['\u0002', '\u0018', '\u001f'];
const ownSigns = new Set([documentStart, flowError]);

interface Word {
  text: string;
  offset: number;
  /** Without quotes; or the name of a field, or a dash, behind which nothing stood yet. */
  isPlain: boolean;
}

/**
 * Tells the texts that a comment cuts.
 *
 * @param placeAt where a place in the text is in its file
 */
export function cutTexts(
  source: string,
  placeAt: (offset: number) => SourceLocation,
): Diagnostic[] {
  if (!/ #\S/.test(source)) return [];
  const problems: Diagnostic[] = [];
  let offset = 0;
  let depth = 0;
  let isPlain = false;
  let last: Word | undefined;
  for (const token of new Lexer().lex(source)) {
    if (ownSigns.has(token)) continue;
    if (token === plainStart) {
      isPlain = true;
      continue;
    }
    if (token === '\n') last = undefined;
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (/^#[^\s#!]/.test(token) && last?.isPlain) {
      const isEmpty = /^[:-]$/.test(last.text);
      const start = isEmpty ? offset : last.offset;
      const found = source.slice(start, offset + token.length);
      const write = depth > 0 ? undefined : quoted(found);
      problems.push(
        diagnostic('text-lost', placeAt(start), { cause: 'yaml-comment', found, write }),
      );
    }
    if (token.trim() !== '') {
      last = { text: token, offset, isPlain: isPlain || /^[:-]$/.test(token) };
      isPlain = false;
    }
    offset += token.length;
  }
  return problems;
}

/** In the quotation marks that need the least to be changed. */
const quoted = (text: string): string =>
  text.includes('\n') ? JSON.stringify(onOneLine(text)) : JSON.stringify(text);
