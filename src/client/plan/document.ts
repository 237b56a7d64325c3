/** The file of a plan: a note in Markdown that people read, and the plan itself at its end. */
import { plan as words } from '#words/plan.ts';
import { escapeInline, escapeLineStart, oneLine } from '../../markup/markdown.ts';
import type { Line, Note, Piece } from './note.ts';
import { type ParsedPlan, parsePlan, type Plan, plainPlan } from './state.ts';

/** Writes the file. {@link planIn} reads the same plan from it. */
export function documentOf(note: Note, plan: Plan): string {
  const sections = note.sections.flatMap(({ title, lines }) => [
    `## ${heading(title)}`,
    lines.map(item).join('\n'),
  ]);
  const data = JSON.stringify(plainPlan(plan), null, 2);
  return `${[
    `# ${heading(note.title)}`,
    escapeInline(note.draft),
    ...sections,
    `## ${words.note.machine}`,
    words.note.machineLead,
    `\`\`\`json\n${data}\n\`\`\``,
  ].join('\n\n')}\n`;
}

/**
 * Finds the plan in a file that {@link documentOf} wrote, whatever was changed in its text.
 *
 * @returns nothing if there is none
 */
export function planIn(text: string): ParsedPlan | undefined {
  // In JSON no line begins with backticks, and in the note none does that people have written.
  const blocks = text.matchAll(/^```json[ \t]*\r?\n([\s\S]*?)\r?\n```[ \t]*\r?$/gm);
  const last = [...blocks].at(-1)?.[1];
  try {
    return parsePlan(JSON.parse(last ?? 'null'));
  } catch {
    return undefined;
  }
}

function item({ pieces, under }: Line): string {
  const inner = under.map((text) => `\n  - ${lines(escapeInline(text), '    ')}`);
  return `- ${lines(pieces.map(inline).join(''), '  ')}${inner.join('')}`;
}

const inline = ({ text, href }: Piece): string =>
  href === undefined
    ? escapeInline(text)
    : `[${escapeInline(text)}](<${href.replace(/[<>\s]/g, encodeURI)}>)`;

/** Keeps the lines of a text below each other, and inside their item. */
const lines = (text: string, indent: string): string =>
  text
    .trim()
    .split(/[\r\n\u2028\u2029]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(escapeLineStart)
    .join(`\\\n${indent}`);

/** A heading is one line. */
const heading = (text: string): string => escapeInline(oneLine(text));
