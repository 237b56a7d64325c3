import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { someOf } from '../support/every-page.ts';
import type { SiteName } from '../support/sites.ts';

const sites = inject('sites');
const names: SiteName[] = ['real', 'fictional', 'generated'];

const pagesOf = (name: SiteName) =>
  readdirSync(sites[name].dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();

/** Of each kind of page in each language, told by its folder and how deep it lies, at most so many. */
const mostOfKind = 6;
const somePagesOf = (name: SiteName): string[] => {
  const kindOf = (file: string) => {
    const [, language = '', path = ''] =
      /^([a-z]{2}\/)?(.*)$/.exec(file.replaceAll('\\', '/')) ?? [];
    const folders = path.split('/');
    return `${language} ${folders[0]} ${folders.length}`;
  };
  const sizeOf = (file: string) => statSync(join(sites[name].dist, file)).size;
  return [...Map.groupBy(pagesOf(name), kindOf).values()].flatMap((files) =>
    someOf(files, mostOfKind, sizeOf),
  );
};

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // Astro leaves out what the standard lets it leave out.
      'no-implicit-button-type': 'error',
      'doctype-style': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      // Titles carry the name of the catalogue, which search engines cut by themselves.
      'long-title': 'off',
      // The one inline style is Astro's, with the faces of the font and their fallbacks.
      'require-sri': 'off',
      // Boxes of one facet share its name; filters work as they are ticked, without a button.
      'form-dup-name': ['error', { shared: ['checkbox', 'radio'] }],
      'wcag/h32': 'off',
      // `role="list"` on the map: an SVG has no list of its own.
      'prefer-native-element': ['error', { exclude: ['list', 'listitem', 'search'] }],
    },
  }),
);

test.each(names)(
  'the pages of the site "%s" are valid HTML',
  async (name) => {
    const told: string[] = [];
    for (const file of somePagesOf(name)) {
      const html = readFileSync(join(sites[name].dist, file), 'utf8');
      const report = await validator.validateString(html, file);
      for (const { messages } of report.results) {
        told.push(
          ...messages.map((m) => `${file}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
        );
      }
    }
    expect(told.slice(0, 20)).toEqual([]);
    // It takes as long as there are pages.
  },
  300_000,
);

describe.each(names)('the links of the site "%s"', (name) => {
  const { dist, base } = sites[name];
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string): Set<string> => {
    const known = ids.get(file) ?? new Set<string>();
    if (!ids.has(file)) {
      const html = readFileSync(join(dist, file), 'utf8');
      for (const [, id = ''] of html.matchAll(/\sid="([^"]*)"/g)) known.add(id);
      ids.set(file, known);
    }
    return known;
  };

  test('all lead somewhere, anchors included', () => {
    const broken: string[] = [];
    let checked = 0;
    for (const file of pagesOf(name)) {
      const html = readFileSync(join(dist, file), 'utf8');
      const page = `http://site${base}${file.replace(/index\.html$/, '')}`;
      for (const [, found = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
        const url = new URL(found.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), page);
        if (url.host !== 'site') continue;
        checked += 1;
        const path = decodeURIComponent(url.pathname);
        const target = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
        if (!path.startsWith(base) || !existsSync(join(dist, target))) {
          broken.push(`${file} → ${found}`);
        } else if (url.hash && !idsOf(target).has(url.hash.slice(1))) {
          broken.push(`${file} → ${found} (no such anchor)`);
        }
      }
    }
    expect(checked).toBeGreaterThan(100);
    expect([...new Set(broken)].slice(0, 20)).toEqual([]);
  });

  test('have titles of their own on every page', () => {
    // What is called alike in two languages is the same page.
    const titles = pagesOf(name).map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return `${/<html lang="(\w+)/.exec(html)?.[1]} ${/<title>([^<]*)</.exec(html)?.[1]}`;
    });
    const repeated = titles.filter((title, index) => titles.indexOf(title) !== index);
    expect(repeated).toEqual([]);
  });
});
