/**
 * The catalogue as tables: one of the practices, and one for each thing that a practice may have
 * several of. Columns are made from the fields of the sheet: a new field is a new column.
 */
import { localize } from '../i18n/localize.ts';
import { type Field, fieldsOf } from '../catalogue/model/fields.ts';
import { experienceSchema } from '../catalogue/model/experience.ts';
import { practiceSchema } from '../catalogue/model/practice.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import type { VocabularyName } from '../catalogue/model/vocabularies.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { identifierOf } from '../catalogue/queries/identifier.ts';
import type { OpenDataContext } from './distribution.ts';
import { listCell } from '../catalogue/writing/csv.ts';
import { repeatedGroups } from './repeated-groups.ts';

/** What is in a row's place: the sheet of a practice, or one of the things that it has. */
type Source = Readonly<Record<string, unknown>>;

type ColumnRole =
  | { kind: 'identifier' | 'slug' | 'title' | 'address' | 'declared' }
  /** The value of a field, as the sheet has it. */
  | { kind: 'value'; list: boolean }
  /** What a term is called, for people: the value beside it says which term it is. */
  | { kind: 'label'; vocabulary: VocabularyName };

export interface Column {
  /** `replicability_stage` for the field `replicability.stage`. */
  name: string;
  role: ColumnRole;
  /** That it comes from; none for what identifies a row. */
  field?: Field;
  cell: (source: Source, practice: PracticeRecord) => string;
}

export interface Table {
  /** Key of the field whose items it lists; `practices` for the table of the practices. */
  id: string;
  /** The list that it holds; none for the table of the practices. */
  field?: Field;
  columns: Column[];
  rows: () => string[][];
}

/** The tables of a catalogue, that of the practices first. */
export function tablesOf({ catalogue, routes }: OpenDataContext): Table[] {
  const { practices } = catalogue;
  const fields = fieldsOf(practiceSchema(catalogue.vocabularies, catalogue.declared));
  const slug: Column = {
    name: 'slug',
    role: { kind: 'slug' },
    cell: (_source, practice) => practice.slug,
  };
  const identifier: Column = {
    name: 'identifier',
    role: { kind: 'identifier' },
    cell: (_source, practice) => identifierOf(practice),
  };
  const main = [
    slug,
    identifier,
    ...columnsOf(fields, [], catalogue),
    {
      name: 'address',
      role: { kind: 'address' as const },
      cell: (_source: Source, practice: PracticeRecord) => routes.practice(practice.slug),
    },
  ];
  const row = (columns: Column[], source: Source, practice: PracticeRecord) =>
    columns.map(({ cell }) => cell(source, practice));
  const practicesTable: Table = {
    id: 'practices',
    columns: main,
    rows: () => practices.map((practice) => row(main, practice.data, practice)),
  };

  /** A row of another table says which practice it is of. */
  const ofPractice: Column[] = [
    { ...slug, name: 'practice_slug' },
    {
      name: 'practice_title',
      role: { kind: 'title' },
      cell: (_source, practice) => practice.data.title,
    },
  ];
  const itemTables = repeatedGroups(fields).map(({ field, item, path }): Table => {
    const columns = [...ofPractice, ...columnsOf(item.fields ?? [], [], catalogue)];
    const rows = () =>
      practices.flatMap((practice) =>
        itemsAt(practice.data, path).map((source) => row(columns, source, practice)),
      );
    return { id: field.key, field, columns, rows };
  });
  const ofExperience = [
    ...ofPractice,
    ...columnsOf(
      fieldsOf(experienceSchema(catalogue.vocabularies, catalogue.declared)),
      [],
      catalogue,
    ),
  ];
  const experiences: Table = {
    id: 'experiences',
    columns: ofExperience,
    rows: () =>
      practices.flatMap((practice) =>
        catalogue.experiencesOf(practice).map(({ data }) => row(ofExperience, data, practice)),
      ),
  };
  return [
    practicesTable,
    ...itemTables,
    ...(catalogue.experiences.length > 0 ? [experiences] : []),
  ];
}

/** The columns of these fields; what repeats has a table of its own. */
function columnsOf(fields: readonly Field[], parents: string[], catalogue: Catalogue): Column[] {
  return fields.flatMap((field): Column[] => {
    const path = [...parents, field.key];
    const name = path.join('_');
    if (field.kind === 'group') return columnsOf(field.fields ?? [], path, catalogue);
    if (field.kind === 'choice') {
      const cell = (source: Source) => String(valueAt(source, path) !== field.literal);
      return [{ name: `${name}_declared`, role: { kind: 'declared' }, field, cell }];
    }
    const list = field.kind === 'list';
    const single = list ? field.item : field;
    if (single?.kind === 'group') return [];
    const values = (source: Source) => [valueAt(source, path)].flat().map(cellText);
    const value: Column = {
      name,
      role: { kind: 'value', list },
      field,
      cell: (source) => {
        const found = values(source);
        return list ? listCell(found.filter((text) => text !== '')) : (found[0] ?? '');
      },
    };
    const { vocabulary } = single ?? {};
    if (!vocabulary) return [value];
    const labels = (source: Source) =>
      values(source)
        .filter((id) => id !== '')
        .map((id) => localize(catalogue.term(vocabulary, id).label));
    return [
      value,
      {
        name: `${name}_label`,
        role: { kind: 'label', vocabulary },
        field,
        cell: (source) => labels(source).join(', '),
      },
    ];
  });
}

const isSource = (value: unknown): value is Source => value !== null && typeof value === 'object';

const valueAt = (source: Source, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (isSource(value) ? value[key] : undefined), source);

function itemsAt(source: Source, path: readonly string[]): Source[] {
  const value = valueAt(source, path);
  return Array.isArray(value) ? value.filter(isSource) : [];
}

const cellText = (value: unknown): string => (value === undefined ? '' : String(value));
