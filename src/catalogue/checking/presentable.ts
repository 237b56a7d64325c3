/** What of a sheet that is not right yet can be shown, and judged by the rules between fields. */
import type { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import type { Rule } from './rule-parameters.ts';
import type { Path } from '../model/field.ts';
import { parseWith } from './zod-diagnostics.ts';

/** What breaks these is shown all the same: too long or too short is still what it will look like. */
const harmless: ReadonlySet<Rule> = new Set<Rule>([
  'text-length',
  'list-length',
  'duplicate-item',
  'hidden-character',
  'deceptive-address',
]);

/** More groups than ever stand in each other. */
const deepest = 10;

/**
 * A sheet without what is wrong in it: views count on values of the right form, and on groups that
 * lack nothing of what must be there.
 */
export function presentable(schema: z.ZodType, frontmatter: unknown): unknown {
  // Of a list of nothing, where a sheet is meant, nothing is left.
  let shown = without(frontmatter, [], new Set()) ?? {};
  // Each round may leave a group without what it needs: it goes in the next, up to the outermost.
  for (let round = 0; round < deepest; round += 1) {
    const wrong = wrongIn(schema, shown);
    if (wrong.size === 0) break;
    shown = without(shown, [], wrong) ?? {};
  }
  return shown;
}

const keyOf = (path: Path): string => path.map(String).join('.');

/** The paths of what cannot be shown. */
function wrongIn(schema: z.ZodType, frontmatter: unknown): Set<string> {
  const { problems } = parseWith(schema, frontmatter, (path) => ({
    file: '',
    line: 1,
    column: 1,
    path,
  }));
  return new Set(problems.flatMap(culprit).map(keyOf));
}

function culprit({ rule, path = [] }: Diagnostic): Path[] {
  if (harmless.has(rule)) return [];
  if (rule !== 'missing-field') return [path];
  // Of the sheet itself, and of the questions on replicability, every part is shown by itself.
  const parent = path.slice(0, -1);
  return ['', 'replicability'].includes(keyOf(parent)) ? [] : [parent];
}

function without(value: unknown, path: Path, wrong: ReadonlySet<string>): unknown {
  if (wrong.has(keyOf(path))) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item, index) => without(item, [...path, index], wrong));
    const left = items.filter((item) => item !== undefined && item !== null);
    return left.length > 0 ? left : undefined;
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const pairs = Object.entries(value).map(([key, told]) => [
    key,
    without(told, [...path, key], wrong),
  ]);
  return Object.fromEntries(pairs.filter(([, told]) => told !== undefined));
}
