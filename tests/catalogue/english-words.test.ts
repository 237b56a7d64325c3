/** The words of the interface: what Italian says, English says. Types see to the keys. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const filesOf = (language: string): string[] =>
  readdirSync(join(import.meta.dirname, '../../src/i18n', language))
    // What is told before any module is there is none itself: its sentences are read in other tests.
    .filter((file) => file.endsWith('.ts'))
    .sort();

/** Every text in a dictionary, with the way to it. Those that are made of other words are not asked. */
function* textsOf(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null && !(value instanceof RegExp))
    for (const [key, one] of Object.entries(value)) yield* textsOf(one, `${path}.${key}`);
}

test('every file of Italian words has an English twin, and no other', () => {
  expect(filesOf('en')).toEqual(filesOf('it'));
});

const names = filesOf('en').map((file) => file.replace(/\.ts$/, ''));

test.each(names)(
  '%s in English leaves no text empty, and quotes as the English do',
  async (name) => {
    const words: unknown = await import(`../../src/i18n/en/${name}.ts`);
    const wrong = [...textsOf(words)].filter(
      ([, text]) =>
        text.trim() === '' ||
        // The title of a work is quoted as it is written.
        /[«»]|\b(?:di|della|una|che)\b/.test(text.replace(/“GULPEASE: [^”]*”/, '')),
    );
    expect(wrong).toEqual([]);
  },
);
