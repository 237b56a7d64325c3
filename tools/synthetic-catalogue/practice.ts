/** Invented practices for measurements and tests; they say of themselves that they are invented. */
import { stringify } from 'yaml';
import type { Practice } from '../../src/catalogue/model/practice.ts';
import type { Vocabularies, VocabularyName } from '../../src/catalogue/model/vocabularies.ts';
import type { Random } from './random.ts';
import { measures, places, sentence } from './words.ts';

interface GeneratedPractice {
  region: string;
  slug: string;
  /** The whole file. */
  source: string;
}

/**
 * Makes a practice that the check accepts.
 *
 * @param number makes title and slug unique
 * @param writeBody writes the text below the front matter
 */
export function generatePractice(
  number: number,
  vocabularies: Vocabularies,
  random: Random,
  writeBody: (random: Random) => string = body,
): GeneratedPractice {
  const idsOf = (name: VocabularyName) => vocabularies[name].terms.map((term) => term.id);
  const region = random.pick(idsOf('regions'));
  const name = `${random.pick(measures)} ${random.pick(places)}`;
  const stages = vocabularies.stages.terms.filter((term) => !term.requires_replication);
  /** What stopped says why, which is left to people. */
  const going = vocabularies.statuses.terms.filter(({ stopped }) => stopped !== true);
  const start = random.between(2008, 2024);
  const data: Practice = {
    title: `${name} ${number}`,
    summary: `Esempio inventato numero ${number} per le prove del generatore: ${sentence(random, 12, 20)}`,
    region,
    themes: random.some(idsOf('themes'), 1, 4),
    targets: random.some(idsOf('targets'), 1, 4),
    kind: random.pick(idsOf('kinds')),
    ...(random.chance(0.8) && { status: random.pick(going.map(({ id }) => id)) }),
    period: { start: String(start), end: String(start + random.between(0, 6)) },
    funding: random.some(idsOf('funding-sources'), 1, 3).map((source) => ({
      source,
      ...(random.chance(0.6) && { amount: random.between(5, 5000) * 1000 }),
    })),
    replicability: {
      stage: random.pick(stages).id,
      prerequisites: random.some(idsOf('prerequisite-kinds'), 1, 3).map((kind) => ({
        kind,
        text: sentence(random, 6, 12),
        essential: random.chance(0.5),
      })),
      resources: { staff: random.between(1, 20), months: random.between(1, 24) },
      evidence: { level: random.pick(idsOf('evidence-levels')), text: sentence(random, 8, 16) },
    },
    sources: [{ title: `Fonte inventata ${number}`, publisher: 'Generatore del catalogo' }],
    reviewed: `20${random.between(20, 25)}-0${random.between(1, 9)}-1${random.between(0, 9)}`,
  };
  const slug = `${name} ${number}`
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return { region, slug, source: `---\n${stringify(data)}---\n\n${writeBody(random)}` };
}

/** About 600 words, with the components and the Markdown that authors use. */
function body(random: Random): string {
  const sections = Array.from({ length: 4 }, () => {
    const heading = `## ${sentence(random, 3, 5).replace('.', '')}`;
    const texts = Array.from({ length: 3 }, () => paragraph(random));
    return [heading, ...texts].join('\n\n');
  });
  const indicator = `<Indicatore nome="${sentence(random, 3, 5)}" valore="${random.between(10, 9000)}" unita="persone" data="${random.between(2015, 2025)}" fonte="Fonte inventata" />`;
  const table = [
    '| Anno | Persone |',
    '| --- | ---: |',
    ...Array.from({ length: 3 }, (_, year) => `| ${2020 + year} | ${random.between(10, 900)} |`),
  ].join('\n');
  const list = Array.from({ length: 4 }, () => `- ${sentence(random, 6, 12)}`).join('\n');
  const notice = `<Avviso tipo="nota" titolo="Dato inventato">\n\n${sentence(random, 10, 16)}\n\n</Avviso>`;
  const [first = '', second = '', third = '', fourth = ''] = sections;
  return `${[first, indicator, second, table, third, list, notice, fourth].join('\n\n')}\n`;
}

const paragraph = (random: Random): string =>
  Array.from({ length: 3 }, (_, index) => {
    const text = sentence(random, 10, 18);
    return index === 1 && random.chance(0.5) ? `**${text}**` : text;
  }).join(' ');
