/** Sheets that YAML would read as something else, that grow, or that name what must not be named. */
import { practiceFile } from '../../support/sheets.ts';
import type { Attack } from './attack.ts';

type Case = readonly [name: string, changes: Record<string, string>, ...rules: string[]];

const levels = 9;
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: levels }, (_, n) => {
    const [name, before] = [String.fromCharCode(98 + n), String.fromCharCode(97 + n)];
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
  }),
].join('\n');

const cases: Case[] = [
  ['an alias', { summary: '*a' }, 'yaml-alias'],
  ['an anchor', { title: '&a Una prova' }, 'yaml-alias'],
  ['a merge key', { '<<': '{title: a}' }, 'unknown-key'],
  ['a prototype', { ['__proto__']: '{title: a}' }, 'unknown-key'],
  ['a quoted prototype', { '"__proto__"': '{title: a}' }, 'unknown-key'],
  ['a constructor', { constructor: '{prototype: {a: b}}' }, 'unknown-key'],
  ['a prototype in a group', { contact: '{office: a, __proto__: {email: b}}' }, 'unknown-key'],
  [
    'a layout, which Astro would load',
    { layout: '../../../src/layouts/Base.astro' },
    'unknown-key',
  ],
  ['a function', { title: '!!js/function "canary()"' }, 'yaml-syntax'],
  ['an object of Python', { title: '!!python/object/apply:os.system ["a"]' }, 'yaml-syntax'],
  ['bytes', { title: '!!binary Y2FuYXJ5' }, 'wrong-type'],
  ['a tag of its own', { title: '!evil a' }, 'yaml-syntax'],
  ['a tab', { contact: '\n\toffice: a' }, 'yaml-syntax'],
  ['a field twice', { 'status: attiva\nstatus': 'finita' }, 'yaml-duplicate-key'],
  ['a complex key', { '? [a, b]\n': 'c' }, 'yaml-syntax'],
  ['a group as the name of a field', { places: '{? {a: b}}' }, 'yaml-syntax'],
  ['an unclosed quote', { title: '"Una prova' }, 'yaml-syntax'],
  ['an unclosed list', { themes: '[scuola' }, 'yaml-syntax'],
  ['an infinite amount', { funding: '[{source: donazioni, amount: .inf}]' }, 'wrong-type'],
  ['an amount that is no number', { funding: '[{source: donazioni, amount: .nan}]' }, 'wrong-type'],
  ['a negative amount', { funding: '[{source: donazioni, amount: -1}]' }, 'number-range'],
  ['an amount as a text', { funding: '[{source: donazioni, amount: "=1+1"}]' }, 'wrong-type'],
  ['a date that does not exist', { reviewed: '2023-02-30' }, 'invalid-date'],
  ['a date with a time', { reviewed: '2023-02-03T10:00:00Z' }, 'invalid-date'],
  ['the year zero', { reviewed: '0000-01-01' }, 'invalid-date'],
  ['a number for a title', { title: '123456' }, 'wrong-type'],
  ['a list for a title', { title: '[a, b]' }, 'wrong-type'],
  ['a group for a title', { title: '{a: b}' }, 'wrong-type'],
  ['nothing for a title', { title: '' }, 'missing-field'],
  ['truth for a title', { title: 'true' }, 'wrong-type'],
  ['a text for the themes', { themes: 'scuola' }, 'wrong-type'],
  ['themes in themes', { themes: '[[scuola]]' }, 'wrong-type'],
  ['a theme twice', { themes: '[scuola, scuola]' }, 'duplicate-item'],
  ['a theme named like a method', { themes: '[toString]' }, 'unknown-term'],
  ['a region named like a method', { region: 'constructor' }, 'unknown-term'],
  ['a text for a group', { replicability: 'prova' }, 'wrong-type'],
  ['a list for a group', { replicability: '[prova]' }, 'wrong-type'],
  ['sources that are words', { sources: '[a, b]' }, 'wrong-type'],
  ['a title of 10,000 letters', { title: 'a'.repeat(10_000) }, 'text-length'],
  ['a title of spaces', { title: '"            "' }, 'text-length'],
  [
    '10,000 places',
    { places: `[${Array.from({ length: 10_000 }, (_, n) => `p${n}`).join(', ')}]` },
    'list-length',
  ],
  ['10,000 levels', { places: `${'['.repeat(10_000)}${']'.repeat(10_000)}` }, 'yaml-syntax'],
  ['a former name that leads out', { formerly: '[../../index]' }, 'invalid-format'],
  [
    'an email with a line',
    { contact: '{office: a, email: "a@example.org\\nBcc: b@example.org"}' },
    'invalid-email',
  ],
  ['a line that runs backwards', { title: '"Una \u202eavorp\u202c"' }, 'hidden-character'],
  ['a line that runs backwards, escaped', { title: '"Una \\u202eavorp"' }, 'hidden-character'],
  ['a control character, escaped', { title: '"Una \\u0007prova"' }, 'hidden-character'],
  ['a space without width', { title: '"Una\u200bprova"' }, 'hidden-character'],
  ['a joiner between letters', { title: '"Un\u200da prova"' }, 'hidden-character'],
  ['a letter without a shape', { title: '"Una\u3164 prova"' }, 'hidden-character'],
  ['a mark of the Arabic letters', { title: '"Una\u061c prova"' }, 'hidden-character'],
  ['a byte-order mark inside', { title: '"Una\ufeff prova"' }, 'hidden-character'],
  ['a word joiner', { title: '"Una\u2060 prova"' }, 'hidden-character'],
  ['a variation of nothing', { title: '"Una\ufe0f prova"' }, 'hidden-character'],
  ['a variation that stands for a byte', { title: '"Una\u{e0110} prova"' }, 'hidden-character'],
  ['a title with signs that vary', { title: '"Il ❤️ e il 1️⃣ di می‌خواهم"' }],
  ['a title that is emoji', { title: '"🎉🎉🎉👩‍👩‍👧‍👦"' }],
  ['a title from right to left', { title: '"مشروع الحي \u200f(2020)"' }],
  ['a title that is a formula', { title: `'=HYPERLINK("https://example.org";"a")'` }],
  ['a title with markup', { title: '"<img src=x onerror=canary()>"' }],
  ['a title with an entity', { title: '"&lt;script&gt;"' }],
];

export const sheetAttacks: Attack[] = [
  ...cases.map(([name, changes, ...rules]): Attack => ({
    name,
    source: practiceFile(changes),
    rules,
  })),
  {
    name: 'anchors that multiply',
    source: `---\n${bomb}\n---\n\na\n`,
    rules: ['missing-field', 'yaml-alias'],
  },
  { name: 'a sheet that is a list', source: '---\n- a\n- b\n---\n\na\n', rules: ['yaml-syntax'] },
  { name: 'a sheet that is a word', source: '---\na\n---\n\nb\n', rules: ['yaml-syntax'] },
  {
    name: 'a second document',
    source: practiceFile({ kind: 'gioco\n...\ntitle: b' }),
    rules: ['unknown-term', 'yaml-syntax'],
  },
  {
    name: 'a directive',
    source: practiceFile().replace('---\n', '---\n%YAML 1.1\n'),
    rules: ['yaml-syntax'],
  },
  {
    name: 'a hidden character in a comment',
    source: practiceFile({ title: 'a b c # \u2066x' }),
    rules: ['hidden-character'],
  },
];
