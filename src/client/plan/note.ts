/** The plan as a note for those who decide: the same for paper and for the file. */
import { plan as words } from '#words/plan.ts';
import { formatDate } from '../../i18n/format/format.ts';
import { type Entry, isReadersOwn, isSaying, type Plan, states } from './state.ts';

/** A stretch of text, possibly a link. */
export interface Piece {
  text: string;
  href?: string;
}
export interface Line {
  pieces: Piece[];
  /** What belongs to it. */
  under: string[];
}
interface Section {
  title: string;
  lines: Line[];
}
export interface Note {
  title: string;
  draft: string;
  sections: Section[];
}

/** What the page knows beside the plan. */
export interface PageFacts {
  region: { label: string; value: string };
  origin: Line;
  funding: Line[];
  whom: Line[];
  questions: Line[];
  sources: Line[];
  method: Line[];
}

const line = (text: string, under: string[] = []): Line => ({ pieces: [{ text }], under });

/** @param today ISO 8601 */
export function noteOf(plan: Plan, facts: PageFacts, today: string): Note {
  const { note, fields } = words;
  const context = [
    [facts.region.label, facts.region.value],
    [fields.context, plan.context],
    [fields.why, plan.why],
    [fields.people, plan.people],
    [fields.start, plan.start && formatDate(plan.start)],
    [fields.author, plan.author],
  ].map(([label = '', value]) => line(`${label}: ${value || note.missing}`));
  const inState = (state: Entry['state']) =>
    plan.entries
      .filter((entry) => entry.state === state && (isSaying(entry) || !isReadersOwn(entry)))
      .map(entryLine);
  const orNone = (lines: Line[]) => (lines.length > 0 ? lines : [line(note.none)]);
  const left = plan.unplaced.map((text) => line(text));
  return {
    title: words.title(plan.title),
    draft: note.draft(formatDate(today)),
    sections: [
      { title: note.context, lines: context },
      { title: note.why, lines: [facts.origin] },
      ...states.map((state) => ({ title: note.places[state], lines: orNone(inState(state)) })),
      { title: note.undecided, lines: orNone(inState('')) },
      { title: words.funding, lines: orNone(facts.funding) },
      { title: words.whom, lines: facts.whom },
      { title: note.questions, lines: orNone(facts.questions) },
      ...(left.length > 0 ? [{ title: words.left, lines: left }] : []),
      { title: words.sources, lines: facts.sources },
      { title: words.method, lines: facts.method },
    ],
  };
}

function entryLine({ text, who, when, note }: Entry): Line {
  const { columns } = words;
  const under = [
    [columns.who, who],
    [columns.when, when && formatDate(when)],
    [columns.note, note],
  ].flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  return line(text, under);
}

/** What was said of one thing, in a line. */
export function entryInWords(entry: Entry): string {
  const { pieces, under } = entryLine(entry);
  const state = entry.state === '' ? [] : [words.states[entry.state]];
  return [...pieces.map(({ text }) => text), ...state, ...under].join(' – ');
}
