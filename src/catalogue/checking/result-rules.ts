/** The rules between the results of a practice, its sources, its status and its ending. */
import type { Vocabularies } from '../model/vocabularies.ts';
import { seriesOf } from '../queries/results.ts';
import type { CheckedPractice } from './cross-field-rules.ts';
import { type Diagnostic, diagnostic, type SourceLocation } from './diagnostic.ts';
import { suggestion } from './suggest.ts';
import { fieldName } from './field-name.ts';

/**
 * Compares as far as both dates are known: 2019 does not end before 2019-05. A year that its schema
 * has not read yet is a number.
 */
export function endsBefore(ends: string | number, starts: string | number): boolean {
  const [end, start] = [String(ends), String(starts)];
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}

/** What is measured has a source of the sheet and a baseline before it; what stopped says why. */
export function acrossResults(
  { data, locate }: CheckedPractice,
  { statuses }: Partial<Vocabularies>,
): Diagnostic[] {
  const { results = [], status, ending, sources } = data;
  const titles = sources?.map(({ title }) => title) ?? [];
  const problems = results.flatMap(({ source, date, baseline }, index): Diagnostic[] => {
    const found: Diagnostic[] = [];
    const path = ['results', index, 'source'];
    if (titles.filter((title) => title === source).length > 1) {
      found.push(diagnostic('ambiguous-source', locate(path, 'value'), { value: source }));
    } else if (!titles.includes(source)) {
      const parameters = {
        field: fieldName(path),
        value: source,
        suggestion: titles.length === 1 ? titles[0] : suggestion(source, titles),
      };
      found.push(diagnostic('unknown-source', locate(path, 'value'), parameters));
    }
    if (baseline?.date !== undefined && endsBefore(date, baseline.date)) {
      const place = locate(['results', index, 'baseline', 'date'], 'value');
      found.push(diagnostic('baseline-order', place, { date, baseline: baseline.date }));
    }
    return found;
  });
  const stopped = statuses?.terms.find((term) => term.id === status)?.stopped === true;
  if (stopped && status !== undefined && ending === undefined) {
    problems.push(diagnostic('ending-missing', locate(['status'], 'value'), { status }));
  }
  return problems;
}

/** A result that a text shows by its name, and where. */
export interface ResultReference {
  name: string;
  /** Of the point of its series that is meant; the last one, if left out. */
  date?: string;
  place: SourceLocation;
}

/** What a text knows a result by; a translation leaves the date to its original. */
export interface NamedResult {
  name: string;
  unit?: string | undefined;
  date?: string | undefined;
}

/**
 * Tells the references to results that a sheet does not have.
 *
 * @param results those of the sheet, in the language of the text
 */
export function unknownResults(
  references: readonly ResultReference[],
  results: readonly NamedResult[],
): Diagnostic[] {
  const allowed = [...new Set(results.map(({ name }) => name))];
  return references.flatMap(({ name, date, place }) => {
    if (!allowed.includes(name)) {
      const parameters = { name, allowed, suggestion: suggestion(name, allowed) };
      return [diagnostic('unknown-result', place, parameters)];
    }
    const series = seriesOf(results).find((one) => one.name === name)?.results ?? [];
    const dates = series.flatMap((one) => one.date ?? []);
    if (date === undefined || dates.length === 0 || dates.includes(date)) return [];
    return [diagnostic('unknown-result-date', place, { name, date, allowed: dates })];
  });
}
