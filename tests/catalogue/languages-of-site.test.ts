/** The languages of a site are those of its `site.yml`: one, any, or all; each text in each of them. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { needsCurrentSchemas } from '../../src/config/continuous-integration.ts';
import { firstLanguageIn, root } from '../../src/config/settings.ts';
import { languageOfCommand } from '../../src/config/command-line.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { jsonSchemas } from '../../src/catalogue/schemas/json-schema.ts';
import { localizeIn } from '../../src/i18n/localized.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { formatDiagnostic } from '../support/diagnostics.ts';
import { onlyIn } from '../support/only-in.ts';
import { type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { firstExtraLine, practiceFile } from '../support/sheets.ts';

const made: Overlay[] = [];
afterAll(() => {
  for (const content of made) content.remove();
});
const copied = (): Overlay => {
  const content = overlay();
  made.push(content);
  return content;
};
const edited = (content: Overlay, file: string, edit: (text: string) => string) =>
  content.write(file, edit(readFileSync(join(content.folder, file), 'utf8')));
const toldIn = (folder: string) =>
  readCatalogue(folder).problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);

describe('a catalogue in English alone', () => {
  const content = copied();
  onlyIn('en', content.folder);

  test('asks for no other language', () => {
    expect(toldIn(content.folder)).toEqual([]);
  });

  test('is described as such to editors', () => {
    const { site, vocabularies } = assemble(
      readCatalogue(content.folder).records.map(({ record }) => record),
    );
    const [schema] = jsonSchemas(vocabularies, site, wordsOf('en')).filter(
      ({ name }) => name === 'vocabulary-kinds.schema.json',
    );
    expect(schema).toMatchObject({ schema: { properties: { label: { required: ['en'] } } } });
    expect(JSON.stringify(schema)).not.toContain('localised');
  });
});

describe('a text that lacks a language of the site', () => {
  test('is told with its place, the language and a remedy, wherever it stands', () => {
    const content = copied();
    edited(content, 'site.yml', (text) => text.replace(', en: Council of the Isles', ''));
    edited(content, 'vocabularies/kinds.yml', (text) =>
      text.replace('{it: Patto, en: Pact}', '{en: Pact}'),
    );
    const { problems } = readCatalogue(content.folder);
    expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'site.yml:2 missing-language',
      'vocabularies/kinds.yml:11 missing-language',
    ]);
    const [first, second] = problems.map((found) => formatDiagnostic(found, 'en'));
    expect(first?.message).toContain('English (“en”)');
    expect(second).toEqual({
      message:
        '“label of the second entry” has no text in Italian (“it”), which is a language of the site.',
      hint: 'Add “it: …” beside the other languages; or take “it” out of “languages” in site.yml.',
    });
  });

  test('is told beside the other mistakes of its file', () => {
    const content = copied();
    edited(content, 'site.yml', (text) =>
      text.replace(', en: Council of the Isles', '').replace('Atlantic/Azores', 'Atlantis'),
    );
    expect(toldIn(content.folder)).toEqual([
      'site.yml:2 missing-language',
      'site.yml:13 unknown-time-zone',
    ]);
  });

  test('is shown in the first language of the site', () => {
    const content = copied();
    edited(content, 'site.yml', (text) => text.replace('[it, en]', '[en, it]'));
    const { site } = assemble(readCatalogue(content.folder).records.map(({ record }) => record));
    expect(Object.keys(site.name)).toEqual(['en', 'it']);
    expect(localizeIn(site.owner, 'de')).toBe('Council of the Isles');
  });
});

describe('a site.yml with a mistake', () => {
  const link = '[un’altra](/pratiche/bottega-dei-cesti/)';
  const withLink = (content: Overlay) =>
    content.write('practices/montebello/prova.mdx', practiceFile({}, link));

  test.each([
    ['in its address', (text: string) => text.replace(/^url: .*/m, 'url: nowhere'), 'site.yml:6'],
    ['in its form', (text: string) => `${text}x: [\n`, 'yaml-syntax'],
    ['in its languages', (text: string) => text.replace('[it, en]', '[xx]'), 'site.yml:12'],
  ])('%s is told alone: correct links are not called broken', (_, edit, place) => {
    const content = copied();
    withLink(content);
    edited(content, 'site.yml', edit);
    const told = toldIn(content.folder);
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) expect(one).toContain(place);
  });

  test('and so is a vocabulary with one', () => {
    const content = copied();
    content.write(
      'practices/montebello/prova.mdx',
      practiceFile({}, '[un tema](/argomenti/scuola/) e [niente](/argomenti/niente/)'),
    );
    expect(toldIn(content.folder)).toEqual([
      `practices/montebello/prova.mdx:${firstExtraLine + 2} broken-link`,
    ]);
    edited(content, 'vocabularies/themes.yml', (text) => text.replace('label:', 'lable:'));
    for (const one of toldIn(content.folder)) expect(one).toContain('vocabularies/themes.yml');
  });

  test('still says in which language it is to be told', () => {
    const content = copied();
    for (const broken of ['languages: [en, it]\nname: [\n', 'languages:\n  - en\nname: {it: "\n']) {
      content.write('site.yml', broken);
      expect(firstLanguageIn(content.folder)).toBe('en');
      expect(languageOfCommand([], { CATALOGUE_CONTENT: content.folder })).toBe('en');
    }
    const inItalian = { CATALOGUE_CONTENT: content.folder };
    expect(languageOfCommand(['--lang', 'it'], inItalian)).toBe('it');
    expect(languageOfCommand(['--lang=it'], inItalian)).toBe('it');
    rmSync(join(content.folder, 'site.yml'));
    expect(firstLanguageIn(content.folder)).toBe('it');
  });
});

describe('a link to a page of the site', () => {
  const addresses = [
    '/pratiche/bottega-dei-cesti/',
    '/en/practices/bottega-dei-cesti/',
    '/argomenti/scuola/?x=1#y',
    '/en/topics/scuola/?x=1#y',
  ];
  const text = addresses.map((address) => `[a](${address})`).join(' ');

  test.each(['it', 'en'] as const)(
    'is taken in whichever language it was copied, and leads to the reader’s: %s',
    (language) => {
      const content = copied();
      content.write('practices/montebello/prova.mdx', practiceFile({}, text));
      const { records, problems } = readCatalogue(content.folder);
      expect(problems).toEqual([]);
      const record = records.find(({ record: { id } }) => id.endsWith('/prova'))?.record;
      const shown = record && 'code' in record ? record : undefined;
      const code = (language === 'it' ? shown?.code : shown?.codeIn?.[language]) ?? '';
      const [practice, theme] =
        language === 'it' ? ['/pratiche/', '/argomenti/'] : ['/en/practices/', '/en/topics/'];
      const found = [...code.matchAll(/"?href"?: ?"([^"]+)"|href=\\?"([^"\\]+)/g)];
      expect(found.map(([, one, other]) => one ?? other)).toEqual([
        `${practice}bottega-dei-cesti/`,
        `${practice}bottega-dei-cesti/`,
        `${theme}scuola/?x=1#y`,
        `${theme}scuola/?x=1#y`,
      ]);
    },
  );

  test('is all that makes a text differ from language to language: without one it is kept once', () => {
    const content = copied();
    const text = '[a](https://example.org/pratiche/) e `/pratiche/`, non [b](#c)';
    content.write('practices/montebello/prova.mdx', practiceFile({}, text));
    const { records } = readCatalogue(content.folder);
    const record = records.find(({ record: { id } }) => id.endsWith('/prova'))?.record;
    expect(record).toHaveProperty('code', expect.stringContaining('https://example.org/pratiche/'));
    expect(record).not.toHaveProperty('codeIn');
  });

  test('of a language that the site has not is broken', () => {
    const content = copied();
    content.write('practices/montebello/prova.mdx', practiceFile({}, '[a](/de/praktiken/x/)'));
    expect(toldIn(content.folder)[0]).toContain('broken-link');
  });
});

describe('schemas that are out of date', () => {
  const severities = (needs: boolean) => {
    const content = copied();
    content.write('schemas/old.schema.json', '{}');
    const { problems } = readCatalogue(content.folder, { needsCurrentSchemas: needs });
    return problems.map(({ rule, severity }) => `${rule} ${severity}`);
  };

  test('are a warning, and an error where they are committed', () => {
    expect(severities(false)).toEqual(['schema-outdated warning']);
    expect(severities(true)).toEqual(['schema-outdated error']);
  });

  const content = join(root, 'content');
  test.each<[string, Record<string, string>, string, boolean]>([
    ['on a desk', {}, content, false],
    ['in CI, of the content of the repository', { CI: 'true' }, content, true],
    ['in CI, of a content elsewhere', { CI: 'true' }, '/elsewhere/content', false],
    [
      'in CI of the repository of another content',
      { CI: 'true', GITHUB_WORKSPACE: '/elsewhere' },
      '/elsewhere/content',
      true,
    ],
    ['where CI is switched off', { CI: 'false' }, content, false],
  ])('are committed %s: %j', (_, environment, folder, expected) => {
    expect(needsCurrentSchemas(environment, folder)).toBe(expected);
  });
});

test('what editors are told of a site lists its languages alone', () => {
  const site = parseDocument(readFileSync(join(root, 'content/site.yml'), 'utf8')).toJS() as {
    languages: string[];
  };
  const file = join(root, 'content/schemas/vocabulary-kinds.schema.json');
  const schema = JSON.parse(readFileSync(file, 'utf8')) as {
    properties: { label: { required: string[] } };
  };
  expect(schema.properties.label.required).toEqual(site.languages);
});
