/** Reads what in a content folder is data and no text: identity, vocabularies and what is optional. */
import { misfitOnTheWay } from '../../files/plain-file.ts';
import { acrossFundingSources, acrossTiles } from '../checking/cross-field-rules.ts';
import type { Diagnostic } from '../checking/diagnostic.ts';
import { accessibilitySchema } from '../model/accessibility.ts';
import type { Glossary } from '../model/glossary.ts';
import type { CatalogueRecord } from '../model/record.ts';
import { type Site, siteSchema } from '../model/site.ts';
import {
  type Vocabularies,
  type VocabularyName,
  vocabularyNames,
  vocabularySchema,
} from '../model/vocabularies.ts';
import { glossaryFile, type OnRead, readDataFile, readGlossary } from './data-file.ts';

export interface DataReading {
  records: CatalogueRecord[];
  site: Site | undefined;
  vocabularies: Partial<Vocabularies>;
  glossary: Glossary | undefined;
  /** Whether every vocabulary could be read. */
  complete: boolean;
  /** The declaration of accessibility; whatever it says, it is there. */
  accessibility: true | undefined;
  problems: Diagnostic[];
  files: number;
}

/** Reads `site.yml` and what else is data, telling what was read of each file. */
export function readData(folder: string, onRead: OnRead): DataReading {
  const records: CatalogueRecord[] = [];
  const problems: Diagnostic[] = [];
  const vocabularies: Partial<Record<VocabularyName, unknown>> = {};

  const site = readDataFile(folder, 'site.yml', siteSchema, onRead);
  problems.push(...site.problems);
  if (site.value) {
    const data: Site = site.value;
    records.push({ type: 'site', id: 'site', file: 'site.yml', data, warnings: [] });
  }
  const declaration = 'accessibility.yml';
  const declares = misfitOnTheWay(folder, declaration, 'file') !== 'missing';
  if (declares) {
    const { value, problems: found } = readDataFile(
      folder,
      declaration,
      accessibilitySchema,
      onRead,
    );
    problems.push(...found);
    const [id, type] = ['accessibility', 'accessibility'] as const;
    if (value) records.push({ type, id, file: declaration, data: value, warnings: [] });
  }
  for (const name of vocabularyNames) {
    const file = `vocabularies/${name}.yml`;
    const {
      value,
      problems: found,
      locate,
    } = readDataFile(folder, file, vocabularySchema(name), onRead);
    problems.push(...found);
    if (!value) continue;
    vocabularies[name] = value;
    if (name === 'regions') {
      problems.push(...acrossTiles(value as Vocabularies['regions'], locate));
    }
    if (name === 'funding-sources') {
      problems.push(...acrossFundingSources(value as Vocabularies['funding-sources'], locate));
    }
    const id = `vocabularies/${name}`;
    records.push({ type: 'vocabulary', id, file, name, data: value, warnings: [] });
  }
  const { glossary, ...ofGlossary } = readGlossary(folder, onRead);
  problems.push(...ofGlossary.problems);
  if (glossary) {
    records.push({
      type: 'glossary',
      id: 'glossary',
      file: glossaryFile,
      data: glossary,
      warnings: [],
    });
  }
  const files = 1 + Number(declares) + vocabularyNames.length + ofGlossary.files;
  return {
    records,
    site: site.value,
    vocabularies: vocabularies as Partial<Vocabularies>,
    glossary,
    complete: vocabularyNames.every((name) => vocabularies[name] !== undefined),
    accessibility: declares || undefined,
    problems,
    files,
  };
}
