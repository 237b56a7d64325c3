/** What the buttons of the form do to a text. In the texts, `[` and `]` in bold stand for what is selected. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  component,
  type Edit,
  formatOf,
  formats,
  type Samples,
  type Selected,
} from '../../src/client/contribute/body-edit.ts';

const applied = (value: string, { start, end, text }: Edit): string =>
  value.slice(0, start) + text + value.slice(end);

const samples: Samples = { bold: 'parole', heading: 'Titolo', item: 'voce', link: 'testo' };

/** A text in which `⟦` and `⟧` stand around what is selected, or `⟦⟧` where the cursor is. */
function marked(text: string): Selected {
  const from = text.indexOf('⟦');
  const to = text.indexOf('⟧') - 1;
  return { value: text.replace(/[⟦⟧]/g, ''), from, to };
}

function after({ value }: Selected, edit: Edit): string {
  const text = applied(value, edit);
  const [from, to] = edit.select;
  return `${text.slice(0, from)}⟦${text.slice(from, to)}⟧${text.slice(to)}`;
}

const number = '<Numero valore="" fonte="" />';
const note = '<Nota tipo="x">\n\n…\n\n</Nota>';
const filled = '<Nota titolo="" tipo="x">\n\n…\n\n</Nota>';

describe('a component', () => {
  const put = (text: string, snippet: string) =>
    after(marked(text), component(marked(text), snippet));

  test('of an empty text stands alone, with the cursor where the first value is due', () => {
    expect(put('⟦⟧', number)).toBe('<Numero valore="⟦⟧" fonte="" />\n\n');
  });

  test.each([number, note, filled])(
    'pressed twice stands twice, one below the other: %s',
    (snippet) => {
      const first = component(marked('⟦⟧'), snippet);
      const value = applied('', first);
      const [from, to] = first.select;
      const second = component({ value, from, to }, snippet);
      expect(applied(value, second)).toBe(`${snippet}\n\n${snippet}\n\n`);
    },
  );

  test('goes below the component that the cursor is in', () => {
    expect(put('<Nota titolo="a⟦⟧">\n\nUno.\n\nDue.\n\n</Nota>\n\nFine.', number)).toBe(
      '<Nota titolo="a">\n\nUno.\n\nDue.\n\n</Nota>\n\n<Numero valore="⟦⟧" fonte="" />\n\nFine.',
    );
    expect(put('<Nota titolo="a">\n\nU⟦⟧no.\n\nDue.\n\n</Nota>\n\nFine.', number)).toBe(
      '<Nota titolo="a">\n\nUno.\n\nDue.\n\n</Nota>\n\n<Numero valore="⟦⟧" fonte="" />\n\nFine.',
    );
  });

  test('goes below the paragraph that the cursor is in, and cuts no word', () => {
    expect(put('Una pa⟦⟧rola\nqui.\n\nAltro.', number)).toBe(
      'Una parola\nqui.\n\n<Numero valore="⟦⟧" fonte="" />\n\nAltro.',
    );
    expect(put('Una parola⟦⟧.', note)).toBe('Una parola.\n\n<Nota tipo="x">\n\n⟦…⟧\n\n</Nota>\n\n');
  });

  test('takes in what is selected where it holds text, and loses nothing where it does not', () => {
    expect(put('Uno.\n\n⟦Due.⟧\n\nTre.', note)).toBe(
      'Uno.\n\n<Nota tipo="x">\n\nDue.\n\n</Nota>⟦⟧\n\nTre.',
    );
    expect(put('Uno ⟦due⟧ tre.', number)).toBe(
      'Uno due tre.\n\n<Numero valore="⟦⟧" fonte="" />\n\n',
    );
  });

  test('wherever it is put, what was written stays, and no tag is cut', () => {
    const pieces = fc.constantFrom(
      number,
      note,
      filled,
      'Uno.',
      'Due\ntre',
      '- voce',
      '\n\n',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(number, note, filled), { minLength: 1, maxLength: 6 }),
        fc.array(pieces, { maxLength: 4 }),
        (presses, before) => {
          let value = before.join('\n\n');
          let [from, to] = [value.length, value.length];
          for (const snippet of presses) {
            const edit = component({ value, from, to }, snippet);
            value = applied(value, edit);
            [from, to] = edit.select;
          }
          const count = (part: string) => value.split(part).length - 1;
          for (const snippet of [number, note, filled]) {
            const pressed = [...presses, ...before].filter((one) => one === snippet).length;
            expect(count(snippet), value).toBe(pressed);
          }
        },
      ),
    );
  });
});

describe.each<[keyof typeof formats, [string, string][]]>([
  [
    'bold',
    [
      ['Una ⟦parola⟧.', 'Una **⟦parola⟧**.'],
      ['Una ⟦parola ⟧qui.', 'Una **⟦parola⟧** qui.'],
      ['Una **⟦parola⟧**.', 'Una ⟦parola⟧.'],
      ['Una ⟦**parola**⟧.', 'Una ⟦parola⟧.'],
      ['Una par⟦⟧ola.', 'Una **⟦parola⟧**.'],
      ['⟦⟧', '**⟦parole⟧**'],
      ['⟦Uno\n\nDue⟧', '⟦**Uno**\n\n**Due**⟧'],
    ],
  ],
  [
    'heading',
    [
      ['Come è n⟦⟧ata', '## Come è nata⟦⟧'],
      ['Prima.\nCome⟦⟧\nDopo.', 'Prima.\n\n## Come⟦⟧\n\nDopo.'],
      ['## Come⟦⟧', 'Come⟦⟧'],
      ['##Come⟦⟧', 'Come⟦⟧'],
      ['⟦⟧', '## ⟦Titolo⟧'],
    ],
  ],
  [
    'list',
    [
      ['⟦Uno\nDue⟧', '- Uno\n- Due⟦⟧'],
      ['⟦• Uno\n• Due⟧', '- Uno\n- Due⟦⟧'],
      ['⟦1.  Uno\n2) Due⟧', '- Uno\n- Due⟦⟧'],
      ['Si fa:\n⟦Uno\nDue⟧', 'Si fa:\n\n- Uno\n- Due⟦⟧'],
      ['- Uno\nDue⟦⟧', '- Uno\n- Due⟦⟧'],
      ['⟦- Uno\n- Due⟧', '⟦Uno\nDue⟧'],
      ['⟦⟧', '- ⟦voce⟧'],
    ],
  ],
  [
    'link',
    [
      ['Il ⟦bando⟧.', 'Il [bando](⟦https://⟧).'],
      ['⟦https://a.it/b⟧', '[⟦testo⟧](https://a.it/b)'],
      ['⟦www.a.it⟧', '[⟦testo⟧](https://www.a.it)'],
      [' ⟦⟧ ', ' [⟦testo⟧](https://) '],
      ['⟦a [b] c⟧', '[a \\[b\\] c](⟦https://⟧)'],
    ],
  ],
])('%s', (name, cases) => {
  test.each(cases)('%j becomes %j', (text, meant) => {
    expect(after(marked(text), formats[name](marked(text), samples))).toBe(meant);
  });
});

test('each format has its keys, with one of Control and Command', () => {
  const press = { ctrlKey: true, metaKey: false, shiftKey: false, altKey: false };
  expect(formatOf({ ...press, code: 'KeyB' })).toBe('bold');
  expect(formatOf({ ...press, ctrlKey: false, metaKey: true, code: 'KeyK' })).toBe('link');
  expect(formatOf({ ...press, altKey: true, code: 'Digit2' })).toBe('heading');
  expect(formatOf({ ...press, shiftKey: true, code: 'Digit8' })).toBe('list');
  expect(formatOf({ ...press, ctrlKey: false, code: 'KeyB' })).toBeUndefined();
  expect(formatOf({ ...press, shiftKey: true, code: 'KeyB' })).toBeUndefined();
});
