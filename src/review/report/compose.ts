/** Puts a report together within what a person can read and a host will show. */
import { withoutCommands } from '../../files/printed.ts';
import type { Words } from '../../i18n/languages.ts';
import { code } from '../../markup/markdown.ts';

/** A part of a report, with what may be left out of it when there is too much. */
export interface Section {
  title?: string;
  /** Paragraphs and lists; what comes first is kept. */
  blocks: string[];
  /** What the blocks that do not fit are: counted, and said. */
  left?: (n: number) => string;
}

/** Beyond this nobody reads on; hosts show up to a megabyte. */
const mostDetails = 300_000;
const mostBytes = 900_000;
/** Of one thing that changed. */
const mostOfBlock = 16_000;

const sizeOf = (text: string): number => Buffer.byteLength(text, 'utf8') + 2;

/**
 * Writes the sections one after another, as far as there is room, and at the end the names of all
 * files that none of them names.
 *
 * @param speech the words of the language of the report
 * @param files paths from the top of the repository, what matters most first
 */
export function compose(
  speech: Words,
  sections: readonly Section[],
  files: readonly string[],
): string {
  const { review: words } = speech;
  const parts: string[] = [];
  let size = 0;
  const add = (part: string) => {
    parts.push(part);
    size += sizeOf(part);
  };
  const full = sections.filter(({ blocks }) => blocks.length > 0);
  for (const [index, { title, blocks, left = words.leftOut.parts }] of full.entries()) {
    // A long part leaves room to those that follow it: half of what there is, but for the last.
    const room = mostDetails - size;
    const share = index === full.length - 1 ? room : Math.ceil(room / 2);
    if (title !== undefined) add(`## ${title}`);
    const fitting = blocks.map((block) => fitted(block, speech));
    // What does not fit is counted; a shorter one behind it does not take its place.
    const end = endOfRoom(fitting, share);
    for (const block of fitting.slice(0, end)) add(block);
    if (end < fitting.length) add(left(fitting.length - end));
  }
  const told = parts.join('\n\n');
  const unnamed = files.filter((file) => !told.includes(code(file)));
  if (unnamed.length > 0) add(allFiles(unnamed, mostBytes - size, speech));
  return withoutCommands(`${parts.join('\n\n')}\n`);
}

function endOfRoom(blocks: readonly string[], room: number): number {
  let left = room;
  const end = blocks.findIndex((block) => {
    left -= sizeOf(block);
    return left < 0;
  });
  return end === -1 ? blocks.length : end;
}

/** A block up to a size, cut between two of its lines. */
function fitted(block: string, { review: words }: Words): string {
  if (sizeOf(block) <= mostOfBlock) return block;
  const lines = block.split('\n');
  const end = endOfRoom(lines, mostOfBlock);
  return [...lines.slice(0, end), `- ${words.leftOut.lines(lines.length - end)}`].join('\n');
}

function allFiles(files: readonly string[], room: number, { review: words }: Words): string {
  const rows = files.map((file) => `- ${code(file)}`);
  const end = endOfRoom(rows, room - 1000);
  const rest = end < rows.length ? [`- ${words.leftOut.files(rows.length - end)}`] : [];
  return [
    `## ${words.otherFiles.title}`,
    words.otherFiles.intro,
    [...rows.slice(0, end), ...rest].join('\n'),
  ].join('\n\n');
}
