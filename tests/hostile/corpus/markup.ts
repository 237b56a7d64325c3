/** Every way in which HTML runs a script, loads something or changes the look of a page. */
import { practiceFile } from '../../support/sheets.ts';
import { type Attack, inText } from './attack.ts';

const text = (body: string) => practiceFile({}, body);

const elements: (readonly [string, string])[] = [
  '<script>canary()</script>',
  '<script src="https://example.org/a.js"></script>',
  '<script type="module">canary()</script>',
  '<noscript>a</noscript>',
  '<iframe src="https://example.org/"></iframe>',
  '<iframe srcdoc="a"></iframe>',
  '<object data="a.swf"></object>',
  '<embed src="a.swf" />',
  '<applet code="A"></applet>',
  '<svg><animate attributeName="href" /></svg>',
  '<math><mtext>a</mtext></math>',
  '<img src="a.png" alt="a" />',
  '<picture><source /></picture>',
  '<video src="a.mp4"></video>',
  '<audio src="a.mp3"></audio>',
  '<form action="https://example.org/"><input /></form>',
  '<input value="a" />',
  '<button formaction="https://example.org/">a</button>',
  '<a href="https://example.org/">a</a>',
  '<area href="https://example.org/" />',
  '<base href="https://example.org/" />',
  '<link rel="stylesheet" href="https://example.org/a.css" />',
  '<meta http-equiv="refresh" content="0;url=https://example.org/" />',
  '<style>p</style>',
  '<template><p>a</p></template>',
  '<slot name="a" />',
  '<dialog open="">a</dialog>',
  '<details open=""><summary>a</summary></details>',
  '<marquee>a</marquee>',
  '<frameset><frame /></frameset>',
  '<my-element>a</my-element>',
  '<html>a</html>',
  '<body>a</body>',
  '<div>a</div>',
  '<p>a</p>',
  '<>a</>',
].map((markup) => [markup, markup] as const);

const handlers: (readonly [string, string])[] = [
  'onclick',
  'onClick',
  'ONLOAD',
  'onerror',
  'onfocus',
  'onanimationstart',
  'ontoggle',
  'onpointerrawupdate',
  'onbeforetoggle',
].map((name) => [`the handler ${name}`, `<span lang="it" ${name}="canary()">a</span>`] as const);

const styles: (readonly [string, string])[] = [
  ['a style', '<span lang="it" style="position:fixed">a</span>'],
  ['a style in capitals', '<span lang="it" STYLE="position:fixed">a</span>'],
];

const others: (readonly [string, string])[] = [
  'class="btn"',
  'id="contenuto"',
  'hidden=""',
  'tabindex="1"',
  'accesskey="a"',
  'contenteditable="true"',
  'popover="auto"',
  'data-action="propose"',
  'data-pagefind-ignore="all"',
  'ref="a"',
  'key="a"',
  'dangerouslySetInnerHTML="a"',
  'innerHTML="a"',
  'xlink:href="a"',
].map(
  (attribute) => [`the attribute ${attribute}`, `<span lang="it" ${attribute}>a</span>`] as const,
);

const broken: (readonly [string, string])[] = [
  ['a comment of HTML', '<!-- a -->'],
  ['a document type', '<!DOCTYPE html>'],
  ['a processing instruction', '<?php a ?>'],
  ['character data', '<![CDATA[a]]>'],
  ['an attribute without quotes', '<span lang=it>a</span>'],
  ['a slash for a space', '<svg/onload=canary()>'],
  ['an element that closes another', '<span lang="it">a</abbr>'],
];

const hidden: (readonly [string, string])[] = [
  ['in the title of a link', '[a](https://example.org/ "b&#x202e;c")'],
  ['in an address', '[a](https://example.org/?b=&#x202e;c)'],
  ['in the title of a definition', '[a][b]\n\n[b]: https://example.org/ "c&#x200b;d"'],
  ['in the language of code', '```js&#x202e;\na\n```'],
  ['in the language of words', '<span lang="it&#x200b;">a</span>'],
  ['in the explanation of an abbreviation', '<abbr title="a&#x2066;b">c</abbr>'],
  ['in the title of a box', '<Avviso tipo="nota" titolo="a&#x202e;b">\n\nc\n\n</Avviso>'],
  ['in a sentence', 'Una pro&#x200b;va.'],
  ['in a cell', '| a&#xfeff;b |\n| - |\n| c |'],
];

export const markupAttacks: Attack[] = [
  ...elements.map(inText(['forbidden-element'], text)),
  ...handlers.map(inText(['event-attribute'], text)),
  ...styles.map(inText(['style-attribute'], text)),
  ...others.map(inText(['unknown-attribute'], text)),
  ...broken.map(inText(['body-syntax'], text)),
  ...hidden.map(inText(['hidden-character'], text)),
  {
    name: 'an element in capitals, which MDX takes for a component',
    source: text('<SCRIPT>canary()</SCRIPT>'),
    rules: ['unknown-component'],
  },
  {
    name: 'a heading that takes the place of the title',
    source: text('# Un titolo'),
    rules: ['heading-level'],
  },
  {
    name: 'entities that spell an element',
    source: text('&lt;script&gt;canary()&lt;/script&gt;'),
    rules: [],
  },
];
