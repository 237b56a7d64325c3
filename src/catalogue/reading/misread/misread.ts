/**
 * Texts that pass every other rule and read otherwise than they were meant: what of them is lost is
 * an error, what only looks wrong is told, both with what to write instead.
 */
import type { Nodes } from 'mdast';
import type { Diagnostic } from '../../checking/diagnostic.ts';
import { inLines, cutWords } from './lines.ts';
import { brokenLinks, emptyBox, unevenBold, unknownSigns } from './marks.ts';
import { ambiguous, brokenBold, lostAsterisks, lostPlus, struckOut } from './signs.ts';
import { nodesOf, type SourceLines, sourceLines } from './source-lines.ts';
import { dashedTable, gridTable, inTable, tabbedTable, unreadTable } from './tables.ts';
import { oddWords } from './words.ts';

/** More of them say nothing more. */
const mostTold = 100;

/**
 * What of a text reads otherwise than it was meant.
 *
 * @param tree as either of the parsers reads it
 * @param source the whole file, with its frontmatter blanked
 */
export function misreadIn(tree: Nodes, source: string, file: string): Diagnostic[] {
  const text = sourceLines(source, file);
  const strong = new Set<number>();
  const code: [number, number][] = [];
  const all = [...nodesOf(tree)];
  for (const { node } of all) {
    if (!node.position) continue;
    const { start, end } = node.position;
    const at = text.offsetOf(start.line, start.column);
    if (node.type === 'strong') strong.add(at);
    if (node.type === 'inlineCode' || node.type === 'code') {
      code.push([at, text.offsetOf(end.line, end.column)]);
    }
  }
  const problems = [
    ...all.flatMap(({ node, parent }) => inNode(node, parent, strong, code, text)),
    ...links(all, text),
    ...notes(all, text),
    ...oddWords(source).map(({ rule, index, cause, found, write }) =>
      text.told(rule, index, { cause, found, write }),
    ),
  ];
  return problems.slice(0, mostTold);
}

function inNode(
  node: Nodes,
  parent: Nodes,
  strong: ReadonlySet<number>,
  code: readonly [number, number][],
  text: SourceLines,
): Diagnostic[] {
  const { position } = node;
  if (!position) return [];
  const boldAndSigns = () => [
    ...brokenBold(position, strong, code, text),
    ...ambiguous(position, code, text),
    ...brokenLinks(position, code, text),
  ];
  switch (node.type) {
    case 'table':
      return inTable(position, text);
    case 'thematicBreak':
      return dashedTable(position.start.line, text);
    case 'heading': {
      const found = text.slice(position).trim();
      const bold = boldAndSigns();
      if (node.children.length > 0) return bold;
      const at = text.offsetOf(position.start.line, position.start.column);
      return [text.told('text-misread', at, { cause: 'empty-heading', found, write: '' })];
    }
    case 'delete':
      return struckOut(node, text);
    case 'emphasis':
      return [...lostAsterisks(node, text), ...unevenBold(node, parent, text)];
    case 'text':
      return unknownSigns(node, parent, text);
    case 'listItem':
      return lostPlus(node, text);
    case 'tableCell':
      return boldAndSigns();
    case 'paragraph': {
      const offset = text.offsetOf(position.start.line, position.start.column);
      const lines = text.slice(position).split('\n');
      // Inside a quotation, lines have signs before them that are none of theirs.
      const isPlain = parent.type !== 'blockquote';
      if (!isPlain) return boldAndSigns();
      const grid = gridTable(lines, offset, text);
      if (grid.length > 0) return grid;
      const tabbed = tabbedTable(lines, offset, text);
      if (tabbed.length > 0) return tabbed;
      return [
        ...(parent.type === 'listItem' ? emptyBox(position, text) : []),
        ...unreadTable(lines, offset, text),
        ...inLines(lines, offset, text),
        ...cutWords(lines, offset, text),
        ...boldAndSigns(),
      ];
    }
    default:
      return [];
  }
}

/** Addresses that have a name which another has already: links by that name lead to the other. */
function links(all: readonly { node: Nodes }[], text: SourceLines): Diagnostic[] {
  const named = all.flatMap(({ node }) =>
    node.type === 'definition' && node.position ? [{ node, at: node.position.start }] : [],
  );
  // One parser of two gives those inside a component before the others.
  named.sort(({ at: a }, { at: b }) => a.line - b.line || a.column - b.column);
  const known = new Map<string, string>();
  return named.flatMap(({ node: { identifier, url }, at }) => {
    const name = identifier.toLowerCase();
    const other = known.get(name);
    if (other === undefined) known.set(name, url);
    if (other === undefined || other === url) return [];
    const offset = text.offsetOf(at.line, at.column);
    const [found = ''] = /^\[[^\]\n]*\]:?/.exec(text.source.slice(offset)) ?? [];
    return [text.told('text-lost', offset, { cause: 'link-doubled', found, write: undefined })];
  });
}

/** Notes that nobody calls, or of which there are two, are not shown; one that is not there is. */
function notes(all: readonly { node: Nodes }[], text: SourceLines): Diagnostic[] {
  const called = new Set<string>();
  const defined = new Set<string>();
  const undefinedNotes = new Set<string>();
  const problems: Diagnostic[] = [];
  const nameOf = (node: { identifier: string }) => node.identifier.toLowerCase();
  for (const { node } of all) if (node.type === 'footnoteReference') called.add(nameOf(node));
  for (const { node } of all) {
    if (!node.position) continue;
    const { start } = node.position;
    const at = text.offsetOf(start.line, start.column);
    if (node.type === 'footnoteDefinition') {
      const name = nameOf(node);
      const [found = ''] = /^\[\^[^\]\n]*\]:?/.exec(text.source.slice(at)) ?? [];
      const cause = defined.has(name)
        ? 'note-doubled'
        : called.has(name)
          ? undefined
          : 'note-uncalled';
      defined.add(name);
      if (cause) problems.push(text.told('text-lost', at, { cause, found, write: undefined }));
    }
    if (node.type !== 'text') continue;
    const written = text.slice(node.position);
    for (const { 0: found, index } of written.matchAll(/(?<!\\)\[\^[^\]\s]{1,40}\]/g)) {
      if (undefinedNotes.has(found)) continue;
      undefinedNotes.add(found);
      const parameters = { cause: 'note-undefined', found, write: undefined } as const;
      problems.push(text.told('text-misread', at + index, parameters));
    }
  }
  return problems;
}
