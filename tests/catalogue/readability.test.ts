import { expect, describe, test } from 'vitest';
import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { readabilityAdvice } from '../../src/catalogue/readability/advice.ts';
import { gulpeaseOf, readingMinutes } from '../../src/catalogue/readability/formulas.ts';
import { readingLanguage } from '../../src/catalogue/readability/languages.ts';
import { assess } from '../../src/catalogue/readability/measure.ts';
import { lineAt, proseOf } from '../../src/catalogue/readability/prose.ts';
import { lettersIn, sentencesOf, wordsOf } from '../../src/catalogue/readability/sentences.ts';

const italian = readingLanguage('it');
const prose = (text: string) => proseOf(mdxToMdast(text) as Nodes);
const sentences = (text: string) => sentencesOf(text, italian).map((sentence) => sentence.text);

describe('the words of a text', () => {
  test.each([
    ['La casa è qui.', 4],
    // An article that lost its vowel is a word of its own.
    ["L'innovazione dell’arte", 4],
    ['Perché no?', 2],
    // Figures, dates and numbers of acts are a word each.
    ['Il 23/01/2019 costava 600.000,50 euro', 5],
    ['Legge n. 22-5076 del 2014-2020', 5],
    ['D.Lgs. 117 e WE.CA.RE.', 4],
    ['enti – cioè, «tutti» – e/o nessuno', 5],
    ['… — !', 0],
  ])('%s: %i', (text, count) => {
    expect(wordsOf(text, italian)).toHaveLength(count);
  });

  test('have letters and figures, and no signs', () => {
    expect(lettersIn('perché')).toBe(6);
    expect(lettersIn('600.000')).toBe(6);
    expect(lettersIn('D.Lgs')).toBe(4);
  });

  test('in a language that joins them, an apostrophe stands inside a word', () => {
    expect(wordsOf("It doesn't", readingLanguage('en'))).toEqual(['It', "doesn't"]);
  });
});

describe('the sentences of a text', () => {
  test.each<[string, string[]]>([
    ['Uno. Due! Tre? Quattro', ['Uno.', 'Due!', 'Tre?', 'Quattro']],
    ['Disse «basta». Poi tacque.', ['Disse «basta».', 'Poi tacque.']],
    ['Costa 1.500 euro. «Troppo» per tutti.', ['Costa 1.500 euro.', '«Troppo» per tutti.']],
    ['Finì nel 2018. La Giunta decise.', ['Finì nel 2018.', 'La Giunta decise.']],
    ['Finì nel 2018. 33 progetti restano.', ['Finì nel 2018.', '33 progetti restano.']],
    ['Si veda l’art. 4 della L.R. Bianchi n. 3.', ['Si veda l’art. 4 della L.R. Bianchi n. 3.']],
    ['Il D.Lgs. 117 e il D.P.R. 445.', ['Il D.Lgs. 117 e il D.P.R. 445.']],
    ['Lo scrisse il dott. Rossi (G. Rossi).', ['Lo scrisse il dott. Rossi (G. Rossi).']],
    ['Reti, nodi ecc. e barche.', ['Reti, nodi ecc. e barche.']],
    ['Reti, nodi ecc. Poi le barche.', ['Reti, nodi ecc.', 'Poi le barche.']],
    ['WE.CA.RE. sta per altro.', ['WE.CA.RE. sta per altro.']],
    ['Ecco… e poi niente. Davvero… No.', ['Ecco… e poi niente.', 'Davvero…', 'No.']],
    ['Il 23.01.2019 in via Roma n. 5, Torino.', ['Il 23.01.2019 in via Roma n. 5, Torino.']],
    ['Scrivere a www.esempio.it. Grazie.', ['Scrivere a www.esempio.it.', 'Grazie.']],
    ['È così; è vero: basta.', ['È così; è vero: basta.']],
    ['* * * — …', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('are found in a time that grows with the text alone', () => {
    const size = 200_000;
    for (const sign of ['.', 'a', '»', '(', '.»', 'a.', '. ', "a'"]) {
      const found = sentences(`A ${sign.repeat(size)} B`);
      expect(found.length).toBeGreaterThan(0);
    }
  });

  test('begin where they begin', () => {
    const found = sentencesOf('Uno.\n Due tre.', italian);
    expect(found.map(({ offset }) => offset)).toEqual([0, 6]);
  });
});

describe('what is read of a text', () => {
  test('is its headings, paragraphs and items, each a passage of its own', () => {
    const text =
      '## Che cos’è\n\nUna **rete** di [enti](/a/), `npm`.\n\n- Uno\n- Due\n\n<Avviso tipo="nota" titolo="T">\nTre.\n</Avviso>\n';
    expect(prose(text).map((passage) => passage.text)).toEqual([
      'Che cos’è',
      'Una rete di enti, npm.',
      'Uno',
      'Due',
      'Tre.',
    ]);
  });

  test('is not code, notes or the attributes of components', () => {
    const text =
      'Una rete.[^1]\n\n```\ncodice\n```\n\n<Indicatore nome="Reti" valore="3" data="2020" fonte="F" />\n\n[^1]: Registro.\n';
    expect(prose(text).map((passage) => passage.text)).toEqual(['Una rete.']);
  });

  test('is, of a table, the time that its cells take', () => {
    const cells = prose('| Anno | Reti |\n| --- | --- |\n| 2019 | 12 |\n');
    expect(cells.map(({ text, isCell }) => [text, isCell])).toEqual([
      ['Anno', true],
      ['Reti', true],
      ['2019', true],
      ['12', true],
    ]);
  });

  test('keeps the lines of the file', () => {
    const [, passage] = prose('Prima.\n\nSeconda\nriga *e\nterza*. Quarta.\n');
    if (!passage) throw new Error('There is no second passage');
    const lines = ['Seconda', 'riga', 'terza', 'Quarta'].map((word) =>
      lineAt(passage, passage.text.indexOf(word)),
    );
    expect(lines).toEqual([3, 4, 5, 5]);
  });
});

describe('the index of readability', () => {
  test('is 89 + (300 × sentences − 10 × letters) / words, from 0 to 100', () => {
    expect(gulpeaseOf({ letters: 500, words: 100, sentences: 5 })).toBe(54);
    expect(gulpeaseOf({ letters: 20, words: 10, sentences: 10 })).toBe(100);
    expect(gulpeaseOf({ letters: 900, words: 60, sentences: 1 })).toBe(0);
  });

  test('of a text counted by hand', () => {
    // 19 words and 98 letters; 9 words and 39 letters. Four times over: 112, 548 and 8 sentences.
    const text =
      "L'amministrazione regionale ha pubblicato nel 2018 un avviso (D.D. 20 ottobre 2017, n. 998) per sperimentare servizi nuovi. Gli enti del terzo settore hanno risposto in 22.\n\n";
    const { measure } = assess(prose(text.repeat(4)), {}, 'it');
    // 89 + (2400 − 5480) / 112 = 61.5
    expect(measure).toEqual({ words: 112, minutes: 1, index: { formula: 'gulpease', value: 62 } });
    // With 4 words, 24 letters and 2 sentences more: 89 + (3000 − 5720) / 116 = 65.55…
    const head = { title: 'Una prova', summary: 'Pratica inventata.' };
    const whole = assess(prose(text.repeat(4)), head, 'it').measure;
    expect(whole).toMatchObject({ words: 116, index: { value: 66 } });
  });

  test('is not told of a text that is too short, or in a language that has no formula', () => {
    expect(assess(prose('Una rete.'), {}, 'it').measure).toEqual({ words: 2, minutes: 1 });
    const long = prose('A net is mended here. '.repeat(100));
    expect(assess(long, {}, 'en').measure).toEqual({ words: 500, minutes: 2 });
  });

  test('goes with the minutes of reading, one at least', () => {
    expect([0, 100, 238, 600, 1190].map((words) => readingMinutes(words, 238))).toEqual([
      1, 1, 1, 3, 5,
    ]);
  });
});

describe('advice on a text', () => {
  const hard = (words: number) =>
    `Responsabilità ${'amministrativamente '.repeat(words - 2)}particolareggiata.`;
  const told = (text: string) =>
    readabilityAdvice(assess(prose(text), {}, 'it'), 'a.mdx', 'it').map(
      ({ line, severity, parameters }) => [line, severity, parameters],
    );

  test('is a hint at the two longest sentences of a hard text', () => {
    const text = [hard(30), hard(10), hard(40), hard(35)].join('\n\n');
    const opening = `${hard(40).slice(0, 100)}…`;
    expect(told(text)).toEqual([
      [5, 'hint', { index: 0, words: 40, opening }],
      [7, 'hint', { index: 0, words: 35, opening }],
    ]);
  });

  test('names one sentence where none is long', () => {
    const text = Array.from({ length: 10 }, () => hard(10)).join('\n\n');
    expect(told(text).map(([line]) => line)).toEqual([1]);
  });

  test('is not given on a text that most people can read, or on a short one', () => {
    expect(told('La rete si ripara in porto. '.repeat(30))).toEqual([]);
    expect(told(hard(40))).toEqual([]);
  });
});
