/**
 * Writes changed values into a YAML mapping and keeps all that was not touched as its author wrote
 * it: comments, order, quotes, line breaks.
 */
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { alignment, type Fields, isFields, same } from './same.ts';
import { flowText, itemText, lineStart, pairText, scalarLike, startOf } from './yaml-text.ts';

interface Splice {
  from: number;
  to: number;
  text: string;
}

/**
 * Writes the difference between two states of the fields into a text.
 *
 * @param source the YAML of a mapping; what it says beyond `before` is kept
 * @param before the fields as they were read from it
 * @param after the fields as they should be; those left out are removed
 * @returns the new text; the very same one when the two states are equal
 * @throws if the text is not a YAML mapping
 */
export function editYaml(source: string, before: Fields, after: Fields): string {
  if (same(before, after)) return source;
  const root = parseDocument(source).contents;
  if (root === null || (isScalar(root) && root.value === null)) {
    // Of a sheet of nothing, what its author noted stays.
    const notes = source.split('\n').filter((line) => /^\s*#/.test(line));
    const fields = Object.keys(after).map((key) => pairText(key, after[key], 0));
    return [...notes.map((line) => `${line}\n`), ...fields].join('');
  }
  if (!isMap(root)) throw new Error('The text is not a YAML mapping');
  const text = source.endsWith('\n') ? source : `${source}\n`;
  const splices: Splice[] = [];
  editMap(root, before, after, { source: text, splices, inFlow: false });
  return spliced(text, splices);
}

/** Puts the pieces into the text; those for one place in the order in which they were found. */
function spliced(text: string, splices: Splice[]): string {
  let done = '';
  let place = 0;
  for (const { from, to, text: put } of splices.sort((a, b) => a.from - b.from)) {
    done += text.slice(place, from) + put;
    place = Math.max(place, to);
  }
  return done + text.slice(place);
}

interface Edit {
  source: string;
  splices: Splice[];
  inFlow: boolean;
}

function editMap(node: YAMLMap, before: Fields, after: Fields, edit: Edit): void {
  const { source, splices } = edit;
  const keys = node.items.map(keyOf);
  const added = Object.keys(after).filter((key) => !keys.includes(key));
  const removed = keys.filter((key) => key in before && !(key in after));
  if (node.flow) {
    if (added.length > 0 || removed.length > 0) {
      replaceFlow(node, after, edit);
      return;
    }
    edit = { ...edit, inFlow: true };
  }
  node.items.forEach((pair, index) => {
    const key = keys[index] ?? '';
    const place = startOf(pair.key as Node);
    const whole = () => ({ from: lineStart(source, place), to: endOf(pair, source) });
    if (removed.includes(key)) splices.push({ ...whole(), text: '' });
    else if (key in after && !same(before[key], after[key])) {
      if (editValue(pair.value, before[key], after[key], edit)) return;
      const indent = place - lineStart(source, place);
      const text = edit.inFlow ? '' : pairText(key, after[key], indent).trimStart();
      splices.push({ from: place, to: endOf(pair, source), text });
    }
  });
  const order = Object.keys(after);
  for (const key of added) {
    const previous = order.slice(0, order.indexOf(key)).findLast((other) => keys.includes(other));
    const pair = previous === undefined ? undefined : node.items[keys.indexOf(previous)];
    const first = startOf(node.items[0]?.key as Node);
    const indent = first - lineStart(source, first);
    const place = pair ? endOf(pair, source) : lineStart(source, first);
    splices.push({ from: place, to: place, text: pairText(key, after[key], indent) });
  }
}

/** @returns whether the value could be changed where it stands */
function editValue(node: unknown, before: unknown, after: unknown, edit: Edit): boolean {
  if (isMap(node) && isFields(before) && isFields(after)) {
    if (!canBeEdited(node, before, after, edit)) return edit.inFlow && replaced(node, after, edit);
    editMap(node, before, after, edit);
    return true;
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
    if (node.items.length !== before.length || after.length === 0 || before.length === 0) {
      return edit.inFlow && replaced(node, after, edit);
    }
    if (node.flow) return replaced(node, after, edit);
    if (!beginsItsLine(node, edit.source)) return false;
    editSequence(node, before, after, edit);
    return true;
  }
  if (isScalar(node) && !isFields(after) && !Array.isArray(after) && isInline(node)) {
    const text = scalarLike(node, after, edit.inFlow);
    edit.splices.push({ from: startOf(node), to: node.range?.[1] ?? 0, text });
    return true;
  }
  return edit.inFlow && replaced(node as Node, after, edit);
}

/**
 * Tells whether there is something of a group to go on from: a field that stays and, behind the
 * dash of an item, the first one.
 */
function canBeEdited(node: YAMLMap, before: Fields, after: Fields, { source }: Edit): boolean {
  const keys = node.items.map(keyOf);
  if (!keys.some((key) => key in after)) return false;
  if (node.flow || beginsItsLine(node, source)) return true;
  const [first = ''] = keys;
  const order = Object.keys(after);
  const inFront = order.slice(
    0,
    order.findIndex((key) => keys.includes(key)),
  );
  return (first in after || !(first in before)) && inFront.length === 0;
}

const beginsItsLine = (node: Node, source: string): boolean =>
  source.slice(lineStart(source, startOf(node)), startOf(node)).trim() === '';

function editSequence(node: YAMLSeq, before: unknown[], after: unknown[], edit: Edit): void {
  const { source, splices } = edit;
  const items = node.items as Node[];
  const lines = items.map((item) => lineStart(source, source.lastIndexOf('-', startOf(item) - 1)));
  const ends = items.map((item) => endOf(item, source));
  const column = startOf(node) - lineStart(source, startOf(node));
  let place = lines[0] ?? 0;
  for (const [was, is] of alignment(before, after)) {
    if (was === undefined) {
      // An item that only moved takes its own text along.
      const old = before.findIndex((item) => same(item, after[is ?? 0]));
      const kept = old === -1 ? undefined : source.slice(lines[old], ends[old]);
      const text = kept ?? itemText(after[is ?? 0], column);
      splices.push({ from: place, to: place, text });
      continue;
    }
    const [from, to] = [lines[was] ?? 0, ends[was] ?? 0];
    place = to;
    if (is === undefined) splices.push({ from, to, text: '' });
    else if (
      !same(before[was], after[is]) &&
      !editValue(items[was], before[was], after[is], edit)
    ) {
      splices.push({ from, to, text: itemText(after[is], column) });
    }
  }
}

function replaceFlow(node: Node, value: unknown, { source, splices }: Edit): void {
  const from = startOf(node);
  const text = flowText(value, /^[{[] /.test(source.slice(from, from + 2)));
  splices.push({ from, to: node.range?.[1] ?? from, text });
}

function replaced(node: Node, value: unknown, edit: Edit): boolean {
  replaceFlow(node, value, edit);
  return true;
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

/** Texts over several lines are written anew with their key. */
const isInline = (node: Scalar): boolean =>
  node.type !== 'BLOCK_LITERAL' &&
  node.type !== 'BLOCK_FOLDED' &&
  node.range?.[0] !== node.range?.[1];

/** Behind the last line of a pair or an item, with the comment that may end it. */
function endOf(what: Pair | Node, source: string): number {
  const last = lastNode(what);
  const [from = 0, to = 0] = last.range ?? [];
  const written = source.slice(from, to).trimEnd();
  const feed = source.indexOf('\n', from + written.length);
  return feed === -1 ? source.length : feed + 1;
}

/** The node that ends last: the range of a block collection may reach into what follows. */
function lastNode(what: Pair | Node): Node {
  const node = 'key' in what ? ((what.value ?? what.key) as Node) : what;
  if (isMap(node) && !node.flow) return lastNode(node.items.at(-1) ?? (node as Node));
  if (isSeq(node) && !node.flow) return lastNode((node.items.at(-1) as Node) ?? node);
  return node;
}
