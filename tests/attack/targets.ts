/** What is attacked: inputs that nobody wrote, each as a text, and what must hold of any. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isError } from '../../src/catalogue/checking/diagnostic.ts';
import { declaredBy } from '../../src/catalogue/model/declared.ts';
import { fieldsOf } from '../../src/catalogue/model/fields.ts';
import { practiceSchema } from '../../src/catalogue/model/practice.ts';
import { text as line } from '../../src/catalogue/model/text.ts';
import { checker } from '../../src/client/contribute/check.ts';
import { withoutCommands } from '../../src/files/printed.ts';
import { atomText } from '../../src/feeds/atom.ts';
import { catalogueFeed } from '../../src/feeds/feed.ts';
import { jsonFeedText } from '../../src/feeds/json-feed.ts';
import { mostBytes } from '../../src/importing/input-files.ts';
import { readCatalogueJson } from '../../src/importing/catalogue-source.ts';
import { csvTable } from '../../src/importing/csv-rows.ts';
import { ImportError } from '../../src/importing/import-error.ts';
import { planImport } from '../../src/importing/import-practices.ts';
import type { Incoming } from '../../src/importing/incoming.ts';
import { readOwnTables } from '../../src/importing/own-tables.ts';
import { importReport } from '../../src/importing/report.ts';
import { catalogueJson } from '../../src/open-data/catalogue-json.ts';
import { code, plain } from '../../src/markup/markdown.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { compose } from '../../src/review/report/compose.ts';
import { must } from '../hostile/fuzz/must.ts';
import { spoilt } from '../hostile/fuzz/mutations.ts';
import { oddText } from '../hostile/fuzz/oddities.ts';
import { areWellTold, holdsFor, inBoundedTime, allTexts } from '../hostile/fuzz/reading.ts';
import { mischievousText, rightText } from '../hostile/fuzz/texts.ts';
import { contextTitled } from '../support/feeds.ts';
import {
  catalogueOf,
  contextOf,
  madeFile,
  readTurtle,
  withPractice,
} from '../support/open-data.ts';
import { baseContent } from '../support/overlay.ts';
import { practiceFile } from '../support/sheets.ts';
import { parseXml } from '../support/xml.ts';
import type { TargetName } from './names.ts';
import { differenceOf } from './two-readers.ts';

export interface Target {
  inputs: fc.Arbitrary<string>;
  /** @throws if something does not hold */
  holds: (input: string) => void | Promise<void>;
}

const words = wordsOf('it');
const catalogue = catalogueOf(baseContent);
const practices = allTexts.filter(({ text }) => text.kind === 'practice');
const practice = firstOf(practices);

/** Signs that may begin something, again and again: what takes more than its share of time. */
const pumped = fc
  .tuple(
    fc.array(
      fc.oneof(
        oddText,
        fc.constantFrom(
          '[',
          '](',
          '*',
          '_',
          '`',
          '~',
          '<',
          '&',
          '| ',
          '1. ',
          '- ',
          '> ',
          'www.',
          'a@',
        ),
        fc.constantFrom('<b>', '</b>', '<b c="', '</Avviso>', '<Passi>\n\n', '/>', '\u0300'),
        fc.constantFrom('\n', '\n\n', ' ', '[^a]', '[a]: ', '{', '\\', ':', '"', "'", '#', '.'),
      ),
      { minLength: 1, maxLength: 4 },
    ),
    fc.nat({ max: 4000 }),
  )
  .map(([pieces, times]) => pieces.join('').repeat(times));

const bodies = fc.oneof(
  rightText,
  mischievousText,
  fc.array(oddText, { maxLength: 12 }).map((all) => all.join(' ')),
  pumped,
);
const files = fc.oneof(
  fc.constantFrom(...practices).chain(({ text }) => spoilt(text.source)),
  bodies.map((body) => practiceFile({}, body)),
  pumped.map((value) => practiceFile({ title: value.slice(0, 100_000) })),
  fc
    .tuple(fc.constantFrom('', 'results:\n', 'funding:\n  - source: '), pumped)
    .map(([start, value]) => `---\n${start}${value.slice(0, 100_000)}\n---\n\nUno.\n`),
);

const formCheck = checker({
  kind: 'practice',
  vocabularies: catalogue.vocabularies,
  known: new Map(),
  language: 'it',
  declared: declaredBy(catalogue.site),
  model: wordsOf('it').model,
});

const markdown = unified().use(remarkParse);
const nodesIn = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesIn) : []),
];

const isCommand = (row: string) => /^\s*::|##(?:\[|vso|teamcity)/i.test(row);
const whole = catalogueJson(contextOf(catalogue));
const asJson = JSON.stringify(
  {
    ...whole,
    practices: whole.practices.map(({ slug, sheet }) => ({ slug: `altra-${slug}`, sheet })),
  },
  null,
  1,
);
const fields = fieldsOf(practiceSchema(catalogue.vocabularies));

/** Reads, plans and tells an import, from which nothing is written. */
async function imported(read: () => readonly Incoming[]): Promise<void> {
  let incoming: readonly Incoming[];
  try {
    incoming = read();
  } catch (error) {
    if (error instanceof ImportError) return;
    throw error;
  }
  const options = { words, contentFolder: baseContent, region: 'montebello' };
  const outcomes = await planImport(incoming, catalogue, options);
  must(outcomes.length === incoming.length, 'an outcome for each practice', outcomes.length);
  const told = withoutCommands(importReport(outcomes, { words, folder: '', isDry: true }));
  must(!told.split(/[\r\n]/).some(isCommand), 'no command in a report', told);
  for (const outcome of outcomes) {
    if (outcome.kind !== 'new') continue;
    const { file, source } = outcome;
    const slug = file.replace(/^.*\/|\.mdx$/g, '');
    const text = {
      file,
      kind: 'practice',
      slug,
      folder: file.split('/')[1] ?? '',
      source: '',
    } as const;
    const one = { catalogue: practice.catalogue, text };
    const { record, problems } = holdsFor(one, new TextEncoder().encode(source));
    must(record !== undefined, 'a file that passes the check', problems);
  }
}

const titles = oddText.map((text) => `Una prova ${text}`.slice(0, 120));

export const targets: Record<TargetName, Target> = {
  reader: {
    inputs: files,
    holds: (source) => void holdsFor(practice, new TextEncoder().encode(source)),
  },
  form: {
    inputs: files,
    holds: (source) => {
      const question = {
        source,
        slug: practice.text.slug,
        folder: practice.text.folder ?? '',
        own: practice.text.slug,
      };
      const { problems } = inBoundedTime(() => formCheck(question));
      areWellTold(
        problems.map((found) => ({ ...found, file: practice.text.file })),
        practice.text.file,
        new TextEncoder().encode(source),
      );
      must(
        problems.filter(isError).length <= 101,
        'no more problems than can be read',
        problems.length,
      );
    },
  },
  'two-readers': {
    inputs: bodies,
    holds: (body) => {
      const difference = inBoundedTime(() => differenceOf(body));
      must(difference === undefined, difference ?? '', body);
    },
  },
  'importer-json': {
    inputs: spoilt(asJson).filter((text) => text.length <= mostBytes),
    holds: (text) => imported(() => readCatalogueJson(text, words).practices),
  },
  'importer-table': {
    inputs: fc
      .constant(await madeFile(catalogue, 'practices-csv'))
      .chain((table) => spoilt(table.replaceAll('\r\n', '\n').replaceAll(/^"/gm, '"altra-')))
      // What is larger is refused before it is read.
      .filter((table) => table.length <= mostBytes),
    holds: (text) =>
      imported(() => {
        const { vocabularies } = catalogue;
        const tables = [csvTable(text, 'practices.csv')];
        return readOwnTables(tables, {
          ...{ fields, vocabularies, words, region: 'montebello' },
          tableLanguages: [words],
        }).practices;
      }),
  },
  report: {
    inputs: oddText,
    holds: (text) => {
      const blocks = [`- ${plain(text)}: ${code(text)}`, `- ${plain(`${text}\n${text}`)}`];
      const told = compose(words, [{ title: 'Uno', blocks }], [text, `${text}\n::error::a`]);
      must(!told.split(/[\r\n]/).some(isCommand), 'no command in a report', told);
      const strange = nodesIn(markdown.parse(told)).find(
        (node) =>
          ['link', 'image', 'definition'].includes(node.type) ||
          (node.type === 'html' && !/^<\/?(?:del|ins)>$/.test(node.value)),
      );
      must(strange === undefined, 'no markup in a report', [strange, told]);
    },
  },
  feeds: {
    inputs: titles,
    holds: async (title) => {
      if (!line(1, 200).safeParse(title).success) return;
      const feed = catalogueFeed(contextTitled(title));
      parseXml(atomText(feed));
      JSON.parse(jsonFeedText(feed));
      const slug = catalogue.practices[0]?.slug ?? '';
      const changed = withPractice(baseContent, slug, () => ({ title, summary: title }));
      must(readTurtle(await madeFile(changed, 'practices-turtle')).length > 0, 'statements', title);
      JSON.parse(await madeFile(changed, 'catalogue-json'));
    },
  },
};

/** @throws if there is none */
function firstOf<T>(all: readonly T[]): T {
  const [first] = all;
  if (first === undefined) throw new Error('The small catalogue lacks a practice');
  return first;
}
