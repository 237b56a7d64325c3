/** A new catalogue, small and whole: what `npm run init` writes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { formVersion } from '../catalogue/model/form-version.ts';
import { vocabularyNames } from '../catalogue/model/vocabularies.ts';
import { type LanguageCode, languages as known, type Words } from '../i18n/languages.ts';
import { wordsOf } from '../i18n/words.ts';
import { pathOf } from '../routing/paths.ts';

export interface Starter {
  /** The first is that of the texts. */
  languages: readonly [LanguageCode, ...LanguageCode[]];
  name: string;
  owner: string;
  url: string;
  currency: string;
  timeZone: string;
  /** The repository of this program on GitHub, `owner/name`, and the version to pin. */
  generator: string;
  version: string;
  /** ISO 8601: the day of the first texts. */
  today: string;
  /** How the folder of the content is called from where commands are run. */
  shown: string;
}

/** Where the vocabularies lie that a catalogue begins with, in the folder of the program. */
const vocabularyFolder = join('starter', 'vocabularies');

/**
 * The files of a new catalogue.
 *
 * @param root the folder of the program
 * @returns by its path in the new folder, the text of each
 */
export function starterFiles(root: string, starter: Starter): Map<string, string> {
  const { languages, name, generator, version, shown } = starter;
  const [first] = languages;
  const words = wordsOf(first).starter;
  return new Map([
    ['README.md', words.readme({ name, generator, version, folder: shown })],
    ['LICENSE.md', `${licence.name}\n\n<${licence.url}>\n`],
    // The program writes the schemas anew with each of its versions.
    ['.gitignore', 'dist/\ncontent/schemas/\n'],
    ['.vscode/extensions.json', jsonText({ recommendations: ['redhat.vscode-yaml'] })],
    ['.vscode/settings.json', jsonText({ 'yaml.schemas': editorSchemas() })],
    ['.github/workflows/catalogue.yml', workflow(starter)],
    ['.gitlab-ci.yml', gitlab(starter)],
    ['content/site.yml', stringify(siteOf(starter))],
    ...vocabulariesOf(root, languages),
    [`content/pages/${pathOf('contribute', first).replace('/', '')}.mdx`, contributePage(words)],
    [`content/practices/north/${words.practiceName}.mdx`, practice(words, starter)],
  ]);
}

const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Which schema an editor explains each data file with: by its path, the path of the file. */
const editorSchemas = (): Record<string, string> =>
  Object.fromEntries([
    ...['accessibility', 'glossary', 'site', 'synonyms'].map((name) => [
      `./content/schemas/${name}.schema.json`,
      `/content/${name}.yml`,
    ]),
    ...vocabularyNames.map((name) => [
      `./content/schemas/vocabulary-${name}.schema.json`,
      `/content/vocabularies/${name}.yml`,
    ]),
  ]);

const licence = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

/** The same text, or that of each language. */
const inEach = (
  { languages }: Pick<Starter, 'languages'>,
  textOf: (words: Words) => string,
): Record<string, string> =>
  Object.fromEntries(languages.map((code) => [code, textOf(wordsOf(code))]));

const siteOf = (starter: Starter) => ({
  name: inEach(starter, () => starter.name),
  owner: inEach(starter, () => starter.owner),
  claim: inEach(starter, ({ starter: words }) => words.claim),
  url: starter.url,
  publisher: { name: starter.owner },
  licence,
  languages: starter.languages,
  currency: starter.currency,
  form: formVersion,
  time_zone: starter.timeZone,
});

function vocabulariesOf(root: string, languages: Starter['languages']): [string, string][] {
  const folder = join(root, vocabularyFolder);
  return readdirSync(folder).map((file) => {
    const vocabulary: unknown = parse(readFileSync(join(folder, file), 'utf8'));
    return [`content/vocabularies/${file}`, stringify(only(vocabulary, languages))];
  });
}

/** Of what is said in several languages, only what these say. */
function only(value: unknown, languages: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => only(one, languages));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isSaid = entries.every(([key]) => Object.hasOwn(known, key));
  return Object.fromEntries(
    entries
      .filter(([key]) => !isSaid || languages.includes(key))
      .map(([key, inner]) => [key, only(inner, languages)]),
  );
}

const textFile = (data: object, text: string) => `---\n${stringify(data)}---\n\n${text}\n`;

type StarterWords = Words['starter'];

const contributePage = (words: StarterWords): string =>
  textFile(
    { title: words.contributeTitle, summary: words.contributeSummary, menu: 'main' },
    words.contributeText,
  );

const practice = (words: StarterWords, { owner, today }: Starter): string =>
  textFile(
    {
      title: words.practiceTitle,
      summary: words.practiceSummary,
      region: 'north',
      themes: ['places'],
      funding: 'non-dichiarato',
      replicability: { stage: 'tried' },
      sources: [{ title: words.sourceTitle, publisher: owner }],
      reviewed: today,
    },
    `## ${words.heading}\n\n${words.practiceText}`,
  );

/** The program comes with the action: its version is all that there is to update. */
const workflow = ({ generator, version }: Starter): string => `name: Catalogue

on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: ${generator}@${version}
      - uses: actions/upload-pages-artifact@v4
        with:
          path: dist
  publish:
    if: github.event_name == 'push'
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment: github-pages
    steps:
      - uses: actions/deploy-pages@v4
`;

const gitlab = ({ generator, version }: Starter): string => `variables:
  GENERATOR: https://github.com/${generator}.git
  GENERATOR_VERSION: ${version}

include:
  - remote: https://raw.githubusercontent.com/${generator}/${version}/gitlab/catalogue.yml
`;
