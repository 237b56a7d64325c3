import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { practiceFile } from '../support/sheets.ts';

let content: Overlay;
afterEach(() => content.remove());

const told = () =>
  readCatalogue(content.folder, { today: '2026-11-24' }).problems.map(
    ({ file, line, rule, parameters }) =>
      `${file}:${line} ${rule} ${'field' in parameters ? parameters.field : ''}`,
  );

/** Changes a line of a file of the small catalogue. */
function change(file: string, line: RegExp, by: string) {
  const source = readFileSync(join(content.folder, file), 'utf8');
  expect(source).toMatch(line);
  content.write(file, source.replace(line, by));
}

test('what a practice says to have happened has happened', () => {
  content = overlay();
  const file = 'practices/montebello/prova.mdx';
  content.write(
    file,
    practiceFile({
      period: '{start: 2031, end: 2033}',
      documents: '[{kind: patto, title: Patto, publisher: Ente, date: 2031-05}]',
      sources: '[{title: Bollettino, publisher: Consiglio, date: 2031}]',
      replicability:
        '{stage: prova, resources: {spending: {year: 2031, yearly: 5000}}, replications: [{region: valdimare, year: 2031}]}',
    }),
  );
  expect(told().map((row) => row.replace(`${file}:`, ''))).toEqual([
    '7 future-date replicability.resources.spending.year',
    '7 future-date replicability.replications[1].year',
    '8 future-date sources[1].date',
    '11 future-date documents[1].date',
  ]);
});

test('the date that is as exact as it is known may be of this year', () => {
  content = overlay();
  content.write(
    'practices/montebello/prova.mdx',
    practiceFile({ sources: '[{title: Bollettino, publisher: Consiglio, date: 2026}]' }),
  );
  expect(told()).toEqual([]);
});

test('a translation is not made tomorrow, nor older than a day that has not come', () => {
  content = overlay();
  const file = 'needs/un-mestiere-di-mare';
  change(`${file}.en.mdx`, /^translated:.*$/m, 'translated: 2031-01-01');
  expect(told()).toEqual([`${file}.en.mdx:2 future-date translated`]);
  change(`${file}.en.mdx`, /^translated:.*$/m, 'translated: 2026-01-01');
  change(`${file}.mdx`, /^published:.*\nreviewed:.*$/m, 'published: 2031-01-01');
  change(`${file}.mdx`, /^deadline:.*\n/m, '');
  expect(told().map((row) => row.replace(/:\d+/, ''))).toEqual([
    `${file}.mdx future-date published`,
  ]);
});

test('an experience that is over has ended, one that goes on may end later', () => {
  content = overlay();
  const file = 'experiences/bottega-delle-reti/montebello-2019.mdx';
  change(file, /^period:.*$/m, 'period: {start: 2019, end: 2031}');
  expect(told()).toEqual([]);
  change(file, /^outcome:.*$/m, 'outcome: smessa');
  expect(told().map((row) => row.replace(/:\d+/, ''))).toEqual([`${file} future-date period.end`]);
});
