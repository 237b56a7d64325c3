/** Values between the quotation marks of word processors, which are a part of the text to YAML. */
import { type Diagnostic, diagnostic } from '../../checking/diagnostic.ts';
import type { Path } from '../../model/field.ts';
import type { Locate } from '../../checking/zod-diagnostics.ts';
import { flowText } from '../../writing/yaml-text.ts';

/** Opened curly, and closed in any way: whole, so that no quotation inside a text is told. */
const between = /^\s*[“”„‟]([^“”„‟"]+)[“”‟"]\s*$/;

/** Tells every text of a value that stands between curly quotation marks. */
export function curlyQuotes(value: unknown, locate: Locate, path: Path = []): Diagnostic[] {
  if (typeof value === 'string') {
    const [found, inner] = between.exec(value) ?? [];
    if (found === undefined || inner === undefined) return [];
    const write = flowText({ a: inner.trim() }, false).slice('{a: '.length, -1);
    const told = { cause: 'curly-quotes', found, write } as const;
    return [diagnostic('text-misread', locate(path, 'value'), told)];
  }
  if (value === null || typeof value !== 'object') return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => curlyQuotes(inner, locate, [...path, key]));
}

/** Of a value that is wrong anyway, its quotation marks say nothing more. */
export const onlyMisread = (odd: readonly Diagnostic[], wrong: readonly Diagnostic[]) =>
  odd.filter(({ line, column }) =>
    wrong.every((found) => found.line !== line || found.column !== column),
  );
