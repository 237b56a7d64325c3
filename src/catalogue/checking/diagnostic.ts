/**
 * What can be wrong with a file. A problem is data, without words: the words, in each language,
 * are in `messages/`.
 */
import type { RuleParameters, Rule } from './rule-parameters.ts';

export type Severity = 'error' | 'warning' | 'hint';

/** The rules that say what could be better of a text that is right. */
const hints: ReadonlySet<Rule> = new Set<Rule>(['hard-to-read']);

/** The rules that advise; all the others forbid. */
const warnings: ReadonlySet<Rule> = new Set<Rule>([
  'no-recipient',
  'schema-outdated',
  'data-file-unread',
  'text-empty',
  'placeholder-text',
  'text-misread',
  'small-amount',
  'joined-items',
  'future-date',
  'replication-told',
  'translation-incomplete',
  'translation-older',
  'synonym-language',
]);

export interface SourceLocation {
  /** Path from the content folder, with `/`. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  /** The field of the sheet, where the problem is with one: for the form. */
  path?: readonly PropertyKey[];
}

export interface Diagnostic<R extends Rule = Rule> extends SourceLocation {
  rule: R;
  severity: Severity;
  parameters: RuleParameters[R];
}

/** Makes a problem; its severity follows from the rule. */
export function diagnostic<R extends Rule>(
  rule: R,
  place: SourceLocation,
  parameters: RuleParameters[R],
): Diagnostic {
  const { file, line, column, path } = place;
  return {
    file,
    line,
    column,
    ...(path && { path }),
    rule,
    severity: severityOf(rule),
    parameters,
  } as Diagnostic;
}

function severityOf(rule: Rule): Severity {
  if (hints.has(rule)) return 'hint';
  return warnings.has(rule) ? 'warning' : 'error';
}

/** The order of every report: by file, place and rule, whatever the order of discovery. */
export function byLocation(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(JSON.stringify(a.parameters), JSON.stringify(b.parameters))
  );
}

/** Compares by code unit: the same on every machine, unlike a locale's order. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a problem is one of a rule, whose parameters are then known. */
export const isOf = <R extends Rule>(found: Diagnostic, rule: R): found is Diagnostic<R> =>
  found.rule === rule;

/** Whether a problem keeps the catalogue from being published. */
export const isError = (found: Diagnostic): boolean => found.severity === 'error';

/** How many problems of each kind there are. */
export const countsOf = (problems: readonly Diagnostic[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
};

/** Thrown when the catalogue cannot be built; carries everything that is wrong with it. */
export class CatalogueError extends Error {
  readonly problems: readonly Diagnostic[];
  readonly checked: number;
  /**
   * @param problems all that was found, in order
   * @param checked how many files were read
   */
  constructor(problems: readonly Diagnostic[], checked: number) {
    super(`${problems.filter(isError).length} errors in the content`);
    this.name = 'CatalogueError';
    this.problems = problems;
    this.checked = checked;
  }
}

/** Of a picture that stands in the text itself: base64 writes three bytes as four signs. */
export const embeddedImage = (signs: number, place: SourceLocation): Diagnostic =>
  diagnostic('embedded-image', place, { size: Math.ceil((signs * 3) / 4 / 1024) });
