/** What happened to the fields of a text as Markdown: the changelog and the report write it alike. */
import { language } from '#words/language.ts';
import { changes as words } from '#words/changes.ts';
import { inline, marked } from '../markup/markdown.ts';
import type { Mark } from './marks.ts';
import type { Piece } from './pieces.ts';
import { marksOf, type Statement, type WorkerMessage } from './told.ts';

/** What happened to a translation. */
export interface ToldTranslation {
  language: string;
  /** Nothing, of a translation that is as it was. */
  told: readonly WorkerMessage[];
}

/** More is left out, and how much: the rest is in the file. */
const mostRows = 60;
const mostStatements = 40;
/** Several short statements stand on one line. */
const shortLine = 240;

/**
 * Writes the rows of a list, a field each, with what its translations say beside it.
 *
 * @param indent before each row: two spaces for each level
 */
export function rowsOf(
  told: readonly WorkerMessage[],
  translations: readonly ToldTranslation[] = [],
  indent = '',
): string[] {
  const paths = new Set(told.map(({ path }) => path));
  const rows = told.map((one) => [
    ...rowOf(one, inline(one.label), indent),
    ...translations.flatMap(({ language: code, told: others }) => {
      const other = others.find(({ path }) => path === one.path);
      const name = words.inLanguage(nameOf(code));
      if (other) return rowOf(other, inline(name), `${indent}  `);
      return one.isText ? [`${indent}  - ${inline(name)}: ${words.sameAsBefore}`] : [];
    }),
  ]);
  const alone = translations.flatMap(({ language: code, told: others }) =>
    others
      .filter(({ path }) => !paths.has(path))
      .map((one) => {
        const label = `${words.inLanguage(nameOf(code))}${words.inGroup}${one.label}`;
        return rowOf(one, inline(label), indent);
      }),
  );
  const all = [...rows, ...alone];
  const more = all.length - mostRows;
  const rest = more > 0 ? [`${indent}- ${words.moreFields(more)}`] : [];
  return [...all.slice(0, mostRows).flat(), ...rest];
}

const names = new Intl.DisplayNames(language.locale, { type: 'language', fallback: 'code' });

/** The name of a language in the one that is spoken here. */
export function nameOf(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

function rowOf(told: WorkerMessage, label: string, indent: string): string[] {
  const statements = told.statements.map((one) => piecesMarkdown(one.pieces));
  const line = statements.join('; ');
  const [first] = told.statements;
  const fits = statements.length === 1 || (line.length <= shortLine && !told.isStory);
  if (first && fits) return [`${indent}- ${marksMarkdown(marksOf(told))}${label}: ${line}`];
  const shown = telling(told.statements).map(
    (one) => `${indent}  - ${marksMarkdown(one.marks)}${piecesMarkdown(one.pieces)}`,
  );
  const more = told.statements.length - shown.length;
  const rest = more > 0 ? [`${indent}  - ${words.moreStatements(more)}`] : [];
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

const marksMarkdown = (marks: readonly Mark[]): string =>
  marks.length === 0 ? '' : `**${marks.map((mark) => words.marks[mark]).join(', ')}** · `;

const piecesMarkdown = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ is, text }) => (is === 'text' ? inline(text) : marked[is](text)))
    .join('')
    .trim();

/** The same as plain text, for feeds. */
export const toldText = ({ label, statements }: WorkerMessage): string =>
  `${label}: ${statements.map(({ pieces }) => piecesText(pieces)).join('; ')}`;

const piecesText = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ is, text }) => ({ text, removed: `[-${text}-]`, added: `{+${text}+}` })[is])
    .join('');
