/**
 * What the columns of the tables mean, for programs: CSV on the Web (W3C Recommendation "Metadata
 * Vocabulary for Tabular Data"). Under its name, beside the tables, programs find it by themselves.
 */
import { localize } from '../i18n/localize.ts';
import type { Field } from '../catalogue/model/fields.ts';
import { precisions } from '../catalogue/model/dates.ts';
import { data as words } from '#words/data.ts';
import { listSeparator } from '../catalogue/writing/csv.ts';
import { conceptAddress } from './concepts.ts';
import type { OpenDataContext } from './distribution.ts';
import { licenceOf } from './licence.ts';
import { type Column, type Table, tablesOf } from './tables.ts';
import { fieldText } from '../catalogue/model/field.ts';
import { language } from '#words/language.ts';
import { model } from '#words/model.ts';

type Json = Record<string, unknown>;

const labelOf = (field: Field): string => fieldText(field, { language, model }).label;

/** @param fileOf the name of the file of a table, beside the metadata */
export function csvwMetadata(context: OpenDataContext, fileOf: (table: Table) => string): Json {
  const { site } = context.catalogue;
  const tables = tablesOf(context);
  const [practices] = tables;
  const modified = context.catalogue.day;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': words.language }],
    'dc:title': localize(site.name),
    'dc:description': words.csvw.conventions(listSeparator),
    'dc:publisher': site.publisher.name,
    'dc:license': { '@id': licenceOf(site).address },
    ...(modified && { 'dc:modified': { '@value': modified, '@type': 'xsd:date' } }),
    tables: tables.map((table) => {
      const isMain = table === practices;
      const reference = { resource: practices && fileOf(practices), columnReference: 'slug' };
      return {
        url: fileOf(table),
        'dc:title':
          words.tables[table.id]?.title ?? (table.field ? labelOf(table.field) : table.id),
        tableSchema: {
          columns: table.columns.map((column) => columnOf(column, context)),
          ...(isMain && { primaryKey: 'slug' }),
          ...(!isMain && { foreignKeys: [{ columnReference: 'practice_slug', reference }] }),
          rowTitles: [isMain ? 'title' : 'practice_title'],
        },
      };
    }),
  };
}

function columnOf({ name, role, field }: Column, context: OpenDataContext): Json {
  const common = {
    name,
    titles: name,
    'dc:title': words.columnTitles(field ? labelOf(field) : name)[role.kind],
  };
  if (role.kind === 'address') return { ...common, datatype: 'anyURI', required: true };
  if (role.kind === 'declared') return { ...common, datatype: 'boolean', required: true };
  if (role.kind !== 'value' || !field) return { ...common, datatype: 'string' };
  const single = role.list && field.item ? field.item : field;
  const { vocabulary } = single;
  const { help } = fieldText(field, { language, model });
  return {
    ...common,
    ...(help !== undefined && { 'dc:description': help }),
    datatype: datatypeOf(single),
    ...(role.list && { separator: listSeparator }),
    // Of a list, the template would make one address of all its values joined by commas.
    ...(vocabulary && !role.list && { valueUrl: conceptAddress(context, vocabulary, `{${name}}`) }),
  };
}

/** The XML Schema datatype of a field; a text that has a form is described by it. */
function datatypeOf({ kind, whole, precision }: Field): unknown {
  if (kind === 'number') return whole ? 'integer' : 'decimal';
  if (kind === 'boolean') return 'boolean';
  if (kind === 'address') return 'anyURI';
  if (kind === 'date' && precision === 'day') return 'date';
  if (kind === 'date' && precision) return { base: 'string', format: precisions[precision].source };
  return 'string';
}
