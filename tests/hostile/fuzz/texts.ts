/** Texts from the grammar of Markdown and of our components: whole, nested, some of them broken. */
import fc from 'fast-check';
import { oddity } from './oddities.ts';

type Text = fc.Arbitrary<string>;

/** What a text is made of: as it should be, or now and then not. */
interface Pieces {
  word: Text;
  address: Text;
  date: Text;
  /** Of an attribute. */
  value: Text;
  /** An attribute that a component does not have; mostly none. */
  foreign: Text;
  element: Text;
  heading: Text;
}

const words = fc.constantFrom(
  'una',
  'casa',
  'è',
  'l’orto',
  'CO~2~',
  '1.',
  'città',
  'a_b',
  '50%',
  'R&D',
  '"qui"',
  "'lì'",
  'שלום',
  '👩‍👩‍👧',
);
const addresses = fc.constantFrom(
  'https://example.org/',
  '/pratiche/',
  '#nota',
  'mailto:a@example.org',
  'https://example.org/a_(b)',
  'https://example.org/?a=b&c="d"',
  '/pratiche/ "titolo"',
  'https://example.org/città?a=<b>',
);

const right: Pieces = {
  word: words,
  address: addresses,
  date: fc.constantFrom('2020', '2020-01', '2020-01-31'),
  value: fc.constantFrom(
    'a',
    'Due parole',
    'l’orto',
    '1.000 €',
    '&lt;b&gt;',
    '&quot;',
    '{a}',
    '\\',
    '[a](b)',
  ),
  foreign: fc.constant(''),
  element: fc.constantFrom('sub', 'sup', 'span'),
  heading: fc.constantFrom('##', '###', '####'),
};

const often = (usual: Text, seldom: Text): Text =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: seldom });
const inQuotes = oddity.map((text) => text.replaceAll('"', '&quot;'));

const mischievous: Pieces = {
  word: often(words, oddity),
  address: often(
    addresses,
    fc.constantFrom(
      'javascript:canary()',
      '//example.org',
      '/%2e%2e/',
      '<https://example.org/a b>',
      'https://www.example.org/\\"onclick=canary()',
      'data:text/html,a',
    ),
  ),
  date: often(right.date, fc.constantFrom('2020-02-30', 'ieri', '0000', '2020-1')),
  value: often(right.value, inQuotes),
  foreign: often(
    fc.constant(''),
    fc
      .tuple(
        fc.constantFrom('onclick', 'style', 'set:html', 'class', 'key', 'children', 'slot', 'tipo'),
        inQuotes,
      )
      .map(([name, text]) => ` ${name}="${text}"`),
  ),
  element: often(right.element, fc.constantFrom('b', 'script', 'svg', 'Passi', 'a.b')),
  heading: often(right.heading, fc.constantFrom('#', '#######', '##\t')),
};

/** Every line of a text behind a sign; the first behind another. */
const behind = (text: string, sign: string, first = sign): string =>
  first + text.replaceAll('\n', `\n${sign}`);

const list = (items: string[], signOf: (index: number) => string): string =>
  items
    .map((item, index) => behind(item, ' '.repeat(signOf(index).length), signOf(index)))
    .join('\n');

function table(rows: string[][]): string {
  const [head = []] = rows;
  const line = (cells: string[]) => `| ${cells.join(' | ').replaceAll('\n', ' ')} |`;
  const sides = head.map((_cell, index) => [':-', ':-:', '-:', '-'][index % 4] ?? '-');
  return [line(head), line(sides), ...rows.slice(1).map(line)].join('\n');
}

/** A component with its attributes; behind `data` stands a date. */
function componentOf({ value, date, foreign }: Pieces, name: string, ...names: string[]): Text {
  const values = fc.tuple(...names.map((own) => (own === 'data' ? date : value)));
  return fc.tuple(values, foreign).map(([all, strange]) => {
    const own = names.map((attribute, index) => ` ${attribute}="${all[index]}"`);
    return `<${name}${own.join('')}${strange}`;
  });
}

interface Grammar {
  inline: string;
  sentence: string;
  block: string;
  blocks: string;
}

/** Inside a sentence. */
const inlineOf = ({ word, address, element }: Pieces, sentence: Text) =>
  fc.oneof(
    { maxDepth: 3, depthIdentifier: 'inline' },
    word,
    word.map((inner) => `\`${inner}\``),
    fc.constantFrom(
      '[^1]',
      '[a]',
      '\\{',
      '\\<',
      '&lt;',
      '&amp;amp;',
      '<br />',
      '\\\n',
      '  \n',
      '[^manca]',
    ),
    sentence.map((inner) => `**${inner}**`),
    sentence.map((inner) => `*${inner}*`),
    sentence.map((inner) => `~~${inner}~~`),
    sentence.map((inner) => `[${inner}][a]`),
    fc.tuple(sentence, address).map(([inner, to]) => `[${inner}](${to})`),
    fc.tuple(element, sentence).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    sentence.map((inner) => `<span lang="en">${inner}</span>`),
    sentence.map((inner) => `<abbr title="a &quot;b&quot;">${inner}</abbr>`),
  );

const blockOf = (pieces: Pieces, sentence: Text, blocks: Text) => {
  const { address, heading } = pieces;
  const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });
  const around = (name: string, ...names: string[]) =>
    fc
      .tuple(componentOf(pieces, name, ...names), blocks)
      .map(([open, inner]) => `${open}>\n\n${inner}\n\n</${name}>`);
  const alone = (name: string, ...names: string[]) =>
    componentOf(pieces, name, ...names).map((open) => `${open} />`);
  return fc.oneof(
    { maxDepth: 3, depthIdentifier: 'block' },
    sentence,
    fc.tuple(heading, sentence).map(([signs, inner]) => `${signs} ${inner.replace(/\n/g, ' ')}`),
    fc
      .tuple(fc.constantFrom('js', '', 'js {1}', 'a b="c"'), sentence)
      .map(([language, inner]) => `\`\`\`${language}\n${inner}\n\`\`\``),
    fc.constantFrom('---', '***', '&nbsp;', '[^1]: Una nota.', '    un rientro'),
    address.map((to) => `[a]: ${to}`),
    some(some(sentence)).map(table),
    some(sentence).map((items) => list(items, (index) => `- [${index % 2 ? 'x' : ' '}] `)),
    alone('Indicatore', 'nome', 'valore', 'data', 'fonte', 'unita'),
    alone('Documento', 'titolo', 'editore'),
    alone('Figura', 'file', 'alternativa', 'autore', 'licenza'),
    blocks.map((inner) => behind(inner, '> ')),
    some(blocks).map((items) => list(items, () => '- ')),
    some(blocks).map((items) => list(items, (index) => `${index + 1}. `)),
    blocks.map((inner) => behind(inner, '    ', '[^1]: ')),
    around('Avviso', 'tipo', 'titolo'),
    around('Citazione', 'autore', 'fonte', 'ruolo'),
    some(blocks).map(
      (items) => `<Passi>\n\n${list(items, (index) => `${index + 1}. `)}\n\n</Passi>`,
    ),
  );
};

const grammar = (pieces: Pieces): Text =>
  fc.letrec<Grammar>((tie: fc.LetrecTypedTie<Grammar>) => ({
    inline: inlineOf(pieces, tie('sentence')),
    sentence: fc.array(tie('inline'), { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
    block: blockOf(pieces, tie('sentence'), tie('blocks')),
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n')),
  })).blocks;

/** Texts as they should be: nearly all of them pass. */
export const rightText = grammar({ ...right, value: right.value })
  .map((text) => text.replace(/<Figura file="[^"]*"/g, '<Figura file="rete.png"'))
  .map((text) => text.replace(/<Avviso tipo="[^"]*"/g, '<Avviso tipo="nota"'));

/** Texts in which something is now and then not as it should be. */
export const mischievousText = grammar(mischievous).map((text) =>
  text.replace(/<Avviso tipo="a"/g, '<Avviso tipo="nota"'),
);
