import { formatDiagnostic } from '../support/diagnostics.ts';
import { readCatalogue } from '../support/reading.ts';
import { practiceFile } from '../support/sheets.ts';
import { describe, expect, test } from 'vitest';
import { newsSchema, pageSchema } from '../../src/catalogue/model/documents.ts';
import { practiceSchema } from '../../src/catalogue/model/practice.ts';
import { textsOf, translate, translationSchema } from '../../src/catalogue/model/translation.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { searchContent } from '../../src/search/practice-record.ts';
import { normaliseText } from '../../src/search/normalise.ts';
import { overlay } from '../support/overlay.ts';

const practiceTexts = textsOf(practiceSchema({}));

describe('a translation', () => {
  test('carries texts, and neither facts nor names', () => {
    const schema = translationSchema(practiceTexts);
    const day = { translated: '2026-01-01' };
    const texts = {
      title: 'A title',
      summary: 's'.repeat(60),
      organisation: { role: 'leads' },
      replicability: { lessons: ['one'], resources: { cost: { note: 'a year' } } },
    };
    expect(schema.safeParse({ ...day, ...texts }).success).toBe(true);
    for (const fact of [
      { reviewed: '2026-01-01' },
      { places: ['Torino'] },
      { sources: [{ title: 'a' }] },
      { organisation: { name: 'a' } },
      { contact: { office: 'a' } },
    ]) {
      expect(schema.safeParse({ ...day, ...texts, ...fact }).success).toBe(false);
    }
    expect(schema.safeParse(texts).success).toBe(false);
  });

  test('of a page or a news item has their title, summary and short name', () => {
    const keys = (schema: typeof pageSchema | typeof newsSchema) => {
      const tree = textsOf(schema);
      return tree.kind === 'group' ? Object.keys(tree.fields) : [];
    };
    expect(keys(pageSchema)).toEqual(['title', 'summary', 'short']);
    expect(keys(newsSchema)).toEqual(['title', 'summary']);
  });

  test('takes the place of the texts and leaves the facts', () => {
    const original = {
      title: 'Uno',
      summary: 'Due',
      region: 'a',
      funding: [{ source: 'x', note: 'nota' }, { source: 'y' }],
      replicability: { stage: 's', lessons: ['prima', 'seconda'] },
    };
    const { data, mismatches } = translate(practiceTexts, original, {
      title: 'One',
      summary: 'Two',
      funding: [{ note: 'note' }, {}],
      replicability: { lessons: ['first', 'second'] },
    });
    expect(mismatches).toEqual([]);
    expect(data).toEqual({
      title: 'One',
      summary: 'Two',
      region: 'a',
      funding: [{ source: 'x', note: 'note' }, { source: 'y' }],
      replicability: { stage: 's', lessons: ['first', 'second'] },
    });
  });

  test('is told by place where it lacks a text or has one too many', () => {
    const original = { title: 'Uno', summary: 'Due', replicability: { lessons: ['a', 'b'] } };
    const { mismatches } = translate(practiceTexts, original, {
      title: 'One',
      replicability: { lessons: ['a', 'b', 'c'], adaptations: { keep: ['d'] } },
    });
    expect(mismatches).toEqual([
      { path: ['summary'], is: 'missing' },
      { path: ['replicability', 'lessons', 2], is: 'surplus' },
      { path: ['replicability', 'adaptations'], is: 'surplus' },
    ]);
  });
});

describe('a catalogue read in another language', () => {
  const content = overlay();
  const file = 'practices/montebello/bottega-dei-cesti';
  const translation = (summary: string) =>
    `---\ntranslated: 2024-02-01\ntitle: The basket shop\n${summary}---\n\nThe sources say nothing else: [the other](/pratiche/bottega-delle-reti/).\n`;
  const summary = `summary: "${'A shop of baskets on an isle. '.repeat(3)}"\n`;

  const practiceIn = (text: string, language: 'it' | 'en') => {
    content.write(`${file}.en.mdx`, text);
    const { records, problems } = readCatalogue(content.folder, { base: '/c/' });
    const catalogue = assemble(
      records.map(({ record }) => record),
      language,
    );
    const practice = catalogue.bySlug.get('bottega-dei-cesti');
    return { practice, catalogue, rules: problems.map(({ rule }) => rule) };
  };

  test('has the texts that are translated in it, with the facts of their originals', () => {
    const { practice, rules } = practiceIn(translation(summary), 'en');
    expect(rules).toEqual([]);
    expect(practice).toMatchObject({
      language: 'en',
      translated: '2024-02-01',
      file: `${file}.mdx`,
      data: { title: 'The basket shop', region: 'montebello', reviewed: '2024-01-15' },
    });
    expect(practice?.code).toContain('The sources say');
    // Links of the text lead to the same page in the reader's language.
    expect(practice?.code).toContain('/c/en/practices/bottega-delle-reti/');
  });

  test('is found by the words of its text, and by no word of the original', () => {
    const { catalogue } = practiceIn(translation(summary), 'en');
    const { records } = searchContent(catalogue, (slug) => `/${slug}/`);
    const found = records.find(({ url }) => url === '/bottega-dei-cesti/');
    expect(found?.content).toContain('The sources say nothing else');
    const { text: own = '' } =
      practiceIn(translation(summary), 'it').catalogue.bySlug.get('bottega-dei-cesti') ?? {};
    const [sentence = ''] = own.split('\n');
    expect(sentence.length).toBeGreaterThan(20);
    expect(found?.content).not.toContain(normaliseText(sentence));
  });

  test('is measured as it reads, and not as its original does', () => {
    const inEach = (['it', 'en'] as const).map(
      (language) => practiceIn(translation(summary), language).practice?.measure,
    );
    expect(inEach[0]?.words).toBeGreaterThan(0);
    expect(inEach[1]?.words).not.toBe(inEach[0]?.words);
  });

  test('is in its own language at the root', () => {
    const { practice } = practiceIn(translation(summary), 'it');
    expect(practice).toMatchObject({ language: 'it', data: { title: 'La bottega dei cesti' } });
  });

  test('shows the original where a translation lacks a text', () => {
    const { practice, rules } = practiceIn(translation(''), 'en');
    expect(rules).toEqual(['translation-incomplete']);
    expect(practice).toMatchObject({ language: 'it', data: { title: 'La bottega dei cesti' } });
    content.remove();
  });
});

test('what a translation lacks of a list is told in words, where the list stands', () => {
  const content = overlay();
  const file = 'practices/montebello/prova';
  content.write(
    `${file}.mdx`,
    practiceFile({ replicability: '{stage: prova, lessons: [Uno., Due.]}' }),
  );
  content.write(
    `${file}.en.mdx`,
    '---\ntranslated: 2024-02-01\ntitle: A trial\nsummary: "An invented practice, that serves only to show one mistake at a time, and nothing more."\nreplicability:\n  lessons:\n    - One.\n---\n\nA text.\n',
  );
  const { problems } = readCatalogue(content.folder);
  content.remove();
  expect(problems).toMatchObject([{ rule: 'translation-incomplete', line: 7 }]);
  const [found] = problems;
  expect(found && formatDiagnostic(found, 'it').message).toContain('Mancano: seconda difficoltà.');
  expect(found && formatDiagnostic(found, 'en').message).toContain('Missing: second difficulty.');
});
