/**
 * Texts between braces that a comma parts, because they have no quotation marks: to YAML,
 * `{text: Una delibera, con il bilancio}` has a field `con il bilancio` with nothing behind it.
 */
import { isScalar, type Pair, type YAMLMap } from 'yaml';
import { type Diagnostic, diagnostic, type SourceLocation } from '../checking/diagnostic.ts';

interface Key {
  value: unknown;
  range: readonly [from: number, to: number];
}

/** The name of a field that stands between braces without a colon behind it. */
function loneKey({ key, value }: Pair): Key | undefined {
  if (value !== null || !isScalar(key) || !key.range) return undefined;
  return { value: key.value, range: [key.range[0], key.range[1]] };
}

/** A colon with no space behind it, which is a part of the name: `it:"Persone"`, no `https://`. */
const closed = /^(\w[\w-]*):(?!\/\/)(\S.*)$/s;

/**
 * Tells the fields of a group between braces that are none, each run of them once, with what to
 * write instead.
 *
 * @param source of the whole
 * @param placeAt where a place in it is in its file
 */
export function flowCommas(
  { flow, items }: YAMLMap,
  source: string,
  placeAt: (offset: number) => SourceLocation,
): Diagnostic[] {
  if (flow !== true) return [];
  const problems: Diagnostic[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const pair = items[index];
    const first = pair && loneKey(pair);
    if (!first) continue;
    const before = items[index - 1];
    let last = first;
    for (let next = items[index + 1]; next; next = items[index + 1]) {
      const more = loneKey(next);
      if (!more || closed.test(String(more.value))) break;
      last = more;
      index += 1;
    }
    const [from, to] = [first.range[0], last.range[1]];
    const [, name, rest = ''] = closed.exec(source.slice(from, to)) ?? [];
    if (name !== undefined) {
      const isQuoted = /^(["']).*\1$/s.test(rest);
      const write = `${name}: ${isQuoted || !/[,"]/.test(rest) ? rest : quoted(rest)}`;
      const told = { cause: 'space', found: source.slice(from, to), write } as const;
      problems.push(diagnostic('flow-comma', placeAt(from), told));
      continue;
    }
    const value = before?.value;
    if (!isScalar(before?.key) || !isScalar(value) || typeof value.value !== 'string') {
      const told = { cause: 'alone', found: String(first.value), write: undefined } as const;
      problems.push(diagnostic('flow-comma', placeAt(from), told));
      continue;
    }
    const [start = from, end = from] = value.range ?? [];
    const found = value.value + source.slice(end, to);
    const write = `${String(before.key.value)}: ${quoted(found)}`;
    problems.push(diagnostic('flow-comma', placeAt(start), { cause: 'comma', found, write }));
  }
  return problems;
}

const quoted = (text: string): string => JSON.stringify(text.replace(/\s+/g, ' ').trim());
