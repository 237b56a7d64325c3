/** The words that the interface does not use, read from `docs/words.md`, which people read too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node, PhrasingContent, TableCell, TableRow } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type LanguageCode, languageCodes } from '../../src/i18n/languages.ts';
import { wordsOf } from '../../src/i18n/words.ts';

/** Where the list is, from the folder of the project. */
export const listFile = 'docs/words.md';

/** A row of the list: what to write, and what stands for it in a text that is to be changed. */
export interface Rule {
  language: LanguageCode;
  instead: string;
  /** Finds each of the words that the row rules out, whatever their case. */
  refused: RegExp;
  why: string;
  /** Whether the row holds at a place: a dictionary, one of its keys or a page. */
  holdsAt: (place: string) => boolean;
}

/**
 * Reads the list.
 *
 * @param root the folder of the project
 * @throws {Error} if a table stands under no language, has a row of another form, or names a place
 *   in another way than `only` or `except`
 */
export const readWordList = (root: string): Rule[] =>
  rulesOf(readFileSync(join(root, listFile), 'utf8'));

/** @see {@link readWordList} */
export function rulesOf(markdown: string): Rule[] {
  const languages = new Map(languageCodes.map((code) => [wordsOf(code).language.name, code]));
  const rules: Rule[] = [];
  let heading = '';
  for (const node of unified().use(remarkParse).use(remarkGfm).parse(markdown).children) {
    if (node.type === 'heading') heading = textOf(node);
    if (node.type !== 'table') continue;
    const language = languages.get(heading);
    if (language === undefined) {
      throw new Error(`${listFile}: la tabella sotto «${heading}» non è di nessuna lingua.`);
    }
    rules.push(...node.children.slice(1).flatMap((row) => ruleOf(row, language)));
  }
  return rules;
}

/** What a row rules out: nothing if no machine can find it. */
function ruleOf(row: TableRow, language: LanguageCode): Rule[] {
  const [use, not, where, why] = row.children;
  if (use === undefined || not === undefined || where === undefined || why === undefined) {
    const line = row.position?.start.line;
    throw new Error(`${listFile}:${line}: una riga ha quattro caselle.`);
  }
  const words = codeIn(not);
  if (words.length === 0) return [];
  return [
    {
      language,
      instead: textOf(use),
      refused: new RegExp(
        `(?<![\\p{L}\\p{N}_-])(?:${words.map(patternOf).join('|')})(?![\\p{L}\\p{N}_])`,
        'giu',
      ),
      why: textOf(why),
      holdsAt: placesOf(where),
    },
  ];
}

function placesOf(cell: TableCell): (place: string) => boolean {
  const said = textOf(cell).trim();
  if (said === '') return () => true;
  const places = codeIn(cell);
  const isNamed = (place: string) =>
    places.some((named) => place === named || place.startsWith(`${named}.`));
  if (said.startsWith('only ')) return isNamed;
  if (said.startsWith('except ')) return (place) => !isNamed(place);
  const line = cell.position?.start.line;
  throw new Error(`${listFile}:${line}: «${said}» non comincia con «only» o «except».`);
}

/** A word as the list writes it, as a pattern: a star is any letters, a space any white space. */
const patternOf = (word: string): string =>
  word
    .split(/\s+/)
    .map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '\\p{L}*'))
    .join('\\s+');

const codeIn = ({ children }: TableCell): string[] =>
  children.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []));

function textOf(node: Node & { children: PhrasingContent[] }): string {
  return node.children
    .map((inner) => ('children' in inner ? textOf(inner) : 'value' in inner ? inner.value : ''))
    .join('');
}
