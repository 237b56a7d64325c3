/** Pieces of YAML text, in the style in which practices are written. */
import { type Node, type Scalar, stringify } from 'yaml';

const options = { lineWidth: 0, flowCollectionPadding: false, indentSeq: true } as const;

const indented = (text: string, indent: number): string =>
  text.replace(/^(?=.)/gm, ' '.repeat(indent));

/** A key with its value, ending in a line feed. */
export const pairText = (key: string, value: unknown, indent: number): string =>
  indented(stringify({ [key]: value }, options), indent);

/** An item of a block sequence whose dash stands in this column; ends in a line feed. */
export const itemText = (value: unknown, column: number): string =>
  indented(stringify([value], options), column);

/** A value on one line, for places between braces and brackets. */
export function flowText(value: unknown, padded: boolean): string {
  return stringify(value, {
    ...options,
    flowCollectionPadding: padded,
    collectionStyle: 'flow',
  }).trimEnd();
}

/** A scalar in the quotes that its predecessor had. */
export function scalarLike(previous: Scalar, value: unknown, inFlow: boolean): string {
  const quoted = previous.type === 'QUOTE_DOUBLE' || previous.type === 'QUOTE_SINGLE';
  const text = stringify(value, {
    ...options,
    ...(quoted &&
      typeof value === 'string' && { defaultStringType: previous.type as 'QUOTE_DOUBLE' }),
    ...(inFlow && { collectionStyle: 'flow' as const }),
  }).trimEnd();
  // What is plain on a line of its own may not be so between braces, and never on several lines.
  const delicate = /\n/.test(text) || (inFlow && !quoted && /[,[\]{}]/.test(text));
  return delicate ? JSON.stringify(value) : text;
}

/** Where a node begins. */
export const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** Where the line of a place begins. */
export const lineStart = (source: string, place: number): number =>
  source.lastIndexOf('\n', place - 1) + 1;
