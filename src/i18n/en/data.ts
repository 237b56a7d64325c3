import type { data as it } from '../it/data.ts';
import { count, formatNumber } from './count.ts';

/** The tables that have words of their own; another is called as its field is. */
const tables: typeof it.tables = {
  practices: {
    file: 'practices',
    title: 'The practices, one to a row',
    description: 'All the fields of each record that have a single value, and the lists of terms.',
  },
  funding: {
    file: 'funding',
    title: 'Funding',
    description: 'A row for each funding source of each practice, with the amounts.',
  },
  experiences: {
    file: 'experiences',
    title: 'The experiences',
    description:
      'A row for each experience of those who replicated a practice: who, where, when and how it went.',
  },
  replications: {
    file: 'replications',
    title: 'Replications',
    description: 'A row for each replication stated: where, when and from which source.',
  },
  partners: {
    file: 'partners',
    title: 'Partners',
    description: 'A row for each organisation that takes part in a practice.',
  },
  sources: {
    file: 'sources',
    title: 'Sources',
    description: 'A row for each document that supports what a record says.',
  },
  prerequisites: {
    file: 'prerequisites',
    title: 'Prerequisites',
    description: 'A row for each condition without which a practice does not work.',
  },
  support: {
    file: 'support',
    title: 'Support offered',
    description: 'A row for each kind of help a practice offers to those who want to replicate it.',
  },
  results: {
    file: 'results',
    title: 'Results',
    description:
      'A row for each measured result: value, unit, date, what it was before and which source says it.',
  },
  documents: {
    file: 'documents',
    title: 'Official documents',
    description: 'A row for each document that others may start from.',
  },
  confirmed: {
    file: 'confirmations',
    title: 'Confirmations',
    description: 'A row for each confirmation of a record: who, when and what was looked at.',
  },
};

/** What a column holds, by what it is made of. */
const columnTitles = (label: string) => ({
  identifier: 'Identifier of the practice: it never changes, even if the file is renamed',
  slug: 'The practice: name of its file, unique in the catalogue',
  title: 'Title of the practice',
  address: 'Address of the page',
  declared: `${label}: do the sources state it?`,
  value: label,
  label: `${label}: its name`,
});

/** The words of the open data: of the page that explains it, and of the files themselves. */
export const data: typeof it = {
  code: 'en',
  language: 'en',
  title: 'Open data',
  lead: 'The whole catalogue, to download and reuse: in a spreadsheet, in a program, on a data portal.',
  tables,
  files: {
    catalogueJson: {
      file: 'catalogue',
      title: 'The whole catalogue',
      description:
        'Identity, vocabularies and complete records, in a single file. The texts are in the Markdown files it points to.',
    },
    practicesTurtle: {
      file: 'practices',
      title: 'The practices as linked data',
      description:
        'Practices, organisations, funding, sources and replications in RDF, with terms from well-known vocabularies.',
    },
    csvw: {
      title: 'What the columns of the tables mean',
      description: 'The description of the tables for programs (CSV on the Web).',
    },
    dcat: {
      title: 'The catalogue’s entry for portals',
      description: (profile) =>
        `What is published, who publishes it and under which licence, according to ${profile}.`,
    },
    vocabulary: (label) => `Vocabulary: ${label}`,
  },
  csvw: {
    conventions: (separator) =>
      `An empty cell means not stated. Lists are separated by “${separator}”; a bar that belongs to an item is written “\\${separator}” and a backslash “\\\\”. Before a character that a spreadsheet would take for the start of a formula there is an apostrophe: remove it to have the text as it was.`,
  },
  dcat: {
    datasets: {
      practices: {
        title: (catalogue) => `${catalogue}: the practices`,
        description:
          'The records of the practices: what is done, where, who it is for, how it is paid for, what is needed to replicate it and from which sources.',
        keywords: ['good practices'],
      },
      vocabularies: {
        title: (catalogue) => `${catalogue}: the vocabularies`,
        description:
          'The controlled terms with which the practices are described, with the definition of each.',
        keywords: ['controlled vocabularies', 'SKOS'],
      },
    },
  },
  formats: {
    CSV: 'CSV',
    JSON: 'JSON',
    JSON_LD: 'JSON-LD',
    RDF_TURTLE: 'Turtle',
    RDF_XML: 'RDF/XML',
  },
  first: {
    title: 'The table of practices',
    button: 'Download the table (CSV)',
    excel:
      'In Excel: Data menu, command “From Text/CSV”, file origin “65001: Unicode (UTF-8)”, delimiter comma. In LibreOffice it opens by itself.',
  },
  sections: {
    tables: 'Tables',
    programs: 'For programs',
    vocabularies: 'Vocabularies',
    portals: 'For data portals',
    each: 'Each practice',
    licence: 'Licence and citation',
    promise: 'What does not change',
  },
  columnTitles,
  columnsOf: (n) =>
    n === 1 ? 'What the column holds' : `What the ${count(n, 'column', 'columns')} hold`,
  size: (bytes) =>
    bytes < 1024 ** 2
      ? `${formatNumber(Math.max(1, Math.round(bytes / 1024)))} KB`
      : `${formatNumber(Math.round((bytes / 1024 ** 2) * 10) / 10)} MB`,
  example: 'An example: how it begins',
  dictionary: 'What each field means',
  dictionaryHow:
    'The columns are named after the fields: “period.start” becomes “period_start”. Beside each vocabulary term there is a column ending in “_label”, with its full name.',
  schemas: {
    intro: 'The JSON schemas that give the exact form:',
    catalogue: 'of the catalogue',
    practice: 'of a practice',
  },
  each: {
    intro: 'Beside the page of each practice, at the same address with another ending:',
    json: 'the record in JSON',
    source: 'record and text, the file as it is in the repository',
    linked: 'the practice in RDF, as JSON-LD',
    page: 'the page itself carries part of it for search engines (schema.org)',
  },
  vocabularies: {
    intro:
      'Each term has a permanent address that leads to a page to read. In SKOS, with the certain matches to other vocabularies.',
    page: 'The terms of this vocabulary. Each has a permanent address, by which the data name it.',
    files: 'The same vocabulary for programs:',
  },
  portals: {
    once: 'Linked data and the entries for portals carry every language with them, and are published once:',
    intro: (profile) =>
      `A portal collects the catalogue from one of these addresses: it is the same content in three forms, following the metadata profile ${profile}.`,
    complete: 'The entry has everything that the profile makes mandatory.',
    missing: 'Before a portal accepts it, the publisher of the catalogue still has to state:',
    obligations: {
      'publisher-identifier':
        'its own code in the Italian index of public administrations (IPA) or its VAT number',
      themes: 'under which European themes the catalogue goes',
      modified: 'at least one date of review',
    },
    contact: 'An email address to write to is also recommended; for now there is none.',
  },
  licence: 'All these files are distributed under the licence',
  licenceHow: 'They may be reused on its terms; the licence of each picture is written beside it.',
  cite: 'To cite the catalogue:',
  citation: (name, publisher, modified, address) =>
    `${publisher}, “${name}”${modified === undefined ? '' : `, data as of ${modified}`}, ${address}`,
  promise: (version) =>
    `The addresses of the files, the practices and the terms stay. The form of the JSON carries a version number (now ${version}): it changes only if a program that read the earlier form could no longer read it. The dates come from the records, not from the day of publication.`,
};
