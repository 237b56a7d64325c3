import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueRecord } from '../../src/catalogue/model/record.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { readCatalogue } from '../../src/catalogue/reading/read-catalogue.ts';
import { generatePractice } from './practice.ts';
import { drawPicture } from './picture.ts';
import { randomFrom } from './random.ts';
import { richWriter } from './rich-body.ts';

interface Variety {
  /**
   * Texts with tens of thousands of different words, every component and, one in ten, a picture.
   * Otherwise they are plainer, and quicker to build.
   */
  rich?: boolean;
}

/** So many practices of a rich catalogue to a picture. */
const practicesToAPicture = 10;

/**
 * Writes a content folder of invented practices.
 *
 * @param model a content folder whose identity, glossary, vocabularies and pages are taken over
 * @param folder where to write; what lies there already is kept
 */
export async function writeCatalogue(
  model: string,
  folder: string,
  count: number,
  seed: number,
  { rich = false }: Variety = {},
): Promise<void> {
  const records: CatalogueRecord[] = readCatalogue(model).records.map(({ record }) => record);
  const { vocabularies } = assemble(records);
  for (const part of ['site.yml', 'glossary.yml', 'vocabularies', 'pages']) {
    if (!existsSync(join(model, part))) continue;
    cpSync(join(model, part), join(folder, part), { recursive: true });
  }
  withoutLinks(join(folder, 'pages'));
  const random = randomFrom(seed);
  const write = rich ? richWriter() : undefined;
  for (let number = 1; number <= count; number += 1) {
    const picture = rich && number % practicesToAPicture === 0 ? `figura-${number}.png` : undefined;
    const writeBody = write && ((from: typeof random) => write(from, picture));
    const { region, slug, source } = generatePractice(number, vocabularies, random, writeBody);
    const place = join(folder, 'practices', region);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${slug}.mdx`), source);
    if (picture !== undefined) writeFileSync(join(place, picture), await drawPicture(random));
  }
}

/** The pages may link to practices and news that are not taken over. */
function withoutLinks(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.mdx'))) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/\[([^\]]*)\]\(\/[^)]*\)/g, '$1'));
  }
}
