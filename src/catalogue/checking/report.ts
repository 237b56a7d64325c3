/** The report of a check, for people, for programs and for the annotations of GitHub. */
import { join } from 'node:path';
import { jsonWithoutCommands, withoutCommands } from '../../files/printed.ts';
import type { Words } from '../../i18n/languages.ts';
import { formatWith } from './messages/format.ts';
import { countsOf, type Diagnostic } from './diagnostic.ts';

export const reportFormats = ['human', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];

interface ReportOptions {
  /** How many files were read. */
  checked: number;
  /** Of the language that it is told in. */
  words: Pick<Words, 'diagnostics'>;
  /** Put before each path: the content folder, as the reader of the report knows it. */
  folder: string;
  /** Whether the content is of an older form: it is told in one line, for people. */
  older?: boolean;
  /** Where the fields of files with problems are explained: told in the last line, for people. */
  explained?: string | undefined;
}

/**
 * Writes the report of a check.
 *
 * @param problems in the order in which they are to be told
 * @returns the whole report, ending in a line feed
 */
export function report(
  format: ReportFormat,
  problems: readonly Diagnostic[],
  options: ReportOptions,
): string {
  const write = { human, json, github }[format];
  return write(problems, options);
}

/** A file as the reader finds it: one of the program lies beside the content, not in it. */
const pathOf = (folder: string, file: string): string =>
  file.startsWith('../') ? join(folder, file) : folder + file;

function human(
  problems: readonly Diagnostic[],
  { checked, words: { diagnostics }, folder, older = false, explained }: ReportOptions,
): string {
  const words = diagnostics.report;
  const last = older ? `${words.older}\n` : '';
  if (problems.length === 0) return `${words.allWell(checked)}\n${last}`;
  const reference = explained === undefined ? '' : `${words.explained(explained)}\n`;
  const blocks = problems.map((found) => {
    const { message, hint } = formatWith(found, diagnostics);
    const place = `${pathOf(folder, found.file)}:${found.line}:${found.column}`;
    const lines = [
      `${place} ${words[found.severity]} ${found.rule}`,
      `  ${message}`,
      `  ${words.remedy}: ${hint}`,
    ];
    // What authors wrote must not begin a line: a CI may take it for a command.
    return lines.map((line) => `${line.replace(/\p{Cc}+/gu, ' ')}\n`).join('');
  });
  const summary = words.summary(countsOf(problems), checked);
  return withoutCommands(`${blocks.join('\n')}\n${summary}\n${reference}${last}`);
}

function json(
  problems: readonly Diagnostic[],
  { checked, words: { diagnostics }, folder }: ReportOptions,
): string {
  const rows = problems.map((found) => {
    const { file, line, column, rule, severity } = found;
    return {
      file: pathOf(folder, file),
      line,
      column,
      rule,
      severity,
      ...formatWith(found, diagnostics),
    };
  });
  return jsonWithoutCommands(`${JSON.stringify({ checked, problems: rows }, null, 2)}\n`);
}

/**
 * Workflow commands: `::error file=…,line=…,col=…,title=…::message`; `warning` and `notice` too.
 * Escapes as GitHub's own toolkit does: data `%`, CR, LF; properties also `:` and `,`.
 */
function github(
  problems: readonly Diagnostic[],
  { checked, words: { diagnostics }, folder }: ReportOptions,
): string {
  const data = (value: string) =>
    value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (value: string) => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const lines = problems.map((found) => {
    const { message, hint } = formatWith(found, diagnostics);
    const place = `file=${property(pathOf(folder, found.file))},line=${found.line},col=${found.column}`;
    const command = found.severity === 'hint' ? 'notice' : found.severity;
    const said = withoutCommands(data(`${message} ${hint}`));
    return `::${command} ${withoutCommands(place)},title=${property(found.rule)}::${said}`;
  });
  const words = diagnostics.report;
  const last =
    problems.length === 0 ? words.allWell(checked) : words.summary(countsOf(problems), checked);
  return `${[...lines, last].join('\n')}\n`;
}
