/** Lines that do not begin where the lines around them say that they should. */
import type { IsName, Mend, Mistake } from './mend-yaml.ts';
import { isBlank, isStructure, type Line, replaced, type Shape, shapeOf } from './yaml-lines.ts';

/** Where a line may begin, behind those above it. */
interface Levels {
  /** The columns of names, from the outermost, and of dashes. */
  names: readonly number[];
  dashes: readonly number[];
  /** The name that has nothing behind it yet. */
  opener: number | undefined;
}

interface Unread {
  /** The line that cannot be read, from 0. */
  first: number;
  /** The last of its field. */
  last: number;
  isName: IsName;
}

/** The lines of a field that do not begin where they should. */
export function* outOfLine(
  lines: readonly Line[],
  { first, last, isName }: Unread,
): Generator<Mend> {
  let from = Math.min(first, lines.length - 1);
  while (from > 0 && !isTop(lines[from])) from -= 1;
  const above = lines.slice(0, from).findLastIndex((line) => !isBlank(line));
  // What stands at the beginning of its line may have been meant to stand below the line above.
  if (isTop(lines[above]) && isOpener(shapeOf(lines[above]?.text ?? ''))) from = above;
  const changes = new Map<number, { line: Line; mistake: Mistake }>();
  let levels: Levels = { names: [], dashes: [], opener: undefined };
  for (let index = from; index <= last; index += 1) {
    const line = lines[index];
    if (!line || isBlank(line)) continue;
    const shape = shapeOf(line.text);
    if (!isStructure(shape)) continue;
    if (shape.key !== undefined && !isName(shape.key.slice(0, -1))) continue;
    // The field that comes next is right where it is, but the one that cannot be read.
    if (index > first && isTop(line) && shape.dashes.length === 0) break;
    const right = index === from ? shape.indent : rightIndent(shape, levels);
    const moved =
      right === shape.indent ? line : replaced(line, 0, shape.indent, ' '.repeat(right));
    if (moved !== line) {
      const found = (shape.dashes.length > 0 ? '- ' : '') + (shape.key ?? '');
      const parameters = { cause: 'indent', found: found.trim(), write: String(right) } as const;
      const mistake = { line: index, column: shape.indent, parameters };
      changes.set(index, { line: moved, mistake });
    }
    levels = below(shapeOf(moved.text), levels);
  }
  const all = [...changes.values()];
  for (const some of [...all.map((one) => [one]), ...(all.length > 1 ? [all] : [])]) {
    const moved = new Map(some.map(({ line, mistake }) => [mistake.line, line]));
    yield {
      mistakes: some.map(({ mistake }) => mistake),
      lines: lines.map((line, index) => moved.get(index) ?? line),
    };
  }
}

const isTop = (line: Line | undefined): boolean => /^[^\s#\-}\]:]/.test(line?.text ?? '');

const isOpener = ({ key, value }: Shape): boolean => key !== undefined && /^(?:#|$)/.test(value);

/** Where a line begins that stands in one of the groups above it, nearest to where it is. */
function rightIndent({ indent, dashes }: Shape, { names, dashes: items, opener }: Levels): number {
  if (opener !== undefined) {
    const isRight = dashes.length > 0 ? indent >= opener : indent > opener;
    if (isRight) return indent;
    return opener + 2;
  }
  const allowed = dashes.length > 0 ? items : names;
  const byDistance = allowed.toSorted(
    (a, b) => Math.abs(a - indent) - Math.abs(b - indent) || b - a,
  );
  return byDistance[0] ?? indent;
}

/** Where the lines below this one may begin. */
function below(shape: Shape, { names, dashes }: Levels): Levels {
  const { indent, dashes: own, key, keyAt } = shape;
  const outer = names.filter((at) => at < indent);
  return {
    names: key === undefined ? outer : [...outer, ...(own.length === 0 ? [indent] : [keyAt])],
    dashes: [...dashes.filter((at) => at < indent), ...own],
    opener: isOpener(shape) ? keyAt : undefined,
  };
}
