/** The tables of ratios, in Markdown. */
import {
  type MeasureName,
  measureNames,
  measureOf,
  type Report,
  type Result,
  resultOf,
} from './measures.ts';
import { written, writtenAs } from './numbers.ts';

/** How many times that of the reference a value is; nothing where either is unknown or nought. */
export function ratio(
  value: number | undefined,
  reference: number | undefined,
): number | undefined {
  return value && reference ? value / reference : undefined;
}

/**
 * The table of one size: a row for each measure, a column for each contestant. The first is the
 * reference: of the others the ratio is told, how many times as much.
 *
 * @param names the measures; rows that nobody has are left out
 */
export function tableOf(
  report: Report,
  count: number,
  names: readonly MeasureName[] = measureNames,
): string {
  const columns = Object.entries(report.contestants).map(([id, label]) => ({
    label,
    result: resultOf(report, id, count),
  }));
  const [reference, ...others] = columns;
  const rows = names
    .filter((name) => columns.some(({ result }) => result?.values[name] !== undefined))
    .map((name) => [
      measureOf(name).label,
      cell(name, reference?.result),
      ...others.map(({ result }) => cell(name, result, reference?.result)),
    ]);
  const head = ['', ...columns.map(({ label }) => label)];
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cell(name: MeasureName, result: Result | undefined, reference?: Result): string {
  const value = result?.values[name];
  if (value === undefined) return '—';
  const { unit, isSize } = measureOf(name);
  const times = isSize ? undefined : ratio(value, reference?.values[name]);
  return writtenAs(unit, value) + (times === undefined ? '' : ` (×${written(times)})`);
}

/** What could not be measured, in a list; nothing if all could. */
export function gapsOf(report: Report, counts: readonly number[]): string {
  const absent = Object.entries(report.absent).map(([id, reason]) => `- ${id}: ${reason}.`);
  const failed = report.results
    .filter(({ count }) => counts.includes(count))
    .flatMap(({ contestant, count, failures }) =>
      failures.map(({ measure, reason }) => {
        const who = report.contestants[contestant] ?? contestant;
        return `- ${who}, ${count} pratiche, ${measure}: \`${inOneLine(reason)}\``;
      }),
    );
  return [...absent, ...failed].join('\n');
}

/** The beginning of a reason, where the cause stands, without what Markdown would read. */
const inOneLine = (reason: string): string =>
  reason.replace(/\s+/g, ' ').replaceAll('`', "'").slice(0, 200);
