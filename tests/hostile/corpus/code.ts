/** JavaScript in every place where MDX would run it. */
import { practiceFile } from '../../support/sheets.ts';
import { type Attack, inText } from './attack.ts';

const text = (body: string) => practiceFile({}, body);
const code = 'globalThis.canary()';
const notice = (inner: string) => `<Avviso tipo="nota" titolo="a">\n\n${inner}\n\n</Avviso>`;

const modules: (readonly [string, string])[] = [
  ['an import', `import fs from 'node:fs'`],
  ['an import for its effects', `import 'node:fs'`],
  ['an import of everything', `import * as fs from 'node:fs'`],
  ['an import over several lines', `import {\n  readFileSync\n} from 'node:fs'`],
  ['an import below a text', `Un testo.\n\nimport fs from 'node:fs'\n\nAltro testo.`],
  ['an export of a value', `export const a = ${code}`],
  ['an export of a function', `export function a() { ${code} }`],
  ['an export of a class', `export class A { static b = ${code} }`],
  ['an export from elsewhere', `export * from 'node:fs'`],
  ['a default export', `export default ${code}`],
  ['a layout', `export const layout = ${code}`],
  ['frontmatter of its own', `export const frontmatter = ${code}`],
];

const expressions: (readonly [string, string])[] = [
  ['an expression', `{${code}}`],
  ['an expression in a sentence', `Un testo {${code}} e altro.`],
  ['an empty expression', 'Un testo {} e altro.'],
  ['a comment', `{/* ${code} */}`],
  ['an expression that is none', '{a: b}'],
  ['an expression that is none, in a sentence', 'Un testo {a: b} e altro.'],
  ['an expression of several lines', `{\n  ${code}\n}`],
  ['an arrow that calls itself', `{(() => ${code})()}`],
  ['a template literal', `{\`\${${code}}\`}`],
  ['an object with a getter', `{{ get a() { return ${code} } }}`],
  ['an environment variable', '{process.env.CI_SECRET}'],
  ['a dynamic import', `{await import('node:fs')}`],
  ['a heading', `## Un titolo {${code}}`],
  ['a list', `- uno\n- {${code}}`],
  ['a task list', `- [ ] {${code}}`],
  ['a list in a list', `- uno\n  - due\n    - {${code}}`],
  ['a quotation', `> {${code}}`],
  ['a table', `| a |\n| - |\n| {${code}} |`],
  ['the head of a table', `| {${code}} |\n| - |\n| a |`],
  ['a footnote', `a[^1]\n\n[^1]: {${code}}`],
  ['a strong text', `**{${code}}**`],
  ['an emphasis', `*{${code}}*`],
  ['a struck text', `~~{${code}}~~`],
  ['the words of a link', `[{${code}}](https://example.org/)`],
  ['the words of a link by reference', `[{${code}}][a]\n\n[a]: https://example.org/`],
  ['a component', notice(`{${code}}`)],
  ['a component in a list', `- ${notice(`{${code}}`).replaceAll('\n', '\n  ')}`],
  ['a component in a component', notice(notice(`{${code}}`))],
  ['steps', `<Passi>\n\n1. {${code}}\n\n</Passi>`],
  ['an element', `<span lang="it">{${code}}</span>`],
  ['JSX inside an expression', '{<script>a</script>}'],
];

const attributes: (readonly [string, string])[] = [
  ['an attribute', `<span lang={${code}}>a</span>`],
  ['an attribute that is a template', `<span lang={\`\${${code}}\`}>a</span>`],
  ['an attribute that is an element', '<span lang={<b/>}>a</span>'],
  ['a spread', `<span {...${code}}>a</span>`],
  ['a spread beside attributes', `<span lang="it" {...${code}}>a</span>`],
];

const directives: (readonly [string, string])[] = [
  'client:load',
  'client:only="react"',
  'client:idle',
  'client:visible',
  'client:media="print"',
  'server:defer',
  'set:html="<b>a</b>"',
  'set:text="a"',
  'is:inline',
  'is:raw',
  'define:vars="a"',
  'transition:persist',
].map(
  (directive) => [`the directive ${directive}`, `<span lang="it" ${directive}>a</span>`] as const,
);

export const codeAttacks: Attack[] = [
  ...modules.map(inText(['code-import'], text)),
  ...expressions.map(inText(['code-expression'], text)),
  ...attributes.map(inText(['code-attribute'], text)),
  ...directives.map(inText(['client-directive'], text)),
  {
    name: 'code in the attribute of a component',
    source: text(`<Avviso tipo={${code}} titolo="a">\n\nb\n\n</Avviso>`),
    rules: ['code-attribute'],
  },
  {
    name: 'a component of the project that authors may not use',
    source: text('<Aderenti />'),
    rules: ['unknown-component'],
  },
  {
    name: 'a component by its members',
    source: text('<Avviso.constructor />'),
    rules: ['unknown-component'],
  },
  {
    name: 'a component named like a method',
    source: text('<ToString />'),
    rules: ['unknown-component'],
  },
  {
    name: 'an element named constructor',
    source: text('<constructor />'),
    rules: ['forbidden-element'],
  },
  {
    name: 'an element named __proto__',
    source: text('<__proto__ />'),
    rules: ['forbidden-element'],
  },
  { name: 'a namespaced element', source: text('<svg:script />'), rules: ['forbidden-element'] },
  {
    name: 'a comment among attributes',
    source: text('<span {/* a */}>a</span>'),
    rules: ['code-attribute'],
  },
  { name: 'an unclosed expression', source: text('Un testo {a'), rules: ['body-syntax'] },
  {
    name: 'an unclosed component',
    source: text('<Avviso tipo="nota" titolo="a">\n\nb'),
    rules: ['body-syntax'],
  },
  {
    name: 'code shown as code',
    source: text('```js\nimport fs from "node:fs"\n{a}\n```'),
    rules: [],
  },
  { name: 'braces that are escaped', source: text('Un testo \\{a\\} e altro.'), rules: [] },
  ...['import("a")', 'import', 'export: a'].map((words): Attack => ({
    name: `${words}, which MDX takes for words`,
    source: text(words),
    rules: [],
  })),
  {
    name: 'a sentence that begins with another word for import',
    source: text('Importa chi resta.'),
    rules: [],
  },
];
