import { describe, expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { differences, unused, wordProblems } from '../../src/i18n/check-words.ts';

const words = (entries: Record<string, string>) => new Map(Object.entries(entries));

describe('the dictionaries', () => {
  test('say the same in every language, and nothing that is never said', async () => {
    expect(await wordProblems(root)).toEqual([]);
  });

  test('are told where a language lacks a word, has one too many or of another form', () => {
    const italian = words({ 'a.ts: a.one': 'string', 'a.ts: a.two': 'function of 1' });
    const other = words({ 'a.ts: a.two': 'string', 'a.ts: a.three': 'string' });
    expect(differences(italian, other, 'de')).toEqual([
      'de/a.ts: a.one manca',
      'de/a.ts: a.three è di troppo: in it/ non c’è',
      'de/a.ts: a.two non è come in it/: function of 1',
    ]);
  });

  test('are told where nobody says a word', () => {
    const italian = words({
      'a.ts: a.said': 'string',
      'a.ts: a.never': 'string',
      'a.ts: a.b.0': '',
    });
    expect(unused(italian, 'const b = a.said;')).toEqual([
      'it/a.ts: a.never non è usato da nessuna parte',
    ]);
  });
});
