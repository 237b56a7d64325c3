/** What happened to the fields of a text as Markdown: the changelog and the report write it alike. */
import type { Words } from '../i18n/languages.ts';
import { inline, marked } from '../markup/markdown.ts';
import type { Mark } from './marks.ts';
import type { Piece } from './pieces.ts';
import { marksOf, type Statement, type FieldStatement } from './describe-changes.ts';

/** What happened to a translation. */
interface ToldTranslation {
  language: string;
  /** Nothing, of a translation that is as it was. */
  told: readonly FieldStatement[];
}

/** More is left out, and how much: the rest is in the file. */
const mostRows = 60;
const mostStatements = 40;
/** Several short statements stand on one line. */
const shortLine = 240;

/**
 * Writes the rows of a list, a field each, with what its translations say beside it.
 *
 * @param speech the words of the language that they are written in
 * @param indent before each row: two spaces for each level
 */
export function rowsOf(
  told: readonly FieldStatement[],
  speech: Words,
  translations: readonly ToldTranslation[] = [],
  indent = '',
): string[] {
  const { changes: words } = speech;
  const paths = new Set(told.map(({ path }) => path));
  const rows = told.map((one) => [
    ...rowOf(one, inline(one.label), indent, speech),
    ...translations.flatMap(({ language: code, told: others }) => {
      const other = others.find(({ path }) => path === one.path);
      const name = words.inLanguage(nameOf(code, speech));
      if (other) return rowOf(other, inline(name), `${indent}  `, speech);
      return one.isText ? [`${indent}  - ${inline(name)}: ${words.sameAsBefore}`] : [];
    }),
  ]);
  const alone = translations.flatMap(({ language: code, told: others }) =>
    others
      .filter(({ path }) => !paths.has(path))
      .map((one) => {
        const label = `${words.inLanguage(nameOf(code, speech))}${words.inGroup}${one.label}`;
        return rowOf(one, inline(label), indent, speech);
      }),
  );
  const all = [...rows, ...alone];
  const more = all.length - mostRows;
  const rest = more > 0 ? [`${indent}- ${words.moreFields(more)}`] : [];
  return [...all.slice(0, mostRows).flat(), ...rest];
}

/** The name of a language in the one that is spoken here. */
export function nameOf(code: string, { language }: Words): string {
  try {
    const names = new Intl.DisplayNames(language.locale, { type: 'language', fallback: 'code' });
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

function rowOf(told: FieldStatement, label: string, indent: string, words: Words): string[] {
  const statements = told.statements.map((one) => piecesMarkdown(one.pieces));
  const line = statements.join('; ');
  const [first] = told.statements;
  const fits = statements.length === 1 || (line.length <= shortLine && !told.isBody);
  if (first && fits) return [`${indent}- ${marksMarkdown(marksOf(told), words)}${label}: ${line}`];
  const shown = telling(told.statements).map(
    (one) => `${indent}  - ${marksMarkdown(one.marks, words)}${piecesMarkdown(one.pieces)}`,
  );
  const more = told.statements.length - shown.length;
  const rest = more > 0 ? [`${indent}  - ${words.changes.moreStatements(more)}`] : [];
  return [`${indent}- ${label}:`, ...shown, ...rest];
}

/** Of too many statements, those that are to be looked at twice are kept before others. */
function telling(statements: readonly Statement[]): readonly Statement[] {
  if (statements.length <= mostStatements) return statements;
  const kept = new Set(
    statements
      .toSorted((a, b) => Number(b.marks.length > 0) - Number(a.marks.length > 0))
      .slice(0, mostStatements),
  );
  return statements.filter((one) => kept.has(one));
}

const marksMarkdown = (marks: readonly Mark[], { changes }: Words): string =>
  marks.length === 0 ? '' : `**${marks.map((mark) => changes.marks[mark]).join(', ')}** · `;

const piecesMarkdown = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ is, text }) => (is === 'text' ? inline(text) : marked[is](text)))
    .join('')
    .trim();

/** The same as plain text, for feeds. */
export const toldText = ({ label, statements }: FieldStatement): string =>
  `${label}: ${statements.map(({ pieces }) => piecesText(pieces)).join('; ')}`;

const piecesText = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ is, text }) => ({ text, removed: `[-${text}-]`, added: `{+${text}+}` })[is])
    .join('');
