/** Small catalogues to be followed. */
import type { CatalogueRecord, PracticeRecord } from '../../src/catalogue/model/record.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { type OpenDataContext, openDataContext } from '../../src/open-data/distribution.ts';
import { baseContent } from './overlay.ts';
import { readCatalogue } from './reading.ts';

export const baseRecords: CatalogueRecord[] = readCatalogue(baseContent).records.map(
  ({ record }) => record,
);
const practices = baseRecords.filter((record) => record.type === 'practice');
const model = practices[0] as PracticeRecord;

/** A practice of the small catalogue with other data. */
export const practice = (slug: string, data: Partial<PracticeRecord['data']>): PracticeRecord => ({
  ...model,
  id: `practices/montebello/${slug}`,
  file: `practices/montebello/${slug}.mdx`,
  slug,
  data: { ...model.data, ...data },
});

/** The small catalogue with these practices in the place of its own. */
export const contextWith = (records: PracticeRecord[]): OpenDataContext =>
  contextOf([...baseRecords.filter(({ type }) => type !== 'practice'), ...records]);

export const contextOf = (records: CatalogueRecord[]): OpenDataContext =>
  openDataContext(assemble(records), 'https://example.org/catalogo/');

/** A context whose one practice has this title. */
export const contextTitled = (title: string): OpenDataContext =>
  contextWith([practice('prova', { title })]);
