/** How the text below a sheet changed, sentence by sentence. */
import { diffArrays } from 'diff';
import { addAll } from '../catalogue/model/long-lists.ts';
import { readingLanguage } from '../catalogue/readability/languages.ts';
import { sentencesOf } from '../catalogue/readability/sentences.ts';
import { likeness } from './pieces.ts';

interface Sentence {
  text: string;
  /** The heading above it; empty above the first. */
  under: string;
}

export interface BodyChange {
  removed: Sentence[];
  changed: { before: string; after: string; under: string }[];
  added: Sentence[];
  /** Sentences that stand elsewhere than they did. */
  moved: number;
}

/** Beyond this, sentences are compared without their order: an order would take long to find. */
const mostEdits = 1500;
/** In a passage with more sentences than these, only those in the same place are taken for each other. */
const mostPaired = 60;
/** The share of words that makes a sentence the same one, changed. */
const sameSentence = 0.5;

/**
 * Compares two bodies.
 *
 * @param language the code of the language that they are written in
 * @returns nothing if they are the same; empty lists if only spaces differ
 */
export function bodyChange(
  before: string,
  after: string,
  language: string,
): BodyChange | undefined {
  if (before === after) return undefined;
  return compared(sentencesIn(before, language), sentencesIn(after, language));
}

/** Compares two files that are no prose, or no form that can be read, line by line. */
export function linesChange(before: string, after: string): BodyChange | undefined {
  if (before === after) return undefined;
  return compared(linesIn(before), linesIn(after));
}

const linesIn = (text: string): Sentence[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line, under: '' }));

function compared(before: Sentence[], after: Sentence[]): BodyChange {
  const told: BodyChange = { removed: [], changed: [], added: [], moved: 0 };
  for (const [gone, come] of passages(before, after)) pair(gone, come, told);
  return withoutMoved(told);
}

/** The passages in which two bodies differ: what is gone from there, and what has come. */
function passages(before: Sentence[], after: Sentence[]): [Sentence[], Sentence[]][] {
  const options = {
    comparator: (a: Sentence, b: Sentence) => a.text === b.text,
    maxEditLength: mostEdits,
  };
  const parts = diffArrays(before, after, options);
  if (!parts) return [[without(before, after), without(after, before)]];
  const found: [Sentence[], Sentence[]][] = [];
  let isOpen = false;
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      isOpen = false;
      continue;
    }
    if (!isOpen) found.push([[], []]);
    isOpen = true;
    const [gone, come] = found.at(-1) ?? [[], []];
    addAll(removed ? gone : come, value);
  }
  return found;
}

/** The sentences of one body that the other does not have, or has less often. */
function without(sentences: readonly Sentence[], others: readonly Sentence[]): Sentence[] {
  const counts = new Map<string, number>();
  for (const { text } of others) counts.set(text, (counts.get(text) ?? 0) + 1);
  return sentences.filter(({ text }) => {
    const left = counts.get(text) ?? 0;
    if (left > 0) counts.set(text, left - 1);
    return left === 0;
  });
}

/** Takes the sentences that are nearly the same for one that was changed. */
function pair(gone: readonly Sentence[], come: readonly Sentence[], told: BodyChange): void {
  const free = new Set(come);
  const isLong = Math.max(gone.length, come.length) > mostPaired;
  for (const [index, sentence] of gone.entries()) {
    const others = isLong ? come.slice(index, index + 1) : [...free];
    const best = others
      .map((other) => ({ other, share: likeness(sentence.text, other.text) }))
      .reduce<{ other: Sentence | undefined; share: number }>(
        (one, two) => (two.share > one.share ? two : one),
        { other: undefined, share: 0 },
      );
    if (best.other && free.has(best.other) && best.share >= sameSentence) {
      free.delete(best.other);
      const { text: after, under } = best.other;
      told.changed.push({ before: sentence.text, after, under });
    } else told.removed.push(sentence);
  }
  addAll(told.added, free);
}

/** What is gone in one place and has come in another is the same sentence. */
function withoutMoved({ removed, changed, added }: BodyChange): BodyChange {
  const gone = without(removed, added);
  return {
    removed: gone,
    changed,
    added: without(added, removed),
    moved: removed.length - gone.length,
  };
}

/** What begins a passage of its own: a heading, an item, a row, a quotation, a component, a note. */
const beginning = /^\s*(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|[|><]|\[\^|```|~~~)/;

/** All of a text, cut into sentences: nothing is left out but the spaces between them. */
function sentencesIn(text: string, language: string): Sentence[] {
  const reading = readingLanguage(language);
  let under = '';
  return blocksOf(text).flatMap((block) => {
    const [, heading] = /^#{1,6}\s+(\S.*)$/u.exec(block) ?? [];
    const starts = sentencesOf(block, reading).map(({ offset }) => offset);
    const cuts = [0, ...starts.slice(1), block.length];
    const found = cuts.slice(1).map((end, index) => ({
      text: block.slice(cuts[index], end).trim(),
      under,
    }));
    under = heading ?? under;
    return found;
  });
}

function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    const said = line.trim().replace(/\s+/gu, ' ');
    if (said === '') isOpen = false;
    else if (isOpen && !beginning.test(line)) blocks.push(`${blocks.pop() ?? ''} ${said}`);
    else {
      blocks.push(said);
      // A heading ends with its line.
      isOpen = !/^#{1,6}\s/.test(said);
    }
  }
  return blocks;
}
