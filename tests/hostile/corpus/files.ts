/** Files that are not what they say, or lie where they should not. */
import { practiceFile } from '../../support/sheets.ts';
import type { Attack } from './attack.ts';

const at = (name: string) => `practices/montebello/${name}`;
const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const whole = practiceFile();

/** Of a right practice, under a name that cannot be. */
const named = (name: string, rule: string, file = at(name)): Attack => ({
  name: `the name ${name}`,
  file,
  source: whole,
  rules: [rule],
});

const picture = (name: string, source: string | Uint8Array): Attack[] => [
  { name: `the picture ${name}, not shown`, file: at(name), source, rules: [] },
  {
    name: `the picture ${name}, shown`,
    source: practiceFile({}, `<Figura file="${name}" alternativa="a" autore="b" licenza="c" />`),
    rules: ['broken-image'],
  },
];

/** Each made a parser, or a regular expression of ours, take seconds or minutes. */
const endless: [sign: string, times: number][] = [
  ['[a](https: ', 4000],
  ['[a](www. ', 4000],
  ['![a](https://b ', 4000],
  ['[', 100_000],
  ['*a', 100_000],
  ['*a **b ', 8000],
  ['***a ', 20_000],
  ['a_b__c ', 8000],
  ['[^a] ', 50_000],
  ['<', 40_000],
  ['<a ', 20_000],
  ['<span>a</span>', 7000],
  ['{a}', 20_000],
  ['<!--', 20_000],
  ['www.', 20_000],
  ['a.', 40_000],
  ['a@', 40_000],
  ['`a ``b ', 8000],
  ['~a~~b ', 8000],
  ['&amp;', 20_000],
  ['a', 500_000],
];

/** What stays below the limits is read in good time, however often it comes. */
const fewer: [sign: string, times: number, ...rules: string[]][] = [
  ['[a](https:', 1800],
  ['[', 1900],
  ['*a', 1900],
  ['*a **b ', 600],
  ['[^a] ', 1900, 'text-misread'],
  ['www.', 1900],
  ['a@', 1900],
  ['1. a\n', 100],
  ['a', 19_000],
];

export const fileAttacks: Attack[] = [
  named('Maiuscola.mdx', 'file-name'),
  named('due parole.mdx', 'file-name'),
  named('caff\u00e8.mdx', 'file-name'),
  named('cafe\u0300.mdx', 'file-name'),
  named('a..b.mdx', 'file-name'),
  named('-a.mdx', 'file-name'),
  named('__proto__.mdx', 'file-name'),
  named('a%2f..%2fb.mdx', 'file-name'),
  named('a\u202exdm.mdx', 'file-name'),
  named('con.mdx', 'file-name'),
  named('lpt1.mdx', 'file-name'),
  named(`${'a'.repeat(120)}.mdx`, 'file-name'),
  named('a.md', 'file-place'),
  named('a.mdx.js', 'file-place'),
  named('a.html', 'file-place'),
  named('a.svg', 'file-place'),
  named('package.json', 'file-place'),
  named('astro.config.mjs', 'file-place'),
  named('a.mdx', 'file-place', 'practices/a.mdx'),
  named('b.mdx', 'file-place', 'practices/montebello/altra/b.mdx'),
  named('c.mdx', 'file-place', 'news/altra/c.mdx'),
  {
    name: 'a folder of no region',
    file: 'practices/isola-che-non-c-e/a.mdx',
    source: whole,
    rules: ['folder-region'],
  },
  { name: 'an empty file', source: '', rules: ['frontmatter-missing'] },
  { name: 'a file of dashes', source: '---\n', rules: ['frontmatter-missing'] },
  {
    name: 'a sheet that does not end',
    source: whole.replace('\n---\n\n', '\n\n'),
    rules: ['frontmatter-missing'],
  },
  {
    name: 'a sheet that does not begin at once',
    source: `\n${whole}`,
    rules: ['frontmatter-missing'],
  },
  { name: 'a file of zeros', source: new Uint8Array(1000), rules: ['file-encoding'] },
  {
    name: 'a program',
    source: joined(bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0), utf8(whole)),
    rules: ['file-encoding'],
  },
  {
    name: 'a file in UTF-16',
    source: new Uint8Array(Buffer.from(`\ufeff${whole}`, 'utf16le')),
    rules: ['file-encoding'],
  },
  {
    name: 'a file in Latin-1',
    source: new Uint8Array(Buffer.from(practiceFile({}, 'Perché sì.'), 'latin1')),
    rules: ['file-encoding'],
  },
  {
    name: 'a letter cut in two',
    source: joined(utf8(whole), bytes(0xc3)),
    rules: ['file-encoding'],
  },
  {
    name: 'a letter written too long',
    source: joined(utf8(whole), bytes(0xc0, 0xaf)),
    rules: ['file-encoding'],
  },
  {
    name: 'half of a pair',
    source: joined(utf8(whole), bytes(0xed, 0xa0, 0x80)),
    rules: ['file-encoding'],
  },
  {
    name: 'ten megabytes',
    source: practiceFile({}, 'parola '.repeat(1_500_000)),
    rules: ['file-too-large'],
  },
  {
    name: 'very many lines',
    source: practiceFile({}, 'a\n'.repeat(6000)),
    rules: ['text-too-long'],
  },
  {
    name: 'a table that grows',
    source: practiceFile({}, `${'|a'.repeat(500)}|\n${'|-'.repeat(500)}|\n${'|a|\n'.repeat(500)}`),
    rules: ['table-too-wide'],
  },
  {
    name: '10,000 nested quotations',
    source: practiceFile({}, `${'> '.repeat(10_000)}a`),
    rules: ['body-syntax'],
  },
  {
    name: '10,000 nested lists',
    source: practiceFile({}, `${'- '.repeat(10_000)}a`),
    rules: ['body-syntax'],
  },
  ...endless.map(([sign, times]): Attack => ({
    name: `${sign} ${times} times in a row`,
    source: practiceFile({}, sign.repeat(times)),
    rules: ['block-too-long'],
  })),
  ...fewer.map(([sign, times, ...rules]): Attack => ({
    name: `${sign} ${times} times, with empty lines between`,
    source: practiceFile({}, `${sign.repeat(times)}\n\n`.repeat(20)),
    rules,
  })),
  { name: 'a byte-order mark', source: `\ufeff${whole}`, rules: [] },
  { name: 'the line ends of Windows', source: whole.replaceAll('\n', '\r\n'), rules: [] },
  { name: 'the line ends of old Macs', source: whole.replaceAll('\n', '\r'), rules: [] },
  ...picture('pagina.png', '<!doctype html><script>canary()</script>'),
  ...picture(
    'disegno.png',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>canary()</script></svg>',
  ),
  ...picture('vuota.jpg', ''),
  ...picture('animata.webp', 'GIF89a'),
  ...picture('programma.avif', bytes(0x4d, 0x5a, 0x90, 0)),
];
