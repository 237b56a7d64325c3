/** Addresses that run code, leave the site unseen or are other than they look. */
import { practiceFile } from '../../support/sheets.ts';
import { type Attack, inText } from './attack.ts';

const text = (body: string) => practiceFile({}, body);
const link = (address: string) => `Vedi [la pagina](${address}).`;
/** Words of a link to a site that they do not name. */
const link2 = (words: string) => `Vedi [${words}](https://example.net/).`;

const unsafe: (readonly [string, string])[] = [
  'javascript:canary()',
  'JaVaScRiPt:canary()',
  'javascript&colon;canary()',
  '&#106;avascript:canary()',
  '&#x6A;avascript:canary()',
  'java&Tab;script:canary()',
  'java&NewLine;script:canary()',
  '<java\tscript:canary()>',
  '&#1;javascript:canary()',
  'javascript\\:canary()',
  'vbscript:canary()',
  'livescript:canary()',
  'data:text/html,canary',
  'data:text/html;base64,Y2FuYXJ5',
  'data:image/svg+xml,canary',
  'blob:https://example.org/a',
  'filesystem:https://example.org/a',
  'file:///etc/passwd',
  'ftp://example.org/',
  'about:blank',
  'view-source:https://example.org/',
  'chrome://settings',
  'intent://example.org/',
  'tel:+390112345678',
  '//example.org/',
  '///example.org/',
  '/\\example.org/',
  '\\\\example.org\\a',
  'https:///example.org/',
  'https:example.org',
  'http://',
  'mailto:',
  'pagina/relativa',
  '../../etc/passwd',
].map((address) => [address, link(address)] as const);

const deceptive: (readonly [string, string])[] = [
  ['a Cyrillic letter', link('https://www.exаmple.org/')],
  ['a name that is all Cyrillic', link('https://аррӏе.org/')],
  ['a Greek letter', link('https://www.eхαmple.org/')],
  ['an encoded name', link('https://xn--80ak6aa92e.org/')],
  ['wide letters', link('https://ｅxample.org/')],
  ['an ideographic full stop', link('https://example。org/')],
  ['another slash', link('https://example.org⁄path.example.net/')],
  ['a name before the host', link('https://www.inps.example@example.net/')],
  ['a name and a word before the host', link('https://a:b@example.net/')],
  ['words that show another site', 'Vedi [https://example.org](https://example.net/).'],
  ['words that show another site, in bold', 'Vedi [**www.example.org**](https://example.net/).'],
  [
    'words that show another site, by reference',
    'Vedi [https://www.example.org/][a].\n\n[a]: https://example.net/',
  ],
  [
    'words that show another site and are the name of the reference',
    'Vedi [www.example.org].\n\n[www.example.org]: https://example.net/',
  ],
  ['words that show another site, as code', link2('`https://www.example.org/`')],
  ['words that show another site, behind others', link2('Vai su https://www.example.org')],
  ['words that show another site without its beginning', link2('example.org/moduli')],
  ['words that show another site in wide letters', link2('ｗｗｗ．example．org')],
  ['words that show another site with another slash', link2('https:∕∕www.example.org')],
  ['words that show another mailbox', '[info@example.org](mailto:info@example.net)'],
  ['words that show a site and lead to a mailbox', '[www.example.org](mailto:a@example.net)'],
  ['a letter with a dot below', link('https://www.eẋamplẹ.org/')],
  ['a letter with a stroke', link('https://www.exampłe.org/')],
  [
    'the title of a document',
    '<Documento titolo="https://www.example.org/a.pdf" editore="b" indirizzo="https://example.net/" />',
  ],
  [
    'the source of a quotation',
    '<Citazione autore="a" fonte="www.example.org" indirizzo="https://example.net/">\n\nb\n\n</Citazione>',
  ],
  ['an address on its own', 'Vedi https://www.exаmple.org/ per sapere.'],
];

const referenced: (readonly [string, string])[] = [
  ['a definition', 'Vedi [la pagina][a].\n\n[a]: javascript:canary()'],
  ['a definition that nothing uses', 'Un testo.\n\n[a]: javascript:canary()'],
  ['a definition with a title', 'Vedi [a].\n\n[a]: <javascript:canary()> "titolo"'],
  ['a link in a footnote', 'a[^1]\n\n[^1]: [b](javascript:canary())'],
  ['a link in a table', '| a |\n| - |\n| [b](javascript:canary()) |'],
  ['a link in a heading', '## [b](javascript:canary())'],
  [
    'a link in a component',
    '<Avviso tipo="nota" titolo="a">\n\n[b](javascript:canary())\n\n</Avviso>',
  ],
];

const pictures: (readonly [string, string, string])[] = [
  ['a picture from elsewhere', '![a](https://example.org/a.png)', 'remote-image'],
  ['a picture from another host', '![a](//example.org/a.png)', 'remote-image'],
  ['a picture by reference', '![a][b]\n\n[b]: https://example.org/a.png', 'markdown-image'],
  ['a picture of data', '![a](data:image/png;base64,AA)', 'embedded-image'],
  ['a picture that is code', '![a](javascript:canary())', 'remote-image'],
  ['a picture of the page', '![a](a.png)', 'markdown-image'],
];

const figure = (file: string) => `<Figura file="${file}" alternativa="a" autore="b" licenza="c" />`;

const fieldWith = (address: string) => `{office: Ufficio, url: ${JSON.stringify(address)}}`;

export const addressAttacks: Attack[] = [
  ...unsafe.map(inText(['unsafe-address'], text)),
  ...deceptive.map(inText(['deceptive-address'], text)),
  inText(
    ['deceptive-address', 'text-misread'],
    text,
  )(['words that show another site with a soft hyphen', link2('www.exam\u00adple.org')]),
  ...referenced.map(inText(['unsafe-address'], text)),
  ...pictures.map(([name, body, rule]) => inText([rule], text)([name, body])),
  ...[
    '../../../../etc/passwd.png',
    '/etc/passwd.png',
    'a.svg',
    'a.html',
    'a.png.svg',
    'https://example.org/a.png',
    '..\\a.png',
  ].map((file) => inText(['invalid-format'], text)([`the picture ${file}`, figure(file)])),
  inText(['missing-image'], text)(['a picture that is not there', figure('manca.png')]),
  ...[
    'javascript:canary()',
    'data:text/html,a',
    '//example.org/',
    'ftp://example.org/',
    'https://',
  ].map((address): Attack => ({
    name: `${address} in a field`,
    source: practiceFile({ contact: fieldWith(address) }),
    rules: ['invalid-address'],
  })),
  ...['https://www.exаmple.org/', 'https://inps.example@example.net/'].map((address): Attack => ({
    name: `${address} in a field`,
    source: practiceFile({ contact: fieldWith(address) }),
    rules: ['deceptive-address'],
  })),
  {
    name: 'code in the address of a component',
    source: text('<Documento titolo="a" editore="b" indirizzo="javascript:canary()" />'),
    rules: ['invalid-address'],
  },
  {
    name: 'a page of the site that is not there',
    source: text(link('/pratiche/manca/')),
    rules: ['broken-link'],
  },
  ...[
    'https://www.example.org/città?a=b#c',
    'https://caffè.example.org/',
    'https://[2001:db8::1]/',
    'mailto:ufficio@example.org',
    '#fonti',
    '/',
  ].map((address) => inText([], text)([`${address}, which is right`, link(address)])),
  {
    name: 'the title of a source',
    source: practiceFile({
      sources: '[{title: "https://www.example.org/a", publisher: b, url: "https://example.net/"}]',
    }),
    rules: ['deceptive-address'],
  },
  ...[
    '[example.org](https://www.example.org/)',
    '[https://example.org](https://servizi.example.org/a)',
    '[https://example.org/…](https://example.org/a/b)',
    '[«www.example.org».](https://example.org/a/b)',
    '[info@example.org](mailto:info@example.org?subject=a)',
    '[modulo.pdf](https://example.org/modulo.pdf)',
    '[La pagina][a]\n\n[a]: https://example.org/',
    '[D.Lgs. 117/2017](https://www.example.org/)',
  ].map((words) => inText([], text)([`${words}, which is right`, words])),
  {
    name: 'words that show the same site',
    source: text('Vedi [www.example.org](https://example.org/a/b).'),
    rules: [],
  },
];
