/** A catalogue that is only content: the command that begins one, and the example of one. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { isError } from '../../src/catalogue/checking/diagnostic.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { type Starter, starterFiles } from '../../src/starter/starter.ts';
import { contentsOf } from '../support/folder-contents.ts';
import { overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { runScript } from '../support/run-script.ts';
import { forgetBuildsOf } from '../support/temporary-folder.ts';

/** Outside of the program, as a catalogue of its own is. */
const folder = mkdtempSync(join(tmpdir(), 'init-'));
const example = join(root, 'examples', 'nordic-climate', 'content');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What git sees of the repository: what a command writes there would show. */
const status = () =>
  execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
const before = status();

/** The schemas that the settings of the editor name. */
const explainedIn = (folder: string): string[] => {
  const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  for (const [schema, file] of Object.entries(settings['yaml.schemas'])) {
    const name = file.replace(/^.*\//, '').replace('.yml', '');
    expect(schema).toMatch(new RegExp(`[/-]${name}\\.schema\\.json$`));
    expect(existsSync(join(folder, schema)), schema).toBe(true);
  }
  return Object.keys(settings['yaml.schemas'])
    .map((schema) => schema.replace(/^.*\//, ''))
    .sort();
};

/** Those of files that are no texts. */
const dataSchemasIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !/^(?:practice|experience|need|news|page)\./.test(name))
    .sort();

test('writes a catalogue that has nothing wrong, and writes nowhere else', () => {
  const out = join(folder, 'mine');
  const given = ['--out', out, '--language', 'en', '--name', 'Projects', '--currency', 'NOK'];
  const { code, output } = runScript('init', given, {});
  expect(output).toContain(`Catalogue written into ${out}`);
  expect(code).toBe(0);
  expect(existsSync(join(out, '.github/workflows/catalogue.yml'))).toBe(true);
  const environment = { CATALOGUE_CONTENT: join(out, 'content') };
  expect(runScript('check', [], environment).code).toBe(0);
  // What the editor is told of is there, and is what the command would write.
  const schemas = join(out, 'content', 'schemas');
  const written = contentsOf(schemas);
  expect(runScript('schemas', [], environment).code).toBe(0);
  expect(contentsOf(schemas)).toEqual(written);
  expect(explainedIn(out)).toEqual(dataSchemasIn(schemas));
  runScript('code-owners', [], environment);
  expect(existsSync(join(out, '.github/CODEOWNERS'))).toBe(true);
  expect(readdirSync(join(out, 'content'))).toContain('schemas');
  expect(status()).toBe(before);
  // What is there is not written over.
  expect(runScript('init', given, {}).code).toBe(2);
});

test('the editor explains every data file of this repository, too', () => {
  expect(explainedIn(root)).toEqual(dataSchemasIn(join(root, 'content', 'schemas')));
});

test.each([
  [['--out', 'src/mine'], /src\/mine/],
  [['--out', join(folder, 'other'), '--language', 'xx'], /xx/],
  [['--out', join(folder, 'other'), '--currency', 'NKR'], /NKR/],
  [['--out', join(folder, 'other'), '--url', 'javascript:alert(1)'], /javascript/],
])('refuses %j', (given, said) => {
  const { code, output } = runScript('init', given, {});
  expect(code).toBe(2);
  expect(output).toMatch(said);
  expect(status()).toBe(before);
});

const choices: Starter['languages'][] = [
  ...languageCodes.map((code) => [code] as const),
  ['en', 'de'],
];

test.each(choices.map((languages) => ({ languages })))(
  'has a beginning in $languages',
  ({ languages }) => {
    const content = overlay();
    rmSync(content.folder, { recursive: true });
    const files = starterFiles(root, {
      languages,
      name: 'A',
      owner: 'B',
      url: 'https://a.example/',
      currency: 'CHF',
      timeZone: 'Europe/Zurich',
      generator: 'a/b',
      version: 'v1',
      today: '2026-11-24',
      shown: 'content',
    });
    for (const [path, text] of files) content.write(path, text);
    const { problems } = readCatalogue(join(content.folder, 'content'));
    content.remove();
    expect(problems.filter(isError)).toEqual([]);
  },
);

test('the example is right, and has words, money and fields of its own', () => {
  const { records, problems } = readCatalogue(example);
  expect(problems).toEqual([]);
  const { site, declared, vocabularies } = assemble(records.map(({ record }) => record));
  expect(site).toMatchObject({ currency: 'NOK', languages: ['en'] });
  expect(declared.practice.map(({ key }) => key)).toEqual(['goals', 'tonnes']);
  expect(Object.keys(vocabularies)).toContain('climate-goals');
});

test('the example is built whole, and not one Italian word is in it', { timeout: 600_000 }, () => {
  const dist = join(folder, 'site');
  const { code, output } = runScript('build', [], {
    CATALOGUE_CONTENT: example,
    CATALOGUE_DIST: dist,
  });
  forgetBuildsOf(example);
  expect(output).not.toMatch(/\b(?:pratiche|pagine)\b/);
  expect(code).toBe(0);
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const italian = /\b(?:pratica|pratiche|territorio|cerca|scheda|fonte|degli?|della|sono|che)\b/i;
  for (const file of files.filter((one) => one.endsWith('.html'))) {
    const said = read(file).replace(/<script[\s\S]*?<\/script>|<[^>]+>/g, ' ');
    expect(italian.exec(said)?.[0], file).toBeUndefined();
  }
  const page = read('practices/heat-from-the-fjord/index.html');
  expect(page).toMatch(/NOK\s?1,500,000,000/);
  expect(page).toContain('Municipality');
  expect(page).toContain('420.5');
  expect(read('colours.css')).toContain('#0b6b3a');
  expect(read('index.html')).toContain('logo.svg');
  expect(files).toContain('icon-512.png');
  expect(files.some((one) => one.startsWith('needs'))).toBe(false);
  expect(read('data/practices.csv').split('\n')[0]).toContain('tonnes');
  // Nor is any text in the data that is not the catalogue's own.
  const turtle = files.filter((one) => one.endsWith('.ttl'));
  expect(turtle.length).toBeGreaterThan(10);
  for (const file of turtle) {
    expect(new Set(read(file).match(/"@[a-z-]+/g) ?? ['"@en']), file).toEqual(new Set(['"@en']));
  }
  for (const file of files.filter((one) => /^(?!schemas).*\.(?:json|jsonld|mdx)$/.test(one))) {
    expect(read(file), file).not.toMatch(/"(?:it|de)":|"@language": ?"(?!en)|delibera|mantenuta/);
  }
  expect(status()).toBe(before);
});
