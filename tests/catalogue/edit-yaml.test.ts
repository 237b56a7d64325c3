import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editYaml } from '../../src/catalogue/writing/edit-yaml.ts';
import { alignment } from '../../src/catalogue/writing/same.ts';
import { randomFrom } from '../../tools/synthetic-catalogue/random.ts';

const source = `# In cima
title: "Uno"   # con le virgolette
region:   montebello

# Prima dei temi
themes: [ scuola,   vicinato ]
period: {start: 2015}
sources:
  # la prima
  - {title: A, publisher: B}
  - title: C
    publisher: 'D'   # fra apici
lessons:
- una
- due
text: >-
  Un testo
  su due righe.
`;
type Sheet = Record<string, unknown>;
const read = (text: string) => parse(text) as Sheet;

/** The lines that differ, with their signs. */
function edited(change: (sheet: Sheet) => void): string[] {
  const before = read(source);
  const after = structuredClone(before);
  change(after);
  const result = editYaml(source, before, after);
  expect(read(result)).toEqual(after);
  const [old, now] = [source.split('\n'), result.split('\n')];
  return alignment(old, now).flatMap(([from, to]) => [
    ...(from !== undefined && old[from] !== now[to ?? -1] ? [`-${old[from]}`] : []),
    ...(to !== undefined && now[to] !== old[from ?? -1] ? [`+${now[to]}`] : []),
  ]);
}

describe('only what changed is written', () => {
  test('nothing', () => {
    const same = read(source);
    expect(editYaml(source, same, structuredClone(same))).toBe(source);
  });

  test('a text keeps its quotes and its comment', () => {
    expect(
      edited((sheet) => {
        sheet['title'] = 'Due "due": 2';
      }),
    ).toEqual([
      '-title: "Uno"   # con le virgolette',
      '+title: "Due \\"due\\": 2"   # con le virgolette',
    ]);
  });

  test('a list on one line', () => {
    expect(
      edited((sheet) => {
        sheet['themes'] = ['scuola'];
      }),
    ).toEqual(['-themes: [ scuola,   vicinato ]', '+themes: [ scuola ]']);
  });

  test('a new field, after those that come before it', () => {
    const change = (sheet: Sheet) => {
      const { title, region, ...rest } = { ...sheet };
      for (const key of Object.keys(sheet)) delete sheet[key];
      Object.assign(sheet, { title, region, places: ['Porto'], ...rest });
    };
    expect(edited(change)).toEqual(['+places:', '+  - Porto']);
  });

  test('a field less', () => {
    expect(edited((sheet) => void delete sheet['region'])).toEqual(['-region:   montebello']);
  });

  test('a field inside an item', () => {
    const change = (sheet: Sheet) => {
      (sheet['sources'] as Sheet[])[1] = { title: 'C', publisher: 'E' };
    };
    expect(edited(change)).toEqual([
      "-    publisher: 'D'   # fra apici",
      "+    publisher: 'E'   # fra apici",
    ]);
  });

  test('items added, removed and moved', () => {
    expect(edited((sheet) => void (sheet['lessons'] as string[]).push('tre'))).toEqual(['+- tre']);
    expect(edited((sheet) => void (sheet['lessons'] as string[]).shift())).toEqual(['-- una']);
    expect(edited((sheet) => void (sheet['lessons'] as string[]).reverse())).toHaveLength(2);
  });

  test('a text over several lines', () => {
    expect(
      edited((sheet) => {
        sheet['text'] = 'Breve.';
      }),
    ).toEqual(['-text: >-', '+text: Breve.', '-  Un testo', '-  su due righe.']);
  });

  test('a group on one line gets a field more', () => {
    const change = (sheet: Sheet) => {
      sheet['period'] = { start: 2015, end: 2019 };
    };
    expect(edited(change)).toEqual(['-period: {start: 2015}', '+period: {start: 2015, end: 2019}']);
  });
});

test('what the reader did not know stays', () => {
  const text = 'a: 1\nunknown: [1, 2] # ?\nb: 2\n';
  expect(editYaml(text, { a: 1, b: 2 }, { a: 3 })).toBe('a: 3\nunknown: [1, 2] # ?\n');
});

test('an empty sheet is filled', () => {
  expect(editYaml('', {}, { a: 1, b: ['c'] })).toBe('a: 1\nb:\n  - c\n');
  expect(editYaml('# nota\n', {}, { a: 1 })).toBe('# nota\na: 1\n');
  expect(editYaml('~\n', {}, { a: 1 })).toBe('a: 1\n');
});

test('after any change of any sheet, what is read is what was meant', () => {
  const random = randomFrom(11);
  const words = ['uno', 'a: b', '"', "l'altro", '- c', '# d', '', 'e, f', '2019', '{g}', 'x\ny'];
  const scalar = () => random.pick<unknown>([random.pick(words), random.between(0, 9), true]);
  const value = (depth: number): unknown => {
    if (depth === 0 || random.chance(0.5)) return scalar();
    const items = Array.from({ length: random.between(0, 3) }, () => value(depth - 1));
    return random.chance(0.5) ? items : Object.fromEntries(items.map((item, n) => [`k${n}`, item]));
  };
  const sheet = () =>
    Object.fromEntries(
      ['a', 'b', 'c', 'd'].filter(() => random.chance(0.8)).map((key) => [key, value(3)]),
    );
  for (let round = 0; round < 2000; round += 1) {
    const [first, second, third] = [sheet(), sheet(), sheet()];
    const text = editYaml(editYaml('', {}, first), first, second);
    expect(parse(text) ?? {}).toEqual(second);
    expect(parse(editYaml(text, second, third)) ?? {}).toEqual(third);
  }
});
