/**
 * From a refusal of Zod to problems of the catalogue: one for each thing to mend, at the place
 * where it stands in the file.
 */
import type { z } from 'zod';
import { type SourceLocation, type Diagnostic, diagnostic } from './diagnostic.ts';
import { fieldName, shorten } from './field-name.ts';
import { numberForm, refusalOfOurs } from './own-refusals.ts';
import { unknownValue } from './rule-parameters.ts';
import { meantAddress } from '../model/address.ts';
import type { FieldWords, Path } from '../model/field.ts';
import { formCause, rightForm, type Surroundings } from './right-form.ts';
import {
  groupWith,
  isLanguageAt,
  keysAt,
  labelsAt,
  labelsOfTerms,
  literalAt,
  notedOf,
  schemaAt,
  valueAt,
  vocabularyAt,
} from './schema-at.ts';
import { meantByLabel, suggestion } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** Finds where a value (or, with `key`, its name) stands in the file. */
export type Locate = (path: Path, what: 'value' | 'key') => SourceLocation;

interface Explained extends Surroundings {
  schema: z.ZodType;
  /** The value that was refused. */
  input: unknown;
  locate: Locate;
  /** Put before the names of fields, where they are attributes of a component. */
  prefix?: string;
  /** The languages in which people may have written the name of a field. */
  authorLanguages: readonly FieldWords[];
}

/**
 * Checks a value against a schema.
 *
 * @returns the parsed value, or what is wrong with it
 */
export function parseWith<T>(
  schema: z.ZodType<T>,
  input: unknown,
  locate: Locate,
  { authorLanguages = [], ...more }: Partial<Omit<Explained, 'schema' | 'input' | 'locate'>> = {},
): { value: T; problems: [] } | { value: undefined; problems: Diagnostic[] } {
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, problems: [] };
  const context: Explained = { schema, input, locate, authorLanguages, ...more };
  return {
    value: undefined,
    problems: withoutRepeats(
      withoutConsequences(
        meaningful(result.error.issues).flatMap((issue) => explain(issue, context)),
      ),
    ),
  };
}

/** Of a value of the wrong type nothing else is worth saying: a text has no number of items. */
function meaningful(issues: readonly Issue[]): Issue[] {
  const mistyped = new Set(
    issues.filter((issue) => issue.code === 'invalid_type').map((issue) => issue.path.join('.')),
  );
  return issues.filter(
    (issue) => issue.code === 'invalid_type' || !mistyped.has(issue.path.join('.')),
  );
}

/** Of the items of a list, the first tells how all of it is to be written. */
function withoutRepeats(problems: Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return problems.filter((found) => {
    if (found.rule !== 'wrong-type' || typeof found.path?.at(-1) !== 'number') return true;
    const { form } = (found as Diagnostic<'wrong-type'>).parameters;
    const list = found.path.slice(0, -1).join('.');
    if (form === undefined) return true;
    const isNew = !seen.has(`${list} ${form}`);
    seen.add(`${list} ${form}`);
    return isNew;
  });
}

/** A field whose name is misspelt, or a group whose fields slipped out of it, is not missing. */
function withoutConsequences(problems: Diagnostic[]): Diagnostic[] {
  const parentOf = (found: Diagnostic) => (found.path ?? []).slice(0, -1).join('.');
  const meant = new Set(
    problems.flatMap((found) => {
      if (found.rule !== 'unknown-key') return [];
      const { suggestion: likely } = (found as Diagnostic<'unknown-key'>).parameters;
      const { inside } = (found as Diagnostic<'unknown-key'>).parameters;
      return [likely, inside].flatMap((name) =>
        name === undefined ? [] : [`${parentOf(found)} ${name}`],
      );
    }),
  );
  return problems.filter(
    (found) =>
      found.rule !== 'missing-field' ||
      !meant.has(`${parentOf(found)} ${String(found.path?.at(-1))}`),
  );
}

function explain(issue: Issue, context: Explained): Diagnostic[] {
  const path = issue.path;
  const value = valueAt(context.input, path);
  const written = typeof value === 'number' ? context.sourceAt?.(path) : undefined;
  // What is quoted is never a group or a list.
  const shown = typeof value === 'object' ? '' : shorten(written ?? value);
  const field = fieldName(path, context.prefix);
  const place = () => context.locate(path, 'value');
  const instead = literalAt(context.schema, path);
  const wrongType = (expected: string) => {
    const form = rightForm(context.schema, context.input, path, context);
    const blank = form?.includes(unknownValue) ? unknownValue : undefined;
    const cause = formCause(context.schema, context.input, path);
    const told = { field, expected, instead, form, blank, ...(cause && { cause }) };
    return diagnostic('wrong-type', place(), told);
  };

  switch (issue.code) {
    case 'invalid_union':
      return explainUnion(issue, value, context);
    case 'unrecognized_keys': {
      const known = keysAt(context.schema, path);
      return issue.keys.map((key) =>
        diagnostic('unknown-key', context.locate([...path, key], 'key'), {
          key,
          allowed: known,
          suggestion:
            suggestion(key, known) ??
            meantByLabel(key, labelsAt(context.schema, path, context.authorLanguages)),
          inside: groupWith(key, context.schema, path),
        }),
      );
    }
    case 'invalid_type':
      if (value === undefined || value === null) return [lacking(path, value, field, context)];
      if (field === '') return [diagnostic('yaml-syntax', place(), { cause: 'key' })];
      return [
        numberForm(path, value, kindAt(context.schema, path, issue.expected), field, place) ??
          wrongType(kindAt(context.schema, path, issue.expected)),
      ];
    case 'invalid_value': {
      if (value === undefined || value === null) return [lacking(path, value, field, context)];
      if (typeof value === 'object') {
        return [wrongType('string')];
      }
      const allowed = issue.values.map(String);
      if (isLanguageAt(context.schema, path)) {
        const likely = suggestion(String(value), allowed);
        const told = { value: shown, allowed, suggestion: likely };
        return [diagnostic('unknown-language', place(), told)];
      }
      return [
        diagnostic('unknown-term', place(), {
          field,
          value: shown,
          allowed,
          vocabulary: vocabularyAt(context.schema, path),
          suggestion:
            suggestion(String(value), allowed) ??
            meantByLabel(String(value), labelsOfTerms(context.schema, path)),
        }),
      ];
    }
    case 'too_small':
    case 'too_big':
      return [tooSmallOrBig(issue, field, value, place(), instead, isRequiredAt(path, context))];
    case 'invalid_format': {
      const told = { field, value: shown };
      if (issue.format === 'url') {
        const meant = typeof value === 'string' ? meantAddress(value) : undefined;
        return [diagnostic('invalid-address', place(), { ...told, meant })];
      }
      if (issue.format === 'email') return [diagnostic('invalid-email', place(), told)];
      return [diagnostic('invalid-format', place(), told)];
    }
    case 'custom':
      return [refusalOfOurs(issue, path, field, value, shown, place())];
    default:
      return [wrongType(issue.code)];
  }
}

/** What a field wants: where it is a whole number, the library says only of numbers that it is. */
function kindAt(schema: z.ZodType, path: Path, expected: string): string {
  const def = schemaAt(schema, path)?._zod.def as { type?: string; format?: string } | undefined;
  return def?.type === 'number' && def.format === 'safeint' ? 'int' : expected;
}

/** A field that is not there; or that is, optional or in a list, with nothing behind its name. */
function lacking(path: Path, value: unknown, field: string, context: Explained): Diagnostic {
  const place = context.locate(path, 'key');
  if (value === null && !isRequiredAt(path, context)) {
    const expected = wantedAt(path, context);
    const told = { field, length: 0, min: 1, max: undefined, ...(expected && { expected }) };
    return diagnostic('text-length', place, told);
  }
  const isEmpty = value === null && typeof path.at(-1) === 'string' && { isEmpty: true as const };
  return diagnostic('missing-field', place, { field, ...isEmpty });
}

/** Whether a field has to be there; an item of a list need not. */
function isRequiredAt(path: Path, { schema }: Explained): boolean {
  if (typeof path.at(-1) === 'number') return false;
  const own = partAt(schema, path);
  return own?._zod.def.type !== 'optional' && own?._zod.def.type !== 'default';
}

/** What goes where nothing stands, by the name that the library has for it. */
function wantedAt(path: Path, { schema }: Explained): string | undefined {
  const part = partAt(schema, path);
  const precision = part && notedOf(part, 'date');
  if (typeof precision === 'string') return precision;
  const type = schemaAt(schema, path)?._zod.def.type;
  if (type === undefined) return undefined;
  if (type === 'enum' || vocabularyAt(schema, path) !== undefined) return 'term';
  return kindAt(schema, path, type);
}

/** The field at the end of a path, as its group has it. */
function partAt(schema: z.ZodType, path: Path): z.core.$ZodType | undefined {
  const group = schemaAt(schema, path.slice(0, -1))?._zod.def;
  return (group as z.core.$ZodObjectDef | undefined)?.shape?.[String(path.at(-1))];
}

/** Of a union's refusals, tells the one of the branch that the author was writing. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  value: unknown,
  context: Explained,
): Diagnostic[] {
  const branches = issue.errors.map((errors) =>
    errors.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue),
  );
  const isStructure = typeof value === 'object';
  const mistypes = (inner: Issue) =>
    inner.path.length === issue.path.length &&
    (inner.code === 'invalid_type' || (isStructure && inner.code === 'invalid_value'));
  const meant =
    branchOfList(branches, issue.path, value, context.schema) ??
    branches.find((errors) => errors.every((inner) => inner.path.length > issue.path.length)) ??
    branches.find((errors) => !errors.some(mistypes)) ??
    branches.find((errors) => errors.some((inner) => inner.code === 'invalid_type')) ??
    branches[0] ??
    [];
  if (value !== undefined) return meant.flatMap((inner) => explain(inner, context));
  const field = fieldName(issue.path, context.prefix);
  return [diagnostic('missing-field', context.locate(issue.path, 'key'), { field })];
}

/** Of a word in the place of a list, unless it is like the one that may stand there. */
function branchOfList(
  branches: readonly Issue[][],
  path: Path,
  value: unknown,
  schema: z.ZodType,
): Issue[] | undefined {
  const literal = literalAt(schema, path);
  if (literal === undefined || typeof value === 'object' || value === undefined) return undefined;
  if (suggestion(String(value), [literal]) !== undefined) return undefined;
  return branches.find(([first]) => first?.code === 'invalid_type' && first.expected === 'array');
}

function tooSmallOrBig(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  field: string,
  value: unknown,
  place: SourceLocation,
  instead: string | undefined,
  isRequired: boolean,
): Diagnostic {
  const required = isRequired && { isRequired: true as const };
  const bound = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  const limits =
    issue.code === 'too_small' ? { min: bound, max: undefined } : { min: undefined, max: bound };
  if (issue.origin === 'string') {
    return diagnostic('text-length', place, {
      field,
      length: String(value).trim().length,
      ...limits,
      ...required,
    });
  }
  if (issue.origin === 'array') {
    const length = Array.isArray(value) ? value.length : 0;
    return diagnostic('list-length', place, { field, length, ...limits, instead, ...required });
  }
  return diagnostic('number-range', place, { field, ...limits });
}
