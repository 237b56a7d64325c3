/** Two versions compared: nothing that differs is passed over, and what is told is what happened. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { same } from '../../src/catalogue/writing/same.ts';
import { fieldsOfData, fieldsOfTexts } from '../../src/changes/data-files.ts';
import { differencesIn } from '../../src/changes/differences.ts';
import { marksOfTexts } from '../../src/changes/marks.ts';
import { pairItems } from '../../src/changes/pair-items.ts';
import { clipped, shortened, wordPieces } from '../../src/changes/pieces.ts';
import { rowsOf } from '../../src/changes/rows.ts';
import { linesChange, bodyChange } from '../../src/changes/body-changes.ts';
import { type FieldStatement, changeDescriberFor } from '../../src/changes/describe-changes.ts';
import { oddText } from '../hostile/fuzz/oddities.ts';
import { anyValue } from '../hostile/fuzz/changes.ts';

const words = wordsOf('it');

const shown = (before: string, after: string): string =>
  wordPieces(before, after)
    .map(({ is, text }) => ({ text, removed: `[-${text}-]`, added: `{+${text}+}` })[is])
    .join('');

describe('two texts, word by word', () => {
  test.each([
    [
      'Dei 20 milioni, 15 vengono',
      'Dei 25 milioni, 15 vengono',
      'Dei [-20-] {+25+} milioni, 15 vengono',
    ],
    ['vale 1.200 euro.', 'vale 12.000 euro.', 'vale [-1.200-] {+12.000+} euro.'],
    [
      'scrivete a a@b.example.',
      'scrivete a c@d.example.',
      'scrivete a [-a@b.example-]{+c@d.example+}.',
    ],
    ['il [testo](/a/b/) resta', 'il [testo](/a/c/) resta', 'il [testo](/[-a/b-]{+a/c+}/) resta'],
    [
      'una cosa del tutto diversa',
      'Raccogliamo ogni parola',
      '[-una cosa del tutto diversa-] {+Raccogliamo ogni parola+}',
    ],
  ])('%s → %s', (before, after, told) => {
    expect(shown(before, after)).toBe(told);
  });

  test('hold all of both', () => {
    const squeezed = (text: string) => text.replace(/\s+/gu, '');
    fc.assert(
      fc.property(oddText, oddText, (before, after) => {
        const pieces = wordPieces(before, after);
        const without = (is: string) =>
          squeezed(pieces.flatMap((one) => (one.is === is ? [] : [one.text])).join(''));
        expect(without('added')).toBe(squeezed(before));
        expect(without('removed')).toBe(squeezed(after));
      }),
    );
  });

  test('are shortened where nothing changed, and say how much they leave out', () => {
    const long = 'parola '.repeat(100);
    const pieces = shortened(wordPieces(`${long}uno ${long}`, `${long}due ${long}`), words);
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(300);
    expect(clipped('a'.repeat(50), 10, words)).toBe('aaaaaaaaaa… (e altri 40 caratteri)');
    expect(clipped(`${'a'.repeat(9)}😀b`, 10, words)).toBe('aaaaaaaaa… (e altri 3 caratteri)');
  });

  test('that are long and have nothing in common take no time', () => {
    const text = (seed: number) =>
      Array.from({ length: 40_000 }, (_, n) => `p${(n * seed) % 99_991}`).join(' ');
    const start = performance.now();
    wordPieces(text(7), text(13));
    bodyChange(text(7).replaceAll(' p1', '. P1'), text(13).replaceAll(' p1', '. P1'), 'it');
    linesChange(text(7).replaceAll(' ', '\n'), text(13).replaceAll(' ', '\n'));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('two bodies, sentence by sentence', () => {
  const before = [
    '## Chi',
    '',
    'Sono in dodici. Il Comune ha dato la sala. L’art. 5 lo prevede.',
    '',
    '## Come',
    '',
    '- Una zappa.',
    '- Una merenda per tutti.',
    '',
  ].join('\n');

  test('are the same where only their lines are broken elsewhere', () => {
    const after = before.replace('dodici. Il', 'dodici.\nIl');
    expect(bodyChange(before, after, 'it')).toEqual({
      removed: [],
      changed: [],
      added: [],
      moved: 0,
    });
    expect(bodyChange(before, before, 'it')).toBeUndefined();
  });

  test('tell each sentence under its heading, and know one that moved', () => {
    const after = before
      .replace('Il Comune ha dato la sala.', 'Il Comune ha dato la palestra.')
      .replace('- Una zappa.\n', '')
      .replace('Sono in dodici. ', '')
      .concat('\nSono in dodici. Pagano tutti qualcosa.\n');
    expect(bodyChange(before, after, 'it')).toEqual({
      removed: [{ text: '- Una zappa.', under: 'Come' }],
      changed: [
        {
          before: 'Il Comune ha dato la sala.',
          after: 'Il Comune ha dato la palestra.',
          under: 'Chi',
        },
      ],
      added: [{ text: 'Pagano tutti qualcosa.', under: 'Come' }],
      moved: 1,
    });
  });

  test('pass over nothing', () => {
    fc.assert(
      fc.property(oddText, oddText, (one, two) => {
        const told = bodyChange(one, two, 'it');
        if (one === two) expect(told).toBeUndefined();
        else if (one.replace(/\s/gu, '') !== two.replace(/\s/gu, '')) {
          const { removed = [], changed = [], added = [], moved = 0 } = told ?? {};
          expect(removed.length + changed.length + added.length + moved).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('two versions of data', () => {
  const fields = [
    fieldsOfTexts({}).practice,
    fieldsOfData('site.yml'),
    fieldsOfData('glossary.yml'),
  ];

  test('pass over nothing, whatever stands in them, and can all be told', () => {
    const data = fc.dictionary(
      fc.constantFrom(
        'title',
        'funding',
        'replicability',
        'contact',
        'terms',
        'altro',
        '__proto__',
      ),
      anyValue,
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(data, data, fc.constantFrom(...fields), (before, after, known) => {
        const found = differencesIn(known, before, after, words);
        expect(found.length > 0).toBe(!same(before, after));
        const told = found.map(changeDescriberFor(known, {}, {}, words).field);
        for (const { statements } of told) expect(statements.length).toBeGreaterThan(0);
        for (const row of rowsOf(told, words)) expect(row).toMatch(/^ *- /);
      }),
    );
  });

  const practice = fieldsOfTexts({}).practice;
  const tell = (before: object, after: object): FieldStatement[] =>
    differencesIn(practice, before, after, words).map(
      changeDescriberFor(practice, {}, {}, words).field,
    );

  test('an item of a list that changed is told by its name', () => {
    const funding = (amount?: number) => ({
      funding: [
        { source: 'donazioni', ...(amount && { amount }) },
        { source: 'altro', note: 'Una nota' },
      ],
    });
    const [told] = tell(funding(1200), funding(12_000));
    expect(told?.takes).toBe(false);
    expect(told && rowsOf([told], words)).toEqual([
      '- **importo** · Finanziamento: in «donazioni», Importo \\(euro\\): da «1200» a «12.000»',
    ]);
    expect(tell(funding(1200), funding())[0]?.takes).toBe(true);
  });

  test('an item of which only the id is another is told as one that changed its name', () => {
    const terms = (id: string) => ({
      terms: [{ id, label: { it: 'Una', en: 'One' } }, { id: 'b' }],
    });
    const known = fieldsOfData('vocabularies/kinds.yml');
    expect(differencesIn(known, terms('a'), terms('c'), words)).toEqual([
      { path: 'terms[a].id', label: 'Voci › a › id', before: 'a', after: 'c' },
    ]);
  });

  test('lists without end take no time', () => {
    const list = (sign: string) =>
      Array.from({ length: 40_000 }, (_, n) => ({ id: `${sign}${n}`, label: `${sign}${n}` }));
    const start = performance.now();
    const found = differencesIn([], { terms: list('a') }, { terms: list('b') }, words);
    expect(
      rowsOf(found.map(changeDescriberFor([], {}, {}, words).field), words).length,
    ).toBeLessThan(100);
    pairItems(list('a'), list('b'));
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('of lists, what is gone comes first, and what stands elsewhere is no change of items', () => {
    expect(pairItems(['a', 'b', 'c', 'c'], ['c', 'a', 'd'])).toEqual({
      gone: ['b', 'c'],
      changed: [],
      come: ['d'],
      isReordered: true,
    });
    const [told] = tell({ themes: ['a', 'b'] }, { themes: ['b', 'c'] });
    expect(told?.statements.map(({ pieces }) => pieces[0]?.text)).toEqual([
      'tolto «a»',
      'aggiunto «c»',
    ]);
  });

  test('what the check would refuse is shown as it was written', () => {
    const [told] = tell({ reviewed: '2024-01-01' }, { reviewed: '2024-13-45' });
    expect(told && rowsOf([told], words)).toEqual([
      '- **data** · Ultima revisione: da «1 gennaio 2024» a «2024-13-45»',
    ]);
  });
});

describe('marked are the changes of', () => {
  test.each([
    ['amounts', '20 milioni di euro', '25 milioni di euro', ['amount']],
    ['amounts with a sign', 'costa € 1.000', 'costa € 10.000', ['amount']],
    ['days', 'il 15 febbraio 2018', 'il 18 febbraio 2018', ['date']],
    ['years', 'dal 2018', 'dal 2019', ['date']],
    ['English days', 'on 3 March 2025', 'on 4 March 2025', ['date']],
    ['email addresses', 'a@b.example', 'a@c.example', ['contact']],
    ['telephones', 'tel. 011 4321234', 'tel. 011 4321235', ['contact']],
    ['addresses', 'https://a.example/', 'https://b.example/', ['address']],
    ['links', '[qui](/pratiche/a/)', '[qui](/pratiche/b/)', ['address']],
    ['nothing of these', 'in marzo, con 12 nonni', 'in maggio, con 14 nonni', []],
  ])('%s', (_what, before, after, marks) => {
    expect(marksOfTexts(before, after)).toEqual(marks);
  });
});
