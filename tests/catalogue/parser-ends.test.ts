/**
 * Texts that made the parser of the build, which is native, end the whole process: they are told
 * like any other. Each lies in a catalogue that a process of its own checks.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBody } from '../../src/catalogue/reading/body.ts';
import { type Overlay, overlay } from '../support/overlay.ts';
import { runScript } from '../support/run-script.ts';
import { practiceFile } from '../support/sheets.ts';

const note = '<Avviso tipo="nota" titolo="a">';
/** The text of a file as it ends, and the rule that it breaks. */
const texts: [name: string, text: string, rule: string][] = [
  ['code without a last line feed', 'export\n></A>\\', 'body-syntax'],
  ['the same behind a sentence', 'Testo.\n\nexport \n></A>\\', 'body-syntax'],
  ['code that ends with a backslash', 'export\n- *\\', 'code-import'],
  ['an import that does', 'import #é\n- c\n|--|\\', 'code-import'],
  ['a closing tag in a list', `${note}\n\nb\n\n[a](/pratiche/)\n\n- </Avviso>\n`, 'body-syntax'],
  [
    'a closing tag in the item before it',
    `${note}\n\n1. a\n\n[a](/pratiche/)\n\n1. a\n\n    </Avviso>\n`,
    'body-syntax',
  ],
  ['a closing tag before another', `${note}\n\n> x\n\n1. </Avviso><br />\n`, 'body-syntax'],
  ['an expression of many levels', `{${'('.repeat(19_000)}`, 'body-syntax'],
  ['the same, closed', `{${'('.repeat(9_500)}${')'.repeat(9_500)}}`, 'code-expression'],
  ['an expression of many signs', `{${'!'.repeat(1_900)}a}`, 'code-expression'],
  [
    'many levels in an attribute',
    `<Avviso tipo="nota" titolo={${'['.repeat(1_900)}}>\n\na\n\n</Avviso>`,
    'code-attribute',
  ],
  ['code of many levels', `export const a = ${'('.repeat(19_000)}`, 'code-import'],
  ['code of many levels, below its word', `export\n${'('.repeat(19_000)}`, 'code-import'],
  ['elements of many levels in code', `export const a = ${'<a>'.repeat(1_900)}`, 'body-syntax'],
  ['code inside a component', `${note}\n\nexport const a = 1\n\n</Avviso>`, 'code-import'],
  ['more quotations than anybody reads', '>'.repeat(400_000), 'body-syntax'],
  ['more lists than anybody reads', `${'1. '.repeat(60_000)}a`, 'body-syntax'],
];

let content: Overlay;
beforeAll(() => {
  content = overlay();
});
afterAll(() => content.remove());

test('a process that reads all of them ends by itself, and names each file', () => {
  texts.forEach(([, text], index) => {
    content.write(
      `practices/montebello/prova-${index}.mdx`,
      practiceFile({ title: `Prova ${index}` }, text).replace(/\n$/, ''),
    );
  });
  const { code, stdout } = runScript('check', ['--format', 'json'], {
    CATALOGUE_CONTENT: content.folder,
  });
  expect(code).toBe(1);
  const { problems } = JSON.parse(stdout) as { problems: { file: string; rule: string }[] };
  texts.forEach(([name, , rule], index) => {
    const told = problems.filter(({ file }) => file.endsWith(`/prova-${index}.mdx`));
    expect(
      told.map((found) => found.rule),
      name,
    ).toEqual([rule]);
  });
});

const options = {
  file: 'a',
  kind: 'practice',
  path: '/nowhere/a.mdx',
  addressOf: (address: string) => address,
} as const;
const rulesOf = (text: string) => readBody(text, options).problems.map(({ rule }) => rule);

describe('a tag may close', () => {
  test.each([
    `${note}\n\nUno.\n\n</Avviso>`,
    `${note}\nUno.\n</Avviso>`,
    `> ${note}\n>\n> Uno.\n>\n> </Avviso>`,
    `- ${note}\n\n  Uno.\n\n  </Avviso>\n- due`,
    `${note}\n\n- uno\n\n  ${note}\n\n  due\n\n  </Avviso>\n\n</Avviso>`,
    `${note}\n\nUno.\n\n</Avviso><Documento titolo="a" editore="b" />`,
    `<Passi>\n\n1. a\n\n   \`\`\`\n   </Passi>\n   \`\`\`\n\n</Passi>`,
    'Un `{` e ```export a```.\n\n```js {1}\nexport const a = {b: "</Avviso>"};\n```',
    `${'- '.repeat(400)}`,
  ])('in %j', (text) => {
    expect(rulesOf(text)).toEqual([]);
    expect(rulesOf(`${text}\n`)).toEqual([]);
  });
});

test('a tag that closes elsewhere is told at its place', () => {
  expect(readBody(`${note}\n\nb\n\n1. </Avviso>`, options).problems).toMatchObject([
    { line: 5, column: 4, parameters: { cause: 'elsewhere', detail: 'Avviso' } },
  ]);
});

test('a text with code has its links looked at all the same', () => {
  const { links } = readBody('[a](/non-ce/) {x}', options);
  expect(links).toEqual([{ address: '/non-ce/', line: 1, column: 1 }]);
});
