/** Whether dictionaries and pages keep to the words of `docs/words.md`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { textName } from '../../src/catalogue/model/file-name.ts';
import { type LanguageCode, languageCodes } from '../../src/i18n/languages.ts';
import { listFile, readWordList, type Rule } from './word-list.ts';

/** A piece of a text that people read, and where it is. */
interface Piece {
  text: string;
  line: number;
  /** The dictionary and its key (`plan.note.draft`), or the page (`pages/privacy`). */
  place: string;
}

/** Of each folder, what is said to no reader: what puts the others together, addresses, grammar. */
const notRead = new Set(['words.ts', 'segments.ts', 'query.ts']);

/**
 * Looks for words that the list rules out.
 *
 * @param root the folder of the project
 * @returns for each, its file and line, and what to write: nothing if all is well
 * @throws {Error} if the list cannot be read
 */
export function wordProblems(root: string): string[] {
  const rules = readWordList(root);
  return languageCodes.flatMap((code) => {
    const ofLanguage = rules.filter(({ language }) => language === code);
    const dictionaries = readdirSync(join(root, 'src', 'i18n', code))
      .filter((file) => !notRead.has(file))
      .map((file) => ({ file: `src/i18n/${code}/${file}`, pieces: piecesOfDictionary }));
    const pages = pagesIn(root, code).map((file) => ({
      file: `content/pages/${file}`,
      pieces: piecesOfPage,
    }));
    return [...dictionaries, ...pages].flatMap(({ file, pieces }) =>
      refusedIn(pieces(file, readFileSync(join(root, file), 'utf8')), ofLanguage).map(
        ({ line, told }) => `${file}:${line}: ${told}`,
      ),
    );
  });
}

/** What the rules refuse in pieces of text, in the order of the text. */
export function refusedIn(
  pieces: readonly Piece[],
  rules: readonly Rule[],
): { line: number; told: string }[] {
  return pieces.flatMap(({ text, line, place }) =>
    rules
      .filter(({ holdsAt }) => holdsAt(place))
      .flatMap(({ refused, instead, why }) =>
        [...text.matchAll(refused)].map((found) => ({
          line: line + (text.slice(0, found.index).match(/\n/g) ?? []).length,
          told: `invece di «${found[0]}» scrivi «${instead}» (${listFile}: ${why})`,
        })),
      ),
  );
}

/** The texts of a dictionary, as its source has them: what is put into them is left out. */
export function piecesOfDictionary(file: string, source: string): Piece[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const name = file.replace(/^.*\/|\.ts$/g, '');
  const pieces: Piece[] = [];
  const visit = (node: ts.Node): void => {
    // Names of modules, types and keys are no texts.
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyName(node) && ts.isPropertyAssignment(node.parent)) {
      if (node.parent.name === node) return;
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) {
      pieces.push({
        // An escaped line break is a white space, and no letter.
        text: node.getText(tree).replace(/\\[nrt]/g, '  '),
        line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1,
        place: [name, ...keysTo(node)].join('.'),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return pieces;
}

/** The keys that lead to a text, from the outermost. */
function keysTo(node: ts.Node): string[] {
  const keys: string[] = [];
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (!ts.isPropertyAssignment(at)) continue;
    keys.unshift(ts.isComputedPropertyName(at.name) ? '' : at.name.text);
  }
  return keys;
}

/** The lines of a page, without addresses and code. */
export const piecesOfPage = (file: string, source: string): Piece[] => {
  const { name = file } = textName(file) ?? {};
  return source.split(/\r?\n/).map((line, at) => ({
    text: line.replace(/`[^`]*`|\]\([^)]*\)|https?:\S*/g, '…'),
    line: at + 1,
    place: `pages/${name}`,
  }));
};

/** The pages in a language: those of the first carry no code in their name. */
function pagesIn(root: string, code: LanguageCode): string[] {
  return readdirSync(join(root, 'content', 'pages')).filter((file) => {
    const text = textName(file);
    return text !== undefined && (text.language ?? languageCodes[0]) === code;
  });
}
