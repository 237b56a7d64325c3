/** The files of the open data: the one list from which they are written, shown and announced. */
import { localize } from '../i18n/localize.ts';
import { speaking } from '../i18n/speaking.ts';
import { pathOf } from '../routing/paths.ts';
import { vocabulariesOf } from '../catalogue/model/declared.ts';
import { profileNames, profileOf, type Site } from '../catalogue/model/site.ts';
import type { Vocabulary } from '../catalogue/model/vocabularies.ts';
import { data as words } from '#words/data.ts';
import { catalogueJson } from './catalogue-json.ts';
import { csv } from '../catalogue/writing/csv.ts';
import { csvwMetadata } from './csvw.ts';
import type { DataFile } from './data-files.ts';
import { dcatStatements } from './dcat.ts';
import type { OpenDataContext } from './distribution.ts';
import { mediaTypes } from './media-types.ts';
import { practiceStatements } from './practice-rdf.ts';
import { prefixes } from './rdf/namespaces.ts';
import { jsonLd, rdfXml, turtle } from './rdf/serialise.ts';
import { vocabularyStatements } from './skos.ts';
import { type Table, tablesOf } from './tables.ts';
import { fieldText } from '../catalogue/model/field.ts';
import { language } from '#words/language.ts';
import { model } from '#words/model.ts';

/** What stands in a file that ends in `.json` and is more than that. */
const json = 'application/json';
const tableMetadata = 'application/csvm+json';

/** Address of a file below the base of the site. */
const inData = (name: string): string => pathOf('dataFile', speaking, { file: name });

const tableFile = ({ id }: Pick<Table, 'id'>): string => `${words.tables[id]?.file ?? id}.csv`;

/**
 * The files of the open data of a catalogue; the table of the practices comes first. In the
 * language of the root, all of them; in another, those whose words are in that language.
 */
export function dataFiles(context: OpenDataContext): DataFile[] {
  const ofPractices = practiceFiles(context);
  // Linked data carries every language by itself, and has one address.
  if (context.routes.home() !== context.root.home()) {
    return ofPractices.filter(({ fileType }) => fileType !== 'RDF_TURTLE');
  }
  const published = [...ofPractices, ...vocabularyFiles(context)];
  return [...published, ...catalogueDescriptions(published, context.catalogue.site)];
}

function practiceFiles(context: OpenDataContext): DataFile[] {
  const { catalogueJson: catalogue, practicesTurtle: linked } = words.files;
  const tables = tablesOf(context).map((table): DataFile => {
    const { id, columns, rows } = table;
    const label = table.field ? fieldText(table.field, { language, model }).label : id;
    const { title = label, description = label } = words.tables[id] ?? {};
    return {
      id: `${id}-csv`,
      path: inData(tableFile(table)),
      mediaType: mediaTypes.csv,
      fileType: 'CSV',
      dataset: 'practices',
      title,
      description,
      make: () => csv([columns.map(({ name }) => name), ...rows()]),
    };
  });
  return [
    ...tables,
    {
      id: 'catalogue-json',
      path: inData(`${catalogue.file}.json`),
      mediaType: json,
      fileType: 'JSON',
      dataset: 'practices',
      title: catalogue.title,
      description: catalogue.description,
      make: (where) => JSON.stringify(catalogueJson(where)),
    },
    {
      id: 'practices-turtle',
      path: inData(`${linked.file}.ttl`),
      mediaType: mediaTypes.ttl,
      fileType: 'RDF_TURTLE',
      dataset: 'practices',
      title: linked.title,
      description: linked.description,
      make: (where) =>
        turtle(
          where.catalogue.practices.flatMap((practice) => practiceStatements(practice, where)),
          prefixes,
        ),
    },
    {
      id: 'csvw',
      path: inData('csv-metadata.json'),
      mediaType: tableMetadata,
      fileType: 'JSON_LD',
      dataset: 'metadata',
      ...words.files.csvw,
      make: (where) => JSON.stringify(csvwMetadata(where, tableFile), null, 2),
    },
  ];
}

function vocabularyFiles({ catalogue }: OpenDataContext): DataFile[] {
  return vocabulariesOf(catalogue.declared).flatMap((name): DataFile[] => {
    const vocabulary: Vocabulary = catalogue.vocabularies[name];
    const page = pathOf('dataVocabulary', speaking, { vocabulary: localize(vocabulary.slug) });
    // Beside the page that shows it.
    const path = page.replace(/\/$/, '');
    const common = {
      dataset: 'vocabularies' as const,
      title: words.files.vocabulary(localize(vocabulary.label)),
      description: localize(vocabulary.definition),
    };
    return [
      {
        ...common,
        id: `vocabulary-${name}-turtle`,
        path: `${path}.ttl`,
        mediaType: mediaTypes.ttl,
        fileType: 'RDF_TURTLE',
        make: (where) => turtle(vocabularyStatements(name, where)),
      },
      {
        ...common,
        id: `vocabulary-${name}-json-ld`,
        path: `${path}.jsonld`,
        mediaType: mediaTypes.jsonld,
        fileType: 'JSON_LD',
        make: (where) => jsonLd(vocabularyStatements(name, where)),
      },
    ];
  });
}

/** The same statements about the published files, in the syntaxes that portals harvest. */
function catalogueDescriptions(published: readonly DataFile[], site: Site): DataFile[] {
  const { title, description } = words.files.dcat;
  const profile = profileNames[profileOf(site)];
  const common = { dataset: 'metadata' as const, title, description: description(profile) };
  return [
    {
      ...common,
      id: 'dcat-turtle',
      path: inData('dcat.ttl'),
      mediaType: mediaTypes.ttl,
      fileType: 'RDF_TURTLE',
      make: (where) => turtle(dcatStatements(where, published)),
    },
    {
      ...common,
      id: 'dcat-rdf-xml',
      path: inData('dcat.rdf'),
      mediaType: mediaTypes.rdf,
      fileType: 'RDF_XML',
      make: (where) => rdfXml(dcatStatements(where, published)),
    },
    {
      ...common,
      id: 'dcat-json-ld',
      path: inData('dcat.jsonld'),
      mediaType: mediaTypes.jsonld,
      fileType: 'JSON_LD',
      make: (where) => jsonLd(dcatStatements(where, published)),
    },
  ];
}
