/** Makes a sheet from elsewhere one of ours: what has no place here is taken out of it, and told. */
import type { z } from 'zod';
import { acrossFields } from '../catalogue/checking/cross-field-rules.ts';
import { fieldName } from '../catalogue/checking/field-name.ts';
import type { Path } from '../catalogue/model/field.ts';
import { parseWith } from '../catalogue/checking/zod-diagnostics.ts';
import { formatWith } from '../catalogue/checking/messages/format.ts';
import { isError, type Diagnostic } from '../catalogue/checking/diagnostic.ts';
import type { Declared } from '../catalogue/model/declared.ts';
import type { Practice } from '../catalogue/model/practice.ts';
import type { Vocabularies } from '../catalogue/model/vocabularies.ts';
import { type Fields, isFields } from '../catalogue/writing/same.ts';
import type { Words } from '../i18n/languages.ts';
import type { Cell } from './cell.ts';
import { plainCopy, type Unplaced } from './incoming.ts';

export interface FitContext {
  /** That is told in why something has no place. */
  words: Words;
  schema: z.ZodType<Practice>;
  vocabularies: Vocabularies;
  declared: Declared;
  /** Whether those who took the practice up tell how it went. */
  isExperienced?: boolean;
  /** Where the values of the sheet are from, by the names of their fields. */
  cells?: ReadonlyMap<string, Cell> | undefined;
}

export interface Fitted {
  /** As it is to be written; nothing if something that every sheet must have could not be placed. */
  sheet: Fields | undefined;
  /** The same as the schema gives it back. */
  data: Practice | undefined;
  unplaced: Unplaced[];
}

/** What is taken out can leave its group without something, so many times at most. */
const mostRounds = 60;
/** Of each practice; more say nothing more. */
const mostTold = 200;

/**
 * Fits a sheet to the schema: a value that is refused is taken out; a group or a list that is then
 * not whole follows it, up to a field that every sheet must have.
 *
 * @param more what else is wrong with a sheet that the schema accepts
 */
export function fitSheet(
  given: unknown,
  slug: string,
  context: FitContext,
  more: (data: Practice) => Diagnostic[] = () => [],
): Fitted {
  const { importing: words, diagnostics } = context.words;
  const unplaced: Unplaced[] = [];
  const tell = (field: string, reason: string, cell?: Cell) => {
    if (unplaced.length < mostTold) unplaced.push({ field, reason, ...(cell && { cell }) });
  };
  const sheet = plainCopy(given, (path) => tell(pathText(path), words.noPlace));
  if (!isFields(sheet)) {
    tell('', words.notPractice);
    return { sheet: undefined, data: undefined, unplaced };
  }
  const locate = (path: Path) => ({ file: '', line: 1, column: 1, path: [...path] });
  for (let round = 0; round < mostRounds; round += 1) {
    const parsed = parseWith(context.schema, sheet, locate);
    const data = parsed.value;
    const { isExperienced = false } = context;
    const practice = data && { slug, file: '', data, locate, isExperienced };
    const problems = practice
      ? [...acrossFields(practice, context.vocabularies, context.declared), ...more(data)].filter(
          isError,
        )
      : parsed.problems;
    if (problems.length === 0) return { sheet: inOrder(sheet, data), data, unplaced };
    for (const found of problems) {
      const name = pathText(found.path ?? []);
      // What was taken out may have moved what is left.
      const cell = round === 0 ? context.cells?.get(name) : undefined;
      const { message, hint } = formatWith(found, diagnostics);
      tell(name, cell ? `${message} ${hint}` : message, cell);
    }
    const whole = problems.flatMap(takenOut).every((path) => path.length > 0 && mark(sheet, path));
    if (!whole) return { sheet: undefined, data: undefined, unplaced };
    sweep(sheet);
  }
  tell('', words.tooBroken);
  return { sheet: undefined, data: undefined, unplaced };
}

const pathText = (path: Path): string => fieldName(path);

/** Where what has to go stands: of what is missing, its group; of too long a list, its end. */
function takenOut(found: Diagnostic): Path[] {
  const path = found.path ?? [];
  if (found.rule === 'missing-field') return [path.slice(0, -1)];
  if (found.rule !== 'list-length') return [path];
  const { length, max = length } = (found as Diagnostic<'list-length'>).parameters;
  if (length <= max) return [path];
  return Array.from({ length: length - max }, (_, index) => [...path, max + index]);
}

/** Stands for what is taken out until all of it is known: places in lists must not move. */
const gone = Symbol('gone');

/**
 * Marks a value.
 *
 * @returns false if there is nothing at this path, so that nothing could be done
 */
function mark(sheet: Fields, path: Path): boolean {
  let holder: unknown = sheet;
  for (const key of path.slice(0, -1)) {
    if (holder === gone) return true;
    if (!isHolder(holder) || !Object.hasOwn(holder, key)) return false;
    holder = (holder as Record<PropertyKey, unknown>)[key];
  }
  if (holder === gone) return true;
  const last = path.at(-1) as PropertyKey;
  if (!isHolder(holder) || !Object.hasOwn(holder, last)) return false;
  (holder as Record<PropertyKey, unknown>)[last] = gone;
  return true;
}

const isHolder = (value: unknown): value is object => value !== null && typeof value === 'object';

function sweep(holder: object): void {
  if (Array.isArray(holder)) {
    const left = holder.filter((item) => item !== gone);
    holder.splice(0, holder.length, ...left);
    for (const item of left) if (isHolder(item)) sweep(item);
    return;
  }
  const fields = holder as Record<string, unknown>;
  for (const [key, value] of Object.entries(fields)) {
    if (value === gone) delete fields[key];
    else if (isHolder(value)) sweep(value);
  }
}

/** Only fields that the schema knows are left: they stand in its order, as it read them. */
function inOrder(sheet: Fields, data: Practice | undefined): Fields {
  return Object.fromEntries(
    Object.entries(data ?? sheet).filter(([, value]) => value !== undefined),
  );
}
