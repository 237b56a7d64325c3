/** Whatever lies in the place of a text, it is read or refused: never a crash, never without a place. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { practiceFile } from '../../support/sheets.ts';
import { canaryIsQuiet, hangCanary } from './canary.ts';
import { bytesOf, spoilt } from './mutations.ts';
import { oddText } from './oddities.ts';
import { allTexts, holdsFor } from './reading.ts';
import { manyRuns, runs, told } from './runs.ts';
import { mischievousText, rightText } from './texts.ts';
import { anySign } from './unicode.ts';

beforeAll(hangCanary);
afterAll(canaryIsQuiet);

const anyText = fc.constantFrom(...allTexts);
const practice = allTexts.find(
  ({ text }) => text.kind === 'practice' && text.folder === 'montebello',
);
if (!practice) throw new Error('The small catalogue lacks a practice');

describe('a text', manyRuns, () => {
  test(`that is almost right (${told('almost right texts')})`, () => {
    const files = anyText.chain((one) =>
      spoilt(one.text.source)
        .chain(bytesOf)
        .map((bytes) => ({ one, bytes })),
    );
    fc.assert(
      fc.property(files, ({ one, bytes }) => void holdsFor(one, bytes)),
      runs('almost right texts'),
    );
  });

  test.each([
    ['right texts', rightText],
    ['mischievous texts', mischievousText],
  ] as const)('%s, from the grammar of what may be written', (property, texts) => {
    let passed = 0;
    fc.assert(
      fc.property(texts, (body) => {
        const bytes = new TextEncoder().encode(practiceFile({}, body));
        if (holdsFor(practice, bytes).record) passed += 1;
      }),
      runs(property),
    );
    // Of texts that are all refused, nothing would be rendered.
    expect(passed).toBeGreaterThan(0);
  });

  test(`of pieces that mean something (${told('pieces')})`, () => {
    const bodies = fc.array(oddText, { maxLength: 12 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(bodies, (body) => {
        holdsFor(practice, new TextEncoder().encode(practiceFile({}, body)));
      }),
      runs('pieces'),
    );
  });

  test(`that is code, or closes where it should not, to its last sign (${told('endings')})`, () => {
    const pieces = fc.constantFrom(
      ...['export', 'export ', 'import ', 'export const a = ', '></A>\\', '\\', '{', '}', '(', '['],
      ...[
        '<Passi>',
        '</Passi>',
        '<Avviso tipo="nota" titolo="a">',
        '</Avviso>',
        '<br />',
        '`',
        '```',
      ],
      ...[
        '- ',
        '1. ',
        '> ',
        '    ',
        '[^a]',
        '[^a]: ',
        '[a](/b/)',
        '&amp;',
        'www.example.org',
        '|--|',
        'a',
      ],
    );
    const breaks = fc.constantFrom('', ' ', '\n', '\n\n', '\n- ', '\n\n1. ', '\n> ');
    const bodies = fc
      .array(fc.tuple(pieces, breaks), { minLength: 1, maxLength: 12 })
      .map((all) => all.map((both) => both.join('')).join(''));
    const ends = fc.constantFrom('', '', '\n', '\r\n', ' ', '\\', '\u2028');
    fc.assert(
      fc.property(bodies, ends, (body, end) => {
        const source = practiceFile({}, body).trimEnd() + end;
        holdsFor(practice, new TextEncoder().encode(source));
      }),
      runs('endings'),
    );
  });

  test(`of any signs, in its sheet and below (${told('signs')})`, () => {
    const signs = fc.array(anySign, { maxLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(signs, signs, (title, body) => {
        const source = practiceFile({ title }, body);
        holdsFor(practice, new TextEncoder().encode(source));
      }),
      runs('signs'),
    );
  });

  test(`of any bytes (${told('bytes')})`, () => {
    const start = new TextEncoder().encode('---\ntitle: ');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, isSheet) => {
        holdsFor(practice, isSheet ? new Uint8Array([...start, ...bytes]) : bytes);
      }),
      runs('bytes'),
    );
  });
});
