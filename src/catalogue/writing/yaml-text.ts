/** Pieces of YAML text, in the style in which practices are written. */
import { looksGrouped } from '../model/written-number.ts';
import { Document, type Node, Scalar, type ToStringOptions, visit } from 'yaml';

const options = {
  lineWidth: 0,
  flowCollectionPadding: false,
  indentSeq: true,
  // A text in double quotes stays on one line.
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

/** What a reader of YAML, or one who cuts the ends of texts, would take for something else. */
const unseen = /^\s|\s$|[^\P{Cc}\n]|[\u2028\u2029\ufeff]/u;
/** Lines that a text over several lines cannot begin with, or end in, without quotes. */
const uneven = /\n[^\S\n]|[^\S\n]\n/;

/** Whether a text is only safe in double quotes. */
const isDelicate = (text: string, inFlow: boolean): boolean =>
  unseen.test(text) || (text.includes('\n') && (inFlow || uneven.test(text)));

/** Writes a value, ending in a line feed; what is there twice is written twice. */
function yamlText(value: unknown, more: ToStringOptions = {}): string {
  const inFlow = more.collectionStyle === 'flow';
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && isDelicate(node.value, inFlow)) {
        node.type = Scalar.QUOTE_DOUBLE;
      }
      // With three decimals it would be taken for one of thousands.
      if (typeof node.value === 'number' && looksGrouped(String(node.value))) {
        node.minFractionDigits = 4;
      }
    },
  });
  return document.toString({ ...options, ...more });
}

/** YAML knows the line feed alone: other ends of lines are part of a text. */
const indented = (text: string, indent: number): string =>
  text.replace(/(^|\n)(?=[^\n])/g, `$1${' '.repeat(indent)}`);

const withoutFeed = (text: string): string => text.replace(/\n$/, '');

/** A key with its value, ending in a line feed. */
export const pairText = (key: string, value: unknown, indent: number): string =>
  indented(yamlText({ [key]: value }), indent);

/** An item of a block sequence whose dash stands in this column; ends in a line feed. */
export const itemText = (value: unknown, column: number): string =>
  indented(yamlText([value]), column);

/** A value on one line, for places between braces and brackets. */
export const flowText = (value: unknown, padded: boolean): string =>
  withoutFeed(yamlText(value, { flowCollectionPadding: padded, collectionStyle: 'flow' }));

/** A scalar in the quotes that its predecessor had. */
export function scalarLike(previous: Scalar, value: unknown, inFlow: boolean): string {
  const quoted = previous.type === 'QUOTE_DOUBLE' || previous.type === 'QUOTE_SINGLE';
  const text = withoutFeed(
    yamlText(value, {
      ...(quoted &&
        typeof value === 'string' && { defaultStringType: previous.type as 'QUOTE_DOUBLE' }),
      ...(inFlow && { collectionStyle: 'flow' as const }),
    }),
  );
  // What is plain on a line of its own may not be so between braces, and never on several lines.
  const delicate = /\n/.test(text) || (inFlow && !quoted && /[,[\]{}]/.test(text));
  return delicate ? JSON.stringify(value) : text;
}

/** Where a node begins. */
export const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** Where the line of a place begins. */
export const lineStart = (source: string, place: number): number =>
  source.lastIndexOf('\n', place - 1) + 1;
