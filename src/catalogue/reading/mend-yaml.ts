/**
 * Mends a sheet that cannot be read, to say what its author did: the library tells where it gave up,
 * which is often lines below the mistake, and all that follows from it as well. A mistake is one
 * that, once mended, leaves nothing to be told up to its line; so its remedy is right.
 */
import { largestOf, smallestOf } from '../model/long-lists.ts';
import { type Diagnostic, diagnostic, type SourceLocation } from '../checking/diagnostic.ts';
import type { RuleParameters } from '../checking/rule-parameters.ts';
import { mistakesOf } from './yaml-mistakes.ts';
import { columnBefore, type Line, linesOf, sourceOf } from './yaml-lines.ts';
import type { YamlReading } from './yaml.ts';

export interface Mistake {
  /** In the lines as they are so far, both from 0. */
  line: number;
  column: number;
  parameters: RuleParameters['yaml-syntax'];
}

/** What an author may have done, and the lines without it. */
export interface Mend {
  mistakes: readonly Mistake[];
  lines: readonly Line[];
}

/** Whether a field has this name: other words before a colon may be those of a text. */
export type IsName = (name: string) => boolean;

/** Reads YAML whose first line is the first of its file, or what it is told to be. */
type Read = (source: string) => YamlReading;

/** To read a text many times takes long if it is large: so many characters are read in all. */
const mostRead = 600_000;

/** In characters. What nobody closes goes to the end of the text, and all that is open with it. */
function costOf(text: string): number {
  const openings = text.match(/[[{"']/g)?.length ?? 0;
  return text.length + openings ** 2 / 4;
}

export class Mending {
  lines: readonly Line[];
  reading: YamlReading;
  /** What was mended, at its place in the file. */
  readonly problems: Diagnostic[] = [];
  readonly #read: Read;
  readonly #isName: IsName;
  readonly #file: string;
  readonly #firstLine: number;
  #left = mostRead;

  /** @param firstLine the line of the file on which the text begins */
  constructor(source: string, file: string, firstLine: number, read: Read, isName: IsName) {
    this.#read = (text) => {
      this.#left -= costOf(text);
      return read(text);
    };
    this.#isName = isName;
    this.#file = file;
    this.#firstLine = firstLine;
    this.lines = linesOf(source);
    this.reading = this.#read(source);
    this.#mend();
  }

  /** Goes on with other lines. */
  continueWith(lines: readonly Line[]): void {
    this.lines = lines;
    this.reading = this.#read(sourceOf(lines));
    this.#mend();
  }

  /** Where what is told of the lines as they are now stands in the file. */
  placed<T extends SourceLocation>(place: T): T {
    const line = this.lines[place.line - this.#firstLine];
    if (!line) return place;
    const column = columnBefore(line, place.column - 1) + 1;
    return { ...place, line: line.origin + this.#firstLine, column };
  }

  /** Whether it may be read again, and again. */
  get hasTime(): boolean {
    return this.#left > 0;
  }

  #mend(): void {
    while (this.hasTime && this.#mendFirst());
  }

  #mendFirst(): boolean {
    const first = this.#firstProblem(this.reading);
    const found = mistakesOf(this.lines, {
      first,
      value: this.reading.value,
      isName: this.#isName,
    });
    for (const { mistakes, lines } of found) {
      if (!this.hasTime) return false;
      const reading = this.#read(sourceOf(lines));
      const last = largestOf(mistakes.map(({ line }) => line));
      if (!this.#isBetter(reading, first === undefined ? last : Math.max(first, last))) continue;
      for (const { line, column, parameters } of mistakes) {
        const told = { file: this.#file, line: line + this.#firstLine, column: column + 1 };
        this.problems.push(diagnostic('yaml-syntax', this.placed(told), parameters));
      }
      this.lines = lines;
      this.reading = reading;
      return true;
    }
    return false;
  }

  /** The line of the first thing that cannot be read, from 0. */
  #firstProblem({ problems }: YamlReading): number | undefined {
    const lines = problems.flatMap(({ rule, line }) => (rule === 'yaml-syntax' ? [line] : []));
    return lines.length === 0 ? undefined : smallestOf(lines) - this.#firstLine;
  }

  #isBetter(reading: YamlReading, last: number): boolean {
    const first = this.#firstProblem(reading);
    const count = (rule: string, { problems }: YamlReading) =>
      problems.filter((found) => found.rule === rule).length;
    return (
      (first === undefined || first > last) &&
      ['yaml-syntax', 'yaml-duplicate-key'].every(
        (rule) => count(rule, reading) <= count(rule, this.reading),
      )
    );
  }
}
