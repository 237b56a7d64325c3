/** Marks of Markdown that almost are, and are shown instead: links, boxes, names of signs, bold. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Nodes } from 'mdast';
import type { Diagnostic } from '../../checking/diagnostic.ts';
import { outsideCode, type Stretches } from './signs.ts';
import type { Position, SourceLines } from './source-lines.ts';

/** `[Report](https://…` without its end, and `(Report)[https://…]`. */
export function brokenLinks(position: Position, code: Stretches, text: SourceLines): Diagnostic[] {
  const open = outsideCode(
    /(?<![\\!])\[[^[\]\n]{1,200}\]\((?:https?:\/\/|mailto:)[^\s()<>"']{1,500}(?=\s|$)/g,
    position,
    code,
    text,
  );
  const reversed = outsideCode(
    /(?<![\\\]])\([^()[\]\n]{1,200}\)\[(?:https?:\/\/|mailto:|www\.)[^\s[\]<>]{1,500}\](?![[(:])/g,
    position,
    code,
    text,
  );
  return [
    ...open.flatMap(({ at, found }) => {
      // Its end, or its title, may stand behind spaces or on the next line.
      const behind = text.source.slice(at + found.length, at + found.length + 200);
      if (/^\s*[)"'(]/.test(behind)) return [];
      // An address with a space in it, which is told as such.
      if (/^[^\S\n][^)\n]*\)/.test(behind)) return [];
      const [stop = ''] = /[.,;:!?]$/.exec(found) ?? [];
      const write = `${found.slice(0, found.length - stop.length)})${stop}`;
      return [text.told('text-misread', at, { cause: 'link-open', found, write })];
    }),
    ...reversed.map(({ at, found }) => {
      const middle = found.indexOf(')[');
      const address = found.slice(middle + 2, -1);
      const whole = address.startsWith('www.') ? `https://${address}` : address;
      const write = `[${found.slice(1, middle)}](${whole})`;
      return text.told('text-misread', at, { cause: 'link-reversed', found, write });
    }),
  ];
}

/** `- [] item`: a box needs a space. */
export function emptyBox(position: Position, text: SourceLines): Diagnostic[] {
  const at = text.offsetOf(position.start.line, position.start.column);
  if (!/^\[\] /.test(text.source.slice(at, at + 3))) return [];
  return [text.told('text-misread', at, { cause: 'task-box', found: '[]', write: '[ ]' })];
}

/** Names of signs that there are not: `&pippo;`. */
export function unknownSigns(node: Nodes, parent: Nodes, text: SourceLines): Diagnostic[] {
  if (!node.position || parent.type === 'link') return [];
  const offset = text.offsetOf(node.position.start.line, node.position.start.column);
  return [...text.slice(node.position).matchAll(/(?<!\\)&([A-Za-z][A-Za-z0-9]{1,30});/g)].flatMap(
    ({ 0: found, 1: name = '', index }) =>
      decodeNamedCharacterReference(name) === false
        ? [
            text.told('text-misread', offset + index, {
              cause: 'entity',
              found,
              write: undefined,
            }),
          ]
        : [],
  );
}

/** `**bold*`: more asterisks on one side than on the other. */
export function unevenBold({ position }: Nodes, parent: Nodes, text: SourceLines): Diagnostic[] {
  if (!position || parent.type === 'emphasis' || parent.type === 'strong') return [];
  const found = text.slice(position);
  if (!/^\*[^*]/.test(found) || !/[^*]\*$/.test(found) || found.includes('\n')) return [];
  const at = text.offsetOf(position.start.line, position.start.column);
  const end = at + found.length;
  const { source } = text;
  const isBefore = source[at - 1] === '*' && !/[*\\]/.test(source[at - 2] ?? '');
  const isBehind = source[end] === '*' && source[end + 1] !== '*';
  if (isBefore === isBehind) return [];
  const written = isBefore ? `*${found}` : `${found}*`;
  const write = `**${found.slice(1, -1)}**`;
  const from = isBefore ? at - 1 : at;
  return [text.told('text-misread', from, { cause: 'bold', found: written, write })];
}
