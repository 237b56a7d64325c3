/** What authors read of the mistakes that are made most often in a text. */
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../support/diagnostics.ts';
import { allWords } from '../../src/i18n/words.ts';
import { readBody } from '../../src/catalogue/reading/body.ts';
import { checkText, textSchemas } from '../../src/catalogue/reading/check-text.ts';
import { readWithRemark } from '../../src/catalogue/reading/remark.ts';
import { practiceFile } from '../support/sheets.ts';

const mistakes: [text: string, said: string][] = [
  ['Vedi <https://example.org>.', 'Un indirizzo tra «<» e «>» non si può leggere.'],
  ['Vedi <nome@ente.example>.', 'Un indirizzo tra «<» e «>» non si può leggere.'],
  ['<Avviso tipo=“nota” titolo="x">\n\na\n\n</Avviso>', 'sono curve (“ ”). Riscrivile a mano'],
  ['<Avviso tipo="nota” titolo="x">\n\na\n\n</Avviso>', 'sono curve (“ ”). Riscrivile a mano'],
  ['[x](www.regione.example)', 'Scrivi «https://www.regione.example».'],
  ['[x](manuale.pdf)', 'Un collegamento comincia con https://'],
  [
    '<Figura file="" alternativa="" autore="a" licenza="b" />',
    'In «Figura» sono vuoti alcuni attributi: file, alternativa. Scrivi il valore',
  ],
  ['<Figura file="mio orto.jpg" alternativa="a" autore="a" licenza="b" />', 'senza spazi'],
];

describe.each(mistakes)('%j', (text, expected) => {
  const read = {
    build: () =>
      readBody(text, { file: 'a', kind: 'practice', path: '/a', addressOf: (address) => address })
        .problems,
    browser: () =>
      readWithRemark(text, { file: 'a', kind: 'practice', pictureAt: () => 'good' }).problems,
  };
  test.each(['build', 'browser'] as const)('is told with its remedy in the %s', (where) => {
    const told = read[where]().map((found) => {
      const { message, hint } = formatDiagnostic(found, 'it');
      return `${message} ${hint}`;
    });
    expect(told).toEqual([expect.stringContaining(expected)]);
  });
});

test('a letter that was lost with its encoding is an error, in the sheet and in the text', () => {
  const source = practiceFile({ title: '"Citt\uFFFD"' }, 'La citt\uFFFD.');
  const identity = { file: 'a', kind: 'practice', slug: 'a', folder: 'montebello' } as const;
  const context = { schemas: textSchemas({}, allWords()), vocabularies: {}, checkBody: () => [] };
  const { problems } = checkText(source, identity, context);
  expect(problems.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
    'hidden-character 2',
    'hidden-character 12',
  ]);
  for (const found of problems) {
    expect(formatDiagnostic(found, 'it').message).toBe(
      'C’è il segno «\uFFFD» al posto di una lettera che è andata persa.',
    );
  }
});

test.each(['Scrivi qui il racconto.', 'Write the story here.'])(
  'the sentence of the template is told in whichever language: %s',
  (text) => {
    const source = practiceFile({}, text);
    const identity = { file: 'a', kind: 'practice', slug: 'a', folder: 'montebello' } as const;
    const context = { schemas: textSchemas({}, allWords()), vocabularies: {}, checkBody: () => [] };
    const { problems } = checkText(source, identity, context);
    expect(problems.map(({ rule, parameters }) => ({ rule, parameters }))).toEqual([
      { rule: 'placeholder-text', parameters: { text } },
    ]);
  },
);
