/** What an organisation sets in `site.yml`. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { root } from '../../src/config/paths.ts';
import { formatDiagnostic } from '../support/diagnostics.ts';
import { pageAddresses } from '../../src/catalogue/checking/links.ts';
import { fieldText } from '../../src/catalogue/model/field.ts';
import { fieldsOf, withInner } from '../../src/catalogue/model/fields.ts';
import { practiceSchema } from '../../src/catalogue/model/practice.ts';
import { type SectionName, siteSchema } from '../../src/catalogue/model/site.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { formatMoney } from '../../src/i18n/format/format.ts';
import { isLanguageCode } from '../../src/i18n/languages.ts';
import { allWords } from '../../src/i18n/words.ts';
import { contrastOf, textContrast } from '../../src/theme/contrast.ts';
import { grounds, onBrand, paletteOf, paletteSheet } from '../../src/theme/palette.ts';
import { brand } from '../../src/theme/colours.ts';
import { type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { practiceFile } from '../support/sheets.ts';

const made: Overlay[] = [];
afterAll(() => {
  for (const content of made) content.remove();
});

/** The small catalogue with these settings. */
function withSite(settings: object, files: Record<string, string> = {}) {
  const content = overlay();
  made.push(content);
  const site = parse(readFileSync(join(content.folder, 'site.yml'), 'utf8')) as object;
  content.write('site.yml', stringify({ ...site, ...settings }));
  for (const [file, text] of Object.entries(files)) content.write(file, text);
  return content;
}
const read = (settings: object, files: Record<string, string> = {}) =>
  readCatalogue(withSite(settings, files).folder);
const told = (settings: object, files: Record<string, string> = {}) =>
  read(settings, files).problems.map((found) => `${found.file}: ${found.rule}`);
const catalogueWith = (settings: object, files: Record<string, string> = {}) =>
  assemble(read(settings, files).records.map(({ record }) => record));

test('every setting explains itself in every language', () => {
  for (const words of allWords()) {
    for (const { path, key, meta } of withInner(fieldsOf(siteSchema))) {
      // What it is in each language has no words of its own.
      if (isLanguageCode(key)) continue;
      expect(meta.name, path).toBeDefined();
      expect(fieldText({ key, meta }, words).label, path).not.toBe(key);
    }
  }
});

describe('colours', () => {
  const readable = (colour: string | undefined, ground: string) =>
    expect(contrastOf(colour ?? '', ground)).toBeGreaterThanOrEqual(textContrast);

  test('the grounds are those of the style sheets', () => {
    const sheet = readFileSync(join(root, 'src/styles/_tokens.scss'), 'utf8');
    const valuesOf = (name: string) =>
      [...sheet.matchAll(new RegExp(`--${name}: (#\\w+);`, 'g'))].map(([, value = '']) =>
        value.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3'),
      );
    const names = ['ground', 'surface', 'surface-strong'].map(valuesOf);
    expect(names.map(([light]) => light)).toEqual(grounds.light);
    expect(names.map(([, dark]) => dark)).toEqual(grounds.dark);
    expect(valuesOf('on-brand-soft')).toEqual([onBrand]);
    expect(valuesOf('brand')[0]).toBe(brand);
  });

  test.each(['#0b6b3a', '#8a1538', '#5b2a86', '#000000', '#0066cc', '#6b4e00'])(
    '%s makes pairs that can be read, in both themes',
    (accent) => {
      const { light, dark } = paletteOf({ accent });
      for (const [theme, palette] of Object.entries({ light, dark })) {
        for (const name of ['--link', '--link-hover', '--accent']) {
          for (const ground of grounds[theme as 'light' | 'dark']) readable(palette[name], ground);
        }
        for (const band of ['--brand', '--brand-deep', '--brand-band']) {
          readable(palette[band], '#ffffff');
          readable(palette[band], onBrand);
        }
        readable(palette['--on-accent'], palette['--accent'] ?? '');
      }
    },
  );

  test('become a style sheet for both themes', () => {
    const sheet = paletteSheet({ accent: '#0b6b3a', accent_dark: '#7fd6a2' });
    expect(sheet).toContain('--link:#0b6b3a');
    expect(sheet).toMatch(/prefers-color-scheme: dark\)\{:root\{--link:#7fd6a2/);
  });

  test('that cannot be read are refused with the nearest that can', () => {
    const [found, ...others] = read({
      colours: { accent: '#00a0dd', accent_dark: '#333333' },
    }).problems;
    expect(others.map(({ rule }) => rule)).toEqual(['colour-contrast']);
    const { message, hint } = formatDiagnostic(found as NonNullable<typeof found>, 'en');
    expect(message).toContain('light theme');
    const [nearest = ''] = /#\w{6}/.exec(hint) ?? [];
    for (const ground of grounds.light) readable(nearest, ground);
    expect(told({ colours: { accent: 'green' } })).toEqual(['site.yml: invalid-format']);
  });
});

describe('pictures', () => {
  const svg = (inner: string, attributes = '') =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`;
  const withLogo = (text: string) => told({ logo: 'logo.svg' }, { 'logo.svg': text });

  test('are published from beside site.yml and from public/, and the icon as the browsers ask', () => {
    const drawing = svg('<defs><path id="a" d="M0 0h9"/></defs><use href="#a" fill="url(#b)"/>');
    const { problems, published } = read(
      { logo: 'logo.svg', icon: 'icon.svg' },
      { 'logo.svg': drawing, 'public/icon.svg': drawing },
    );
    expect(problems).toEqual([]);
    expect([...published.keys()].sort()).toEqual(['favicon.svg', 'icon.svg', 'logo.svg']);
  });

  test.each([
    svg('<script>alert(1)</script>'),
    svg('<SCRIPT xmlns="http://www.w3.org/2000/svg"/>'),
    svg('<g xmlns:a="http://www.w3.org/2000/svg"><a:script/></g>'),
    svg('<path/>', 'onload="alert(1)"'),
    svg('<path OnClick="alert(1)"/>'),
    svg('<a href="javascript:alert(1)"><path/></a>'),
    svg('<use xlink:href="https://example.org/x.svg#a"/>'),
    svg('<image href="data:image/svg+xml;base64,AAAA"/>'),
    svg('<foreignObject><div xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
    svg('<style>@import "https://example.org/a.css";</style>'),
    svg('<path style="fill:url(https://example.org/a.svg#b)"/>'),
    svg('<set attributeName="href" to="javascript:alert(1)"/>'),
    `<!DOCTYPE svg [<!ENTITY a "x">]>${svg('&a;')}`,
    `${svg('<g/>').replace('<g/>', '<?xml-stylesheet href="https://example.org/a.css"?>')}`,
  ])('one that does more than show something is refused: %s', (text) => {
    expect(withLogo(text)).toEqual(['logo.svg: unsafe-picture']);
  });

  test('one that is none, or not there, is told', () => {
    expect(withLogo('<svg><path></svg>')).toEqual(['logo.svg: broken-image']);
    expect(withLogo('<html xmlns="http://www.w3.org/1999/xhtml"/>')).toEqual([
      'logo.svg: broken-image',
    ]);
    expect(told({ logo: 'logo.svg' })).toEqual(['site.yml: missing-image']);
    expect(told({ logo: '../logo.svg' })).toEqual(['site.yml: invalid-format']);
    expect(told({ logo: 'logo.png' }, { 'logo.png': 'x' })).toEqual(['logo.png: broken-image']);
  });
});

describe('the currency', () => {
  test('is that of the labels of the fields, in every language', () => {
    const { declared, vocabularies } = catalogueWith({ currency: 'NOK' });
    const amounts = [...withInner(fieldsOf(practiceSchema(vocabularies, declared)))].filter(
      ({ meta }) => meta.money !== undefined,
    );
    const labels = allWords().map((words) => amounts.map((one) => fieldText(one, words).label));
    expect(labels.map(([first]) => first)).toEqual([
      'Importo (corone norvegesi)',
      'Amount (Norwegian kroner)',
      'Betrag (Norwegische Kronen)',
    ]);
    expect(catalogueWith({}).site.currency).toBe('EUR');
    expect(formatMoney(1500, 'NOK')).toMatch(/NOK/);
  });

  test('that is mistyped is told with the right one', () => {
    const [found] = read({ currency: 'nok' }).problems;
    expect(formatDiagnostic(found as NonNullable<typeof found>, 'en').hint).toBe('Write “NOK”.');
  });

  test('is named in what is told of an amount', () => {
    const small = practiceFile({ funding: '[{source: donazioni, amount: 5}]' });
    const { problems } = read({ currency: 'NOK' }, { 'practices/montebello/piccola.mdx': small });
    const [found] = problems.filter(({ rule }) => rule === 'small-amount');
    const { message } = formatDiagnostic(found as NonNullable<typeof found>, 'en');
    expect(message).toContain('5 Norwegian kroner');
  });
});

test('an address that is none is told once', () => {
  expect(told({ url: 'www.regione.example' })).toEqual(['site.yml: invalid-address']);
  expect(told({ url: 'https://regione.example/a;b/' })).toEqual(['site.yml: invalid-address']);
});

describe('sections', () => {
  const addressesOf = (sections: Partial<Record<SectionName, boolean>>) => {
    const catalogue = catalogueWith({ sections });
    const { practices, needs, news, pages, vocabularies } = catalogue;
    const texts = [...practices, ...needs, ...news, ...pages].map(({ type, slug }) => ({
      kind: type,
      slug,
    }));
    return [...pageAddresses(texts, vocabularies, 'it', catalogue)].join(' ');
  };

  test.each([
    ['needs', '/fabbisogni/'],
    ['observatory', '/osservatorio/'],
    ['replications', '/replicazioni/'],
    ['news', '/notizie/'],
    ['shelf', '/scaffale/'],
    ['shelf', '/confronta/'],
  ] as const)('%s switched off has no page %s', (section, address) => {
    expect(addressesOf({ [section]: true })).toContain(address);
    expect(addressesOf({ [section]: false })).not.toContain(address);
  });

  test('without content there is none, unless it is asked for', () => {
    const without = (settings: object) => {
      const content = withSite(settings);
      for (const folder of ['needs', 'news'])
        rmSync(join(content.folder, folder), { recursive: true });
      const { records } = readCatalogue(content.folder);
      return assemble(records.map(({ record }) => record)).sections;
    };
    expect([...without({})].filter((one) => ['needs', 'news'].includes(one))).toEqual([]);
    expect(without({ sections: { needs: true } }).has('needs')).toBe(true);
  });

  test('a link to one says that it is switched off, and how to have it', () => {
    const page =
      '---\ntitle: Una pagina\nsummary: "Una frase che dice qualcosa."\n---\n\n[Qui](/scaffale/).\n';
    const { problems } = read({ sections: { shelf: false } }, { 'pages/pagina.mdx': page });
    const off = problems.filter(({ file }) => file === 'pages/pagina.mdx');
    expect(off.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['section-off 6']);
  });
});

describe('a key that no file of its kind has', () => {
  const files = ['site.yml', 'glossary.yml', 'accessibility.yml', 'vocabularies/themes.yml'];
  test.each(files)('is told, where it is all that is wrong with %s', (file) => {
    const content = overlay();
    made.push(content);
    const text = readFileSync(join(content.folder, file), 'utf8');
    content.write(file, `${text.trimEnd()}\nadesione: {etichetta: Aderisce}\n`);
    const told = readCatalogue(content.folder).problems;
    expect(told.map((one) => `${one.file}:${one.line}:${one.column} ${one.rule}`)).toEqual([
      `${file}:${text.trimEnd().split('\n').length + 1}:1 unknown-key`,
    ]);
  });

  test('is told of the others too, where site.yml has one', () => {
    const content = overlay();
    made.push(content);
    for (const file of files) {
      const text = readFileSync(join(content.folder, file), 'utf8');
      content.write(file, `${text.trimEnd()}\nadesione: {etichetta: Aderisce}\n`);
    }
    const told = readCatalogue(content.folder).problems.map(({ file, rule }) => `${file} ${rule}`);
    expect(new Set(told)).toEqual(
      // Of a vocabulary's terms the site may declare fields: what those are is not known.
      new Set(files.slice(0, 3).map((file) => `${file} unknown-key`)),
    );
  });
});
