/** Texts that would pass and read otherwise than they were meant: each with what to write instead. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/catalogue/checking/diagnostic.ts';
import type { Rule } from '../../src/catalogue/checking/rule-parameters.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { formatDiagnostic } from '../support/diagnostics.ts';
import { readBody } from '../../src/catalogue/reading/body.ts';
import { checkText, textSchemas } from '../../src/catalogue/reading/check-text.ts';
import { judgeWithRemark } from '../../src/catalogue/reading/remark.ts';
import { mended } from '../../src/catalogue/model/mojibake.ts';
import { catalogueOf } from '../support/open-data.ts';
import { baseContent } from '../support/overlay.ts';
import { practiceFile } from '../support/sheets.ts';

const file = 'practices/montebello/prova.mdx';

/** What both readers say of a text: the same, for who writes in the form and who checks files. */
function problemsOf(text: string): Diagnostic[] {
  const native = readBody(text, {
    ...{ file, kind: 'practice', path: `/none/${file}` },
    addressOf: (address) => address,
  }).problems;
  const inForm = judgeWithRemark(text, { file, kind: 'practice', pictureAt: () => 'good' });
  const comparable = (found: Diagnostic[]) =>
    found.map(({ rule, line, column, parameters }) => ({ rule, line, column, parameters }));
  expect(comparable(inForm.problems)).toEqual(comparable(native));
  return native;
}

/** A text as it is once each remedy is taken. */
function repaired(text: string, problems: readonly Diagnostic[]): string {
  const starts = text
    .split('\n')
    .map((_, index, lines) => lines.slice(0, index).join('\n').length + Number(index > 0));
  return problems.toReversed().reduce((whole, found) => {
    const { found: written, write } = found.parameters as { found: string; write?: string };
    const at = (starts[found.line - 1] ?? 0) + found.column - 1;
    expect(whole.slice(at, at + written.length)).toBe(written);
    return write === undefined
      ? whole
      : whole.slice(0, at) + write + whole.slice(at + written.length);
  }, text);
}

const lost = 'text-lost';
const odd = 'text-misread';
const table = '| Mese | Presenze |\n| --- | --- |\n';

describe.each<[string, string, Rule, string]>([
  ['a bar in a cell', `${table}| gen|feb | 30 |\n`, lost, `${table}| gen\\|feb | 30 |\n`],
  [
    'words below a table',
    `${table}| gen | 30 |\nPoi altro.\n`,
    odd,
    `${table}| gen | 30 |\n\nPoi altro.\n`,
  ],
  [
    'a table without dashes',
    '| a | b |\n| 1 | 2 |\n',
    odd,
    '| a | b |\n| --- | --- |\n| 1 | 2 |\n',
  ],
  [
    'too few dashes',
    '| a | b | c |\n| --- | --- |\n| 1 | 2 | 3 |\n',
    odd,
    '| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n',
  ],
  [
    'a grid',
    '+---+----+\n| a | b |\n+===+====+\n| 1 | 2  |\n|   | o 3 |\n+---+----+\n',
    odd,
    '| a | b |\n| --- | --- |\n| 1 | 2 o 3 |\n',
  ],
  [
    'columns below dashes',
    '  ---- -----\n  Anno Ore\n  2019 40\n  ---- -----\n',
    odd,
    '| Anno | Ore |\n| --- | --- |\n| 2019 | 40 |\n',
  ],
  [
    'a heading without a space',
    'Prima.\n\n###Le ore\nDopo.\n',
    odd,
    'Prima.\n\n### Le ore\nDopo.\n',
  ],
  ['bold that touches a word', 'Le **Ore:**quaranta.\n', odd, 'Le **Ore:** quaranta.\n'],
  ['bold in quotation marks', 'Il **«Piano»**del 2019.\n', odd, 'Il **«Piano»** del 2019.\n'],
  ['bold with spaces inside', 'Sono ** molte ** ore.\n', odd, 'Sono **molte** ore.\n'],
  ['bullets of Word', 'Si fa:\n• questo\n•  quello\n', odd, 'Si fa:\n- questo\n- quello\n'],
  ['dashes of a typographer', '– questo\n– quello\n', odd, '- questo\n- quello\n'],
  ['numbers without a space', '1.Questo\n2.Quello\n', odd, '1. Questo\n2. Quello\n'],
  ['letters', 'a) questo\nb) quello\n', odd, '1. questo\n2. quello\n'],
  ['a product', 'Sono 2*5*7 ore.\n', lost, 'Sono 2\\*5\\*7 ore.\n'],
  ['endings with an asterisk', 'Car*e amic*e.\n', lost, 'Car\\*e amic\\*e.\n'],
  ['tildes for about', 'Tra 5~6 e 7~8 ore.\n', lost, 'Tra 5\\~6 e 7\\~8 ore.\n'],
  ['a plus', '+ 30 ore rispetto a prima\n', odd, '\\+ 30 ore rispetto a prima\n'],
  ['a word cut in two', 'La colla-\nborazione.\n', odd, 'La collaborazione.\n'],
  ['a ligature', 'Un beneﬁcio.\n', odd, 'Un beneficio.\n'],
  ['a soft hyphen', 'Una bene\u00adfica.\n', odd, 'Una benefica.\n'],
  ['garbled letters', 'La societÃ\u00a0 Ã¨ lÃ¬.\n', odd, 'La società è lì.\n'],
  [
    'a link without its end',
    'Qui [Relazione](https://www.example.org.\n',
    odd,
    'Qui [Relazione](https://www.example.org).\n',
  ],
  [
    'a link the other way round',
    'Qui (Relazione)[https://www.example.org/a] e poi.\n',
    odd,
    'Qui [Relazione](https://www.example.org/a) e poi.\n',
  ],
  ['a box without its space', '- [] voce\n- [x] altra\n', odd, '- [ ] voce\n- [x] altra\n'],
  ['bold that ends too early', 'Un **grassetto* solo.\n', odd, 'Un **grassetto** solo.\n'],
  ['bold that begins too late', 'Un *grassetto** solo.\n', odd, 'Un **grassetto** solo.\n'],
  [
    'a table with tabs',
    'Anno\tOre\n2019\t4|0\n',
    odd,
    '| Anno | Ore |\n| --- | --- |\n| 2019 | 4\\|0 |\n',
  ],
  ['a mark of pandoc', ':::\nUn testo.\n', odd, '\nUn testo.\n'],
])('%s', (_what, text, rule, meant) => {
  test('is told with what to write instead, which is right', () => {
    const problems = problemsOf(text);
    expect(
      problems.map((found) => found.rule),
      JSON.stringify(problems),
    ).toContain(rule);
    expect(new Set(problems.map((found) => found.rule))).toEqual(new Set([rule]));
    const right = repaired(text, problems);
    expect(right).toBe(meant);
    expect(problemsOf(`${right}\nFine.\n`)).toEqual([]);
    for (const found of problems) {
      for (const language of languageCodes) {
        const { message, hint } = formatDiagnostic(found, language);
        expect(message).not.toBe('');
        expect(hint).not.toMatch(/undefined|^$/);
      }
    }
  });
});

test.each<[string, string, Rule[]]>([
  ['a cell too many', `${table}| gen | 30 | sera |\n`, [lost]],
  ['an empty heading', 'Uno.\n\n##\n\nDue.\n', [odd]],
  ['a note that nobody calls', 'Uno.\n\n[^a]: Perso.\n', [lost]],
  ['a note that is there twice', 'Uno.[^a]\n\n[^a]: Uno.\n\n[^a]: Due.\n', [lost]],
  ['a note that is not there', 'Uno.[^a]\n', [odd]],
  ['a sign that there is not', 'Uno &pippo; e &egrave; &amp; `&pluto;`.\n', [odd]],
  ['a letter that is lost', 'La cittï¿½.\n', [lost]],
  [
    'a picture in the text, of any size',
    `Uno.\n\n[a]: <data:image/png;base64,${'A'.repeat(120_000)}>\n`,
    ['embedded-image'],
  ],
  ['a picture in the text', 'Uno.\n\n[a]: <data:image/png;base64,AAAA>\n', ['embedded-image']],
  ['what pandoc leaves', 'Una [parola]{.smallcaps}.\n', ['pandoc-attributes']],
])('%s is told', (_what, text, rules) => {
  expect(problemsOf(text).map(({ rule }) => rule)).toEqual(rules);
});

test.each([
  'Tutt* ragazz* sono qui: 3 * 4, a_b_c, _corsivo_, **grassetto**, l’**«Atto»**, co*operazione*.',
  '1986. Un anno.\n\n- 12% di accessi\n- uno',
  'Una riga – e un’altra – con lineette.\n— Dice: ciao.',
  `${table}| a \\| b | \`c\` |\n| sola |\n`,
  '`**codice:**qui` e `| a | b |` e `[^x]`',
  '#hashtag e ~~tolto~~ e nota.[^1]\n\n[^1]: Sì.',
  'SÃO PAULO, À côté, «É», ÂGE, più°',
  '```\n• a\n##b\n| a | b |\n```',
  '`[a](https://www.example.org` e `(a)[https://www.example.org]` e \\[a](https://www.example.org',
  '[a](https://www.example.org\n"Titolo") e [b](https://www.example.org\n) e (c)[^1].\n\n[^1]: Sì.',
  '*uno **due** tre* e **uno *due* tre** e ***quattro*** e *a*\n\n- [ ] voce\n- [x] altra',
  'AT&T; e https://www.example.org/?a=1&b;',
  '---\n\n***',
])('what is right is left alone: %j', (text) => {
  expect(problemsOf(`${text}\n`)).toEqual([]);
});

test('a picture of many letters does not fill the report', () => {
  const address = `data:image/png;base64,${'A'.repeat(100_000)}`;
  for (const text of [`![a](${address})\n`, `[a](${address})\n`, `[a]: <${address}>\n`]) {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems).length).toBeLessThan(2000);
  }
});

describe('a sheet', () => {
  const { vocabularies } = catalogueOf(baseContent);
  const check = (source: string) =>
    checkText(
      source,
      { file, kind: 'practice', slug: 'prova', folder: 'montebello' },
      { schemas: textSchemas(vocabularies), vocabularies, checkBody: () => [] },
    ).problems;

  test('whose text a comment cuts, is told with the text in quotation marks', () => {
    const [found, ...others] = check(practiceFile({ title: 'Bando #Insieme per tutti' }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: lost,
      line: 2,
      column: 8,
      parameters: { found: 'Bando #Insieme per tutti', write: '"Bando #Insieme per tutti"' },
    });
    expect(check(practiceFile({ title: '"Bando #Insieme"' }))).toEqual([]);
    expect(check(practiceFile({ title: 'Bando # da rivedere' }))).toEqual([]);
    expect(check(practiceFile({ places: '[Uno, Due #Tre\n  ]' }))).toMatchObject([{ rule: lost }]);
    expect(check(practiceFile({ title: '#Insieme' })).map(({ rule }) => rule)).toContain(lost);
  });

  test('with garbled letters and ligatures is told at its fields', () => {
    const [first, second] = check(
      practiceFile({ title: 'La societÃ\u00a0 nuova', places: '[Ponte, Uﬃcio]' }),
    );
    expect(first).toMatchObject({ rule: odd, line: 2, column: 11, path: ['title'] });
    expect(second).toMatchObject({ path: ['places', 1], parameters: { write: 'Ufficio' } });
  });
});

test('letters are mended only where they were garbled', () => {
  expect(mended('perchÃ© lâ€™etÃ\u00a0 â€“ â€œcosÃ¬â€\u009d')).toBe('perché l’età – “così”');
  for (const text of ['perché l’età – “così”', 'PERÚ»', 'SÃO', 'Ã', 'naïf', 'Â', 'Forlì÷']) {
    expect(mended(text)).toBe(text);
  }
});

describe('both readers take alike', () => {
  const rules = (text: string) => problemsOf(text).map(({ rule, line }) => `${line} ${rule}`);

  test('two addresses of one name: the second is told', () => {
    expect(rules('[qui][a]\n\n[a]: /temi/\n\n- [A]: /regioni/\n')).toEqual(['5 text-lost']);
    expect(rules('[qui][a]\n\n[a]: /temi/\n\n[a]: /temi/\n')).toEqual([]);
    // One of them keeps those inside a component before the others.
    const inside = '<Avviso tipo="nota" titolo="A">\n\n[a]: /regioni/\n\nUno.\n\n</Avviso>\n';
    expect(rules(`[a]: /temi/\n\n${inside}`)).toEqual(['5 text-lost']);
  });

  test('a component that holds nothing but an address', () => {
    const text = '<Avviso tipo="nota" titolo="A">\n\n[a]: /temi/\n\n</Avviso>\n\n[qui][a]\n';
    expect(rules(text)).toEqual(['1 component-content']);
  });

  test('what Unicode says is no character', () => {
    for (const sign of ['&#x10FFFF;', '\uFDD0', '\uFFFF', '\u{1FFFE}']) {
      const text = `<Indicatore nome="a" valore="1" data="2020" fonte="${sign}" />\n`;
      const read = readBody(text, {
        ...{ file, kind: 'practice', path: `/none/${file}` },
        addressOf: (address) => address,
      });
      expect(read.problems.map(({ rule }) => rule)).toEqual(['hidden-character']);
      const form = judgeWithRemark(text, { file, kind: 'practice', pictureAt: () => 'good' });
      expect(form.problems.map(({ rule }) => rule)).toEqual(['hidden-character']);
    }
  });

  test.each([
    ['tipo=nota titolo="A"', 'unquoted', 9, 'tipo="nota"'],
    ['tipo="nota" titolo=Il bando', 'unquoted', 21, 'titolo="Il bando"'],
    ['tipo="nota" titolo="Il "nuovo" bando"', 'inner-quote', 21, 'titolo="Il «nuovo» bando"'],
    ['tipo="nota" titolo="Il " nuovo " bando"', 'inner-quote', 21, 'titolo="Il « nuovo » bando"'],
    [`tipo="nota" titolo='L'avviso'`, 'inner-quote', 21, `titolo="L'avviso"`],
    ['tipo="nota" titolo="Il bando', 'open-quote', 21, 'titolo="Il bando"'],
    ['titolo="Il bando tipo="nota"', 'open-quote', 9, 'titolo="Il bando"'],
  ])('quotation marks of an attribute: %s', (attributes, cause, column, detail) => {
    const problems = problemsOf(`<Avviso ${attributes}>\n\nUno.\n\n</Avviso>\n`);
    expect(problems).toMatchObject([
      { rule: 'body-syntax', line: 1, column, parameters: { cause, detail } },
    ]);
    for (const found of problems) {
      for (const language of languageCodes) {
        expect(formatDiagnostic(found, language).hint).toContain(detail);
      }
    }
    const wrong = attributes.slice(column - 9);
    const rest = cause === 'open-quote' && column === 9 ? ' tipo="nota"' : '';
    const last = cause === 'unquoted' && column === 9 ? ' titolo="A"' : '';
    const right = attributes.replace(wrong, detail + rest + last);
    expect(problemsOf(`<Avviso ${right}>\n\nUno.\n\n</Avviso>\n`)).toEqual([]);
  });

  test('a tag that tildes cut', () => {
    const text = 'CO~2~~~ <span lang="en">~~uno una~~ due</span> e ~~tre\n';
    expect(rules(text).map((told) => told.split(' ')[1])).toEqual(
      judgeWithRemark(text, { file, kind: 'practice', pictureAt: () => 'good' }).problems.map(
        ({ rule }) => rule,
      ),
    );
  });

  test('asterisks behind an underscore, which one of them takes for the end', () => {
    const text = '*Uno A_*b due, e `c_*d` resta.\n';
    const problems = problemsOf(text);
    expect(problems.map(({ rule, column }) => `${column} ${rule}`)).toEqual(['6 text-lost']);
    expect(problemsOf(repaired(text, problems))).toEqual([]);
  });

  test('a note that is called among the words of a link', () => {
    for (const link of ['[le [^1] parole](/temi/)', '[*[^1]*][a]']) {
      const text = `Uno ${link} due.[^1]\n\n[^1]: Nota.\n\n[a]: /temi/\n`;
      expect(rules(text)).toEqual(['1 text-lost']);
      expect(rules(`- ${text}`)).toEqual(['1 text-lost']);
    }
    expect(rules('Uno [due](/temi/)[^1] e `[a [^1] b](c)`.\n\n[^1]: Nota.\n')).toEqual([]);
  });

  test('asterisks in fours', () => {
    expect(rules('Uno ****due** tre.\n')).toContain('1 text-lost');
    expect(rules('Uno ***due*** tre.\n\n****\n\n`****`\n')).toEqual([]);
  });

  test('a link among the words of another', () => {
    for (const link of [
      '[[una](/temi/)][a]',
      '[[una](/temi/)](/regioni/)',
      '[le [una][a] e [due](/temi/)](/temi/)',
    ]) {
      expect(rules(`Uno ${link} due.\n\n[a]: /temi/\n`)).toContain('1 text-lost');
    }
    expect(rules('Uno [una](/temi/) e [1].\n')).toEqual([]);
    expect(rules('[![una](a.png)](/temi/)\n').join()).not.toContain('text-lost');
  });

  test('a line break just before a square bracket', () => {
    for (const link of ['[le\\\n](/temi/)', '[\\\n][a]', '~~[ \\\n ][a]~~', '[\\\\\\\n](b)']) {
      const text = `Uno ${link} due.\n\n[a]: /temi/\n`;
      const problems = problemsOf(text);
      expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toContain('1 text-lost');
      expect(
        repaired(
          text,
          problems.filter(({ rule }) => rule === 'text-lost'),
        ),
      ).not.toMatch(/\n *\]/);
    }
    // Where two are one, or where words follow, nothing is lost.
    expect(rules('[le\\\\\n](/temi/) [le\\\nore](/temi/)\n')).toEqual([]);
  });
});
