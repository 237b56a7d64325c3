/** Texts as varied as those of a catalogue with many authors: words, components, tables, pictures. */
import { type Random, randomFrom } from './random.ts';
import { common, endings, sentence, stems } from './words.ts';

/** Writes a text. @param picture the file beside it that it shows, if any */
type RichWriter = (random: Random, picture?: string) => string;

/** About as many different words as ten thousand real texts have. */
const vocabularySize = 40_000;
/** The words that come most often in any text. */
const little = 'di e la il che per un in a con si le dei non al da una del come più'.split(' ');
const consonants = [...'bcdfglmnprstvz', ...'bcdfglmnprstvz', 'br', 'ch', 'gr', 'pr', 'st', 'tr'];
const vowels = [...'aeiou'];

/** Makes the vocabulary, always the same, and gives what writes with it. */
export function richWriter(): RichWriter {
  const vocabulary = [...new Set([...little, ...common, ...manyWords()])];
  return (random, picture) => {
    // Zipf's law: the word in place n comes about 1/n as often as the first.
    const word = () => vocabulary[Math.floor(vocabulary.length ** random.next()) - 1] ?? 'e';
    const say = (min: number, max: number) => sentence(random, min, max, word);
    const name = (min: number, max: number) => say(min, max).replace('.', '');
    const paragraph = () => {
      const [first, second, third] = [say(8, 14), say(6, 12), say(8, 14)];
      return `${first} ${random.chance(0.5) ? `**${second}**` : second} ${third} ${say(6, 12)}`;
    };
    const section = (...parts: string[]) =>
      [`## ${name(3, 5)}`, paragraph(), ...parts, paragraph(), paragraph()].join('\n\n');
    const number = () => random.between(10, 9000);
    const year = () => random.between(2015, 2025);

    const indicator = () =>
      `<Indicatore nome="${name(3, 5)}" valore="${number()}" unita="persone" data="${year()}" fonte="${name(2, 4)}" />`;
    const quotation = () =>
      `<Citazione autore="${name(2, 3)}" fonte="${name(3, 5)}">\n\n${say(12, 24)}\n\n</Citazione>`;
    const notice = () =>
      `<Avviso tipo="${random.pick(['nota', 'attenzione'])}" titolo="${name(3, 5)}">\n\n${say(10, 16)}\n\n</Avviso>`;
    const steps = () =>
      `<Passi>\n\n${[1, 2, 3, 4].map((step) => `${step}. ${say(8, 14)}`).join('\n')}\n\n</Passi>`;
    const document = () =>
      `<Documento titolo="${name(4, 7)}" editore="${name(2, 4)}" formato="PDF" />`;
    const list = () => Array.from({ length: 4 }, () => `- ${say(6, 12)}`).join('\n');
    const figure = (file: string) =>
      `<Figura file="${file}" alternativa="${name(4, 8)}" didascalia="${say(6, 10)}" autore="Generatore del catalogo" licenza="CC BY 4.0" />`;
    const table = () =>
      [
        `| Anno | ${name(1, 1)} | ${name(1, 2)} |`,
        '| --- | ---: | --- |',
        ...Array.from(
          { length: random.between(3, 8) },
          (_, row) => `| ${2016 + row} | ${number()} | ${name(1, 3)} |`,
        ),
      ].join('\n');

    const parts = [
      section(indicator(), ...(random.chance(0.5) ? [quotation()] : [])),
      section(table()),
      section(steps(), ...(picture === undefined ? [] : [figure(picture)])),
      section(list(), ...(random.chance(0.7) ? [notice()] : []), document()),
    ];
    return `${parts.join('\n\n')}\n`;
  };
}

function manyWords(): string[] {
  const random = randomFrom(1);
  const syllable = () => random.pick(consonants) + random.pick(vowels);
  const stem = () =>
    random.chance(0.1)
      ? random.pick(stems)
      : syllable() + (random.chance(0.7) ? syllable() : '') + random.pick(consonants);
  const ending = () => (random.chance(0.6) ? random.pick(vowels) : random.pick(endings));
  return Array.from({ length: vocabularySize }, () => stem() + ending());
}
