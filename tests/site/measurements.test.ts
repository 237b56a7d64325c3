/** The measurements of accessibility themselves: on a page with one of each mistake, each tells. */
import { expect, test } from 'vitest';
import type { PageCheck } from '../../src/accessibility/checks.ts';
import { installKit } from '../support/access/kit.ts';
import { readerOf } from '../support/access/look.ts';
import { measurements } from '../support/access/measurements.ts';

// Their mistakes would be stopped by the policy of the site.
const visit = readerOf('real', { bypassCSP: true });

const about = { language: 'it', skip: 'Vai al contenuto' };
const body = (content: string, style = '') => `<!doctype html>
  <html lang="it"><head><title>Prova</title><style>
    html { color-scheme: light dark }
    body { background: #fff; color: #000; font: 1rem/1.5 sans-serif }
    :focus-visible { outline: 3px solid CanvasText; outline-offset: 2px }
    @media (prefers-color-scheme: dark) { body { background: #000; color: #fff } }
    ${style}
  </style></head><body>
    <a href="#m">Vai al contenuto</a>
    <header><a href="/">Il sito</a></header>
    <main id="m" tabindex="-1"><h1>Prova</h1>${content}</main>
    <footer><p>Fine</p></footer>
  </body></html>`;

/** What checks say of a page. */
async function said(checks: readonly PageCheck[], content: string, style = ''): Promise<string> {
  const told: string[] = [];
  await visit('404.html', async (page) => {
    await page.setContent(body(content, style));
    await installKit(page);
    for (const check of checks) told.push(...(await measurements[check](page, about)));
  });
  return told.join('\n');
}

const links = '<p>Si veda <a href="#a">questo</a> e <a href="#b">quello</a>.</p>';

test.each<[check: PageCheck, mistake: string, content: string, style: string, told: string]>([
  ['axe', 'a picture without words', '<img src="data:,">', '', 'image-alt'],
  ['structure', 'a skipped heading', '<h3>Salto</h3>', '', 'from h1 to h3'],
  ['structure', 'a field without a label', '<input>', '', 'no label'],
  [
    'structure',
    'a name that is not what is seen',
    '<button aria-label="Chiudi">Apri</button>',
    '',
    'its name lacks “apri”',
  ],
  ['contrast', 'a pale text', '<p class="x">Pallido</p>', '.x { color: #aaa }', 'light: '],
  [
    'contrast',
    'a text that is pale at one end of a gradient',
    '<p class="x">Sfumato</p>',
    '.x { color: #fff; background: linear-gradient(#000, #ddd) }',
    '#ffffff on #000000, #dddddd',
  ],
  [
    'contrast',
    'a text that the dark forgets',
    '<p class="x">Scuro</p>',
    '.x { color: #333 }',
    'dark: ',
  ],
  [
    'graphics',
    'a field that is hardly seen',
    '<label>Nome <input></label>',
    'input { border: 1px solid #ddd; background: #fff }',
    'input',
  ],
  ['focus', 'a ring that is taken away', links, 'a { outline: 0 !important }', 'looks the same'],
  [
    'focus',
    'a ring that is hardly seen',
    links,
    'a:focus-visible { outline-color: #ccc }',
    'a ring of',
  ],
  [
    'focus',
    'a stop behind something else',
    `<div class="x"></div>${links}`,
    '.x { position: fixed; inset: 0; background: #fff }',
    'covered',
  ],
  [
    'targets',
    'two small buttons that touch',
    '<button class="x">a</button><button class="x">b</button>',
    '.x { width: 12px; height: 12px; padding: 0; border: 0; font-size: 8px }',
    '12×12',
  ],
  [
    'forcedColours',
    'a button that is but a colour',
    '<button class="x">Invia</button>',
    '.x { border: 0; background: #0052a3; color: #fff }',
    'nothing around it',
  ],
  [
    'forcedColours',
    'a place that is but a colour',
    '<ul><li><a href="#a" class="x">Uno</a></li><li><a href="#b" class="x" aria-current="page">Due</a></li></ul>',
    '.x[aria-current] { background: #ff0 }',
    'like the others',
  ],
  ['motion', 'a slow change', links, 'a { transition: color 1s }', 'a transition'],
  [
    'print',
    'a text that needs its background',
    '<p class="x">Bianco</p>',
    '.x { color: #fff; background: #000 }',
    'Bianco',
  ],
  [
    'keyboard',
    'an order that is forced',
    '<p><a href="#a" tabindex="2">Prima</a></p>',
    '',
    'out of turn',
  ],
  [
    'keyboard',
    'a trap',
    `${links}<input id="t"><script>t.onkeydown = (event) => event.preventDefault()</script>`,
    '',
    'forwards: trapped at',
  ],
  [
    'order',
    'columns that are set the other way round',
    '<div class="x"><a href="#a">Destra</a><a href="#b">Sinistra</a></div>',
    '.x { display: flex; flex-direction: row-reverse }',
    'comes after',
  ],
  [
    'reflow',
    'a box that is too wide',
    '<p class="x">Largo</p>',
    '.x { width: 500px }',
    'plain, 320: wider than the window',
  ],
  [
    'reflow',
    'a box that is too low for larger text',
    '<p class="x">Alto</p>',
    '.x { height: 26px; overflow: hidden }',
    'text at 200%, 320: cut off',
  ],
])('%s tells of %s', async (check, _mistake, content, style, told) => {
  expect(await said([check], content, style)).toContain(told);
});

test('none tells of a good page', async () => {
  expect(await said(Object.keys(measurements) as PageCheck[], links)).toBe('');
});
