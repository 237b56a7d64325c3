/**
 * Dates of what has happened that have not come yet: a slip in the year, and a practice that would
 * never be old. What is planned may lie ahead: when a practice begins and ends, until when an answer
 * to a need may come, the day of a news item.
 */
import type { Experience } from '../model/experience.ts';
import type { Source } from '../model/parts.ts';
import type { DocumentRecord } from '../model/record.ts';
import type { PracticeSketch } from './cross-field-rules.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { endsBefore } from './result-rules.ts';
import { fieldName } from './field-name.ts';
import type { Path } from '../model/field.ts';
import type { Locate } from './zod-diagnostics.ts';

/** A year alone may be a number. */
type Dated = readonly [path: Path, date: string | number | undefined];

/** Tells which of these dates have not come yet. @param today the reader's day */
const toCome = (dates: readonly Dated[], locate: Locate, today: string): Diagnostic[] =>
  dates.flatMap(([path, date]) => {
    if (date === undefined || !endsBefore(today, date)) return [];
    const parameters = { field: fieldName(path), value: String(date) };
    return [diagnostic('future-date', locate(path, 'value'), parameters)];
  });

const datesIn = <Item extends { date?: string | undefined }>(
  key: string,
  list: readonly Item[] = [],
): Dated[] => list.map(({ date }, index) => [[key, index, 'date'], date]);

interface DatedPractice {
  data: PracticeSketch;
  locate: Locate;
}

/** The dates of practices on which nobody can have checked, measured, spent or signed anything yet. */
export const futureDates = (practices: readonly DatedPractice[], today: string): Diagnostic[] =>
  practices.flatMap(({ data, locate }) => {
    const { replications = [], resources } = data.replicability ?? {};
    const replicated = replications.flatMap(({ year, source }, index): Dated[] => {
      const path = ['replicability', 'replications', index];
      return [
        [[...path, 'year'], year],
        [[...path, 'source', 'date'], source?.date],
      ];
    });
    const dates: Dated[] = [
      [['reviewed'], data.reviewed],
      ...datesIn('results', data.results),
      ...datesIn('confirmed', data.confirmed),
      ...datesIn('documents', data.documents),
      ...datesIn('sources', data.sources),
      [['ending', 'date'], data.ending?.date],
      [['replicability', 'resources', 'spending', 'year'], resources?.spending?.year],
      ...replicated,
    ];
    return toCome(dates, locate, today);
  });

/** Those of an experience. @param isOver whether it ended, as those tell who took the practice up */
export const futureOfExperience = (
  { period, confirmed, sources }: Experience,
  locate: Locate,
  today: string,
  isOver: boolean,
): Diagnostic[] =>
  toCome(
    [
      [['period', 'start'], period.start],
      ...(isOver ? [[['period', 'end'], period.end] as const] : []),
      ...datesIn('sources', sources),
      [['confirmed'], confirmed],
    ],
    locate,
    today,
  );

/** Those of a need, a news item or a page. */
export function futureOfDocument(
  { type, data }: DocumentRecord,
  locate: Locate,
  today: string,
): Diagnostic[] {
  if (type === 'practice' || type === 'experience') return [];
  const said: { sources?: Source[] | undefined; reviewed?: string | undefined } = data;
  const dates: Dated[] = [[['reviewed'], said.reviewed], ...datesIn('sources', said.sources)];
  if (type === 'need') dates.push([['published'], data.published], [['closed'], data.closed]);
  return toCome(dates, locate, today);
}

/** The day of a translation. */
export const futureOfTranslation = (
  translated: string,
  locate: Locate,
  today: string,
): Diagnostic[] => toCome([[['translated'], translated]], locate, today);
