/** Reads what in a content folder is data and no text: identity, vocabularies and what is optional. */
import { addAll } from '../model/long-lists.ts';
import { misfitOnTheWay } from '../../files/plain-file.ts';
import { declaredProblems } from '../checking/declared-rules.ts';
import type { Locate } from '../checking/zod-diagnostics.ts';
import { acrossStages } from '../checking/stage-rules.ts';
import { acrossFundingSources, acrossTiles } from '../checking/cross-field-rules.ts';
import { type Diagnostic, isOf } from '../checking/diagnostic.ts';
import { accessibilitySchema } from '../model/accessibility.ts';
import { type Declared, declaredBy, vocabulariesOf } from '../model/declared.ts';
import type { Glossary } from '../model/glossary.ts';
import type { CatalogueRecord } from '../model/record.ts';
import { type Site, siteSchema } from '../model/site.ts';
import { readSitePictures } from './site-pictures.ts';
import type { Vocabularies, VocabularyName } from '../model/vocabularies.ts';
import { vocabularySchema } from '../model/vocabulary-schemas.ts';
import { isLanguageCode, type LanguageCode } from '../../i18n/languages.ts';
import { onlyIn } from '../../i18n/only-in.ts';
import { strayData } from './strays.ts';
import { isFields } from '../writing/same.ts';
import { laterVocabularies } from './later-vocabularies.ts';
import {
  glossaryFile,
  type OnRead,
  readDataFile,
  readGlossary,
  readSynonyms,
  synonymsFile,
} from './data-file.ts';

interface DataReading {
  records: CatalogueRecord[];
  site: Site | undefined;
  /** Those of the site, even of one with mistakes elsewhere; none where they cannot be read. */
  languages: readonly LanguageCode[];
  vocabularies: Partial<Vocabularies>;
  /** Of those that have a file, where their fields are. */
  places: ReadonlyMap<string, Locate>;
  /** What the content says of the form of its sheets. */
  declared: Declared;
  glossary: Glossary | undefined;
  /** The logo and the icon: by their path in the site, where they are. */
  pictures: Map<string, string>;
  /** Whether every vocabulary could be read. */
  complete: boolean;
  /** The declaration of accessibility; whatever it says, it is there. */
  accessibility: true | undefined;
  /** How many vocabularies it does not have yet: those of the program stand in for them. */
  lacking: number;
  problems: Diagnostic[];
  files: number;
}

/** What a `site.yml` says its languages are, if it is to be trusted in that. */
function languagesIn(site: unknown): LanguageCode[] {
  const said = isFields(site) ? site['languages'] : undefined;
  const codes = Array.isArray(said) ? said : [];
  const known = codes.filter((code) => typeof code === 'string' && isLanguageCode(code));
  return known.length === codes.length ? known : [];
}

/** Reads `site.yml` and what else is data, telling what was read of each file. */
export function readData(folder: string, onRead: OnRead): DataReading {
  const records: CatalogueRecord[] = [];
  const problems: Diagnostic[] = [];
  const vocabularies: Partial<Record<VocabularyName, unknown>> = {};

  const site = readDataFile(folder, 'site.yml', siteSchema, onRead, languagesIn);
  const { languages } = site;
  const languagesOf = () => languages;
  addAll(problems, site.problems);
  let pictures = new Map<string, string>();
  if (site.value) {
    const data: Site = site.value;
    const found = readSitePictures(folder, data, site.locate);
    pictures = found.files;
    addAll(problems, [...found.problems, ...declaredProblems(data, site.locate)]);
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
      languagesOf,
    );
    addAll(problems, found);
    const [id, type] = ['accessibility', 'accessibility'] as const;
    if (value) records.push({ type, id, file: declaration, data: value, warnings: [] });
  }
  let lacking = 0;
  const places = new Map<string, Locate>();
  let locateStage: Locate | undefined;
  const declared = declaredBy(site.value);
  const names = vocabulariesOf(declared);
  for (const name of names) {
    const file = `vocabularies/${name}.yml`;
    const standIn = laterVocabularies()[name];
    if (standIn && misfitOnTheWay(folder, file, 'file') === 'missing') {
      lacking += 1;
      const later = onlyIn(standIn, languages) as typeof standIn;
      vocabularies[name] = later;
      const id = `vocabularies/${name}`;
      records.push({ type: 'vocabulary', id, file, name, data: later, warnings: [] });
      continue;
    }
    const {
      value,
      problems: found,
      locate,
    } = readDataFile(folder, file, vocabularySchema(name, declared), onRead, languagesOf);
    addAll(problems, found);
    if (!value) continue;
    places.set(name, locate);
    vocabularies[name] = value;
    if (name === 'regions') {
      addAll(problems, acrossTiles(value as Vocabularies['regions'], locate));
    }
    if (name === 'stages') locateStage = locate;
    if (name === 'funding-sources') {
      addAll(problems, acrossFundingSources(value as Vocabularies['funding-sources'], locate));
    }
    const id = `vocabularies/${name}`;
    records.push({ type: 'vocabulary', id, file, name, data: value, warnings: [] });
  }
  addAll(problems, acrossStages(vocabularies as Partial<Vocabularies>, locateStage));
  const { glossary, ...ofGlossary } = readGlossary(folder, onRead, languagesOf);
  addAll(problems, ofGlossary.problems);
  if (glossary) {
    records.push({
      type: 'glossary',
      id: 'glossary',
      file: glossaryFile,
      data: glossary,
      warnings: [],
    });
  }
  const { synonyms, ...ofSynonyms } = readSynonyms(folder, site.value?.languages);
  addAll(problems, ofSynonyms.problems);
  if (synonyms) {
    const [id, type] = ['synonyms', 'synonyms'] as const;
    records.push({ type, id, file: synonymsFile, data: synonyms, warnings: [] });
  }
  const isKnown = site.value !== undefined;
  const strays = strayData(folder, names, vocabularies as Partial<Vocabularies>, isKnown);
  addAll(problems, strays);
  const misnamed = misnamedIn(strays);
  // What stands in for a file that is there after all has other terms.
  for (const name of names) if (misnamed.has(`vocabularies/${name}.yml`)) delete vocabularies[name];
  const files =
    strays.length +
    1 +
    Number(declares) +
    names.length -
    lacking +
    ofGlossary.files +
    ofSynonyms.files;
  return {
    records: records.filter(({ file }) => !misnamed.has(file)),
    site: site.value,
    languages,
    vocabularies: vocabularies as Partial<Vocabularies>,
    places,
    declared,
    glossary,
    pictures,
    complete: names.every((name) => vocabularies[name] !== undefined),
    accessibility: declares || undefined,
    lacking,
    // Of a file that is missing and is there under another name, the name is told.
    problems: problems.filter(({ rule, file }) => rule !== 'file-missing' || !misnamed.has(file)),
    files,
  };
}

/** The files that are missing and are there under another name. */
const misnamedIn = (strays: readonly Diagnostic[]): ReadonlySet<string> =>
  new Set(
    strays.flatMap((found) =>
      isOf(found, 'data-file-name') && !found.parameters.isTaken ? [found.parameters.expected] : [],
    ),
  );
