/** What a comparison says to people: a sentence, and the files that it is about. */
import type { Words } from '../../i18n/languages.ts';
import { visible } from '../../markup/markdown.ts';
import type { BuildRecord } from '../build-record.ts';
import type { Comparison } from './compare.ts';

/** A terminal shows so many lines at once, with those around them. */
const mostRows = 16;

/** Whether every file is the one that the repository makes, and all were looked at. */
export const isSame = ({ different, missing, extra, unknown, unasked }: Comparison): boolean =>
  different.length + missing.length + extra.length + unknown.length + unasked === 0;

/** Whether it cannot be told, and nothing speaks against it. */
export const isUnknown = ({ different, missing, extra, unknown, unasked }: Comparison): boolean =>
  different.length + missing.length + extra.length === 0 && unknown.length + unasked > 0;

/** What the site says of its making. */
export const recordLine = (
  { commit, program, version, address }: BuildRecord,
  { verify: words }: Words,
): string =>
  words.says({
    address: visible(address),
    version: visible(version),
    commit: commit?.slice(0, 12),
    program: program?.slice(0, 12),
  });

export function verdictText(found: Comparison, { verify: words }: Words): string {
  const { files, same, different, missing, extra, unknown, unasked } = found;
  const rows = [
    ...different.map((path) => words.different(visible(path))),
    ...missing.map((path) => words.missing(visible(path))),
    ...extra.map((path) => words.extra(visible(path))),
    ...unknown.map(({ path, why }) => words.unknown(visible(path), visible(why))),
  ];
  const said = isSame(found)
    ? words.same(files)
    : isUnknown(found)
      ? words.notTold(same, files)
      : words.notSame(same, files);
  return [
    said,
    ...rows.slice(0, mostRows).map((row) => `  ${row}`),
    ...(rows.length > mostRows ? [`  ${words.more(rows.length - mostRows)}`] : []),
    ...(unasked > 0 ? [words.unasked(unasked)] : []),
    '',
  ].join('\n');
}
