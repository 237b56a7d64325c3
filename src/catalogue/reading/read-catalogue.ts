/**
 * Reads a whole content folder: the identity of the site, the vocabularies and the texts. Every
 * problem of every file is told at once.
 */
import { join } from 'node:path';
import { addAll } from '../model/long-lists.ts';
import { digestOf } from '../../files/digest.ts';
import { readPlainFile } from '../../files/plain-file.ts';
import { baseOfLanguage, languageCodes } from '../../i18n/languages.ts';
import type { CheckedPractice, KnownPractice } from '../checking/cross-field-rules.ts';
import { futureDates, futureOfDocument, futureOfTranslation } from '../checking/future-dates.ts';
import {
  absentAddresses,
  brokenLinks,
  fileAddresses,
  inOtherLanguage,
  movedAddresses,
  pageAddresses,
  withoutQuery,
} from '../checking/links.ts';
import { acrossTexts } from './across-texts.ts';
import type { Locate } from '../checking/zod-diagnostics.ts';
import { byLocation, type Diagnostic, diagnostic, isError } from '../checking/diagnostic.ts';
import { takenAddresses, vocabularyAddresses } from '../checking/reserved-slugs.ts';
import {
  hyphenatedTranslations,
  joinTranslation,
  misnamedTranslations,
} from '../checking/translations.ts';
import { findersOf } from '../glossary/finder.ts';
import type {
  CatalogueRecord,
  DocumentRecord,
  Link,
  PracticeRecord,
  TranslationRecord,
} from '../model/record.ts';
import { originalFile } from '../model/file-name.ts';
import { isOlder } from '../model/form-version.ts';
import { hasRecipient, type SectionName } from '../model/site.ts';
import type { Vocabularies } from '../model/vocabularies.ts';
import { sectionContent, sectionsOf } from '../queries/sections.ts';
import { outdatedSchemas } from '../schemas/schema-files.ts';
import { notRead } from './data-file.ts';
import { type TextFile, textSchemas } from './check-text.ts';
import { listContent } from './content-files.ts';
import { pictureState } from './picture.ts';
import { readPublished } from './public-files.ts';
import { readData } from './read-data.ts';
import { locateIn, readText } from './read-text.ts';
import { decode, partsOf, sizeLimit } from './source-file.ts';
import { allWords } from '../../i18n/words.ts';

/** What was read before and may be used again. */
export interface RecordCache {
  /** The record with this id, if it was kept under the same digest. */
  get(id: string, digest: string): DocumentRecord | TranslationRecord | undefined;
}

export interface ReadOptions {
  /** Path under which the whole site is published, from `/` to `/`. Default `/`. */
  base?: string;
  /** Only these texts (paths from the content folder). */
  only?: ReadonlySet<string> | undefined;
  /**
   * Whether schemas that are out of date are an error: where they are committed with the content,
   * nobody may forget it; elsewhere a command mends it.
   */
  needsCurrentSchemas?: boolean;
  /** What the program publishes as it is, beside what the catalogue does: an absolute path. */
  publicFolder?: string;
  cache?: RecordCache;
  /** Stands for everything outside the content that decides what a file means. */
  codeVersion?: string;
  /** The reader's day, `2026-11-24`; without it, no day is too late. */
  today?: string;
  onProgress?: (done: number, total: number) => void;
}

export interface Reading {
  records: { record: CatalogueRecord; digest: string }[];
  /** All that was found, in the order of the report. */
  problems: Diagnostic[];
  /** What is published as it is: by its path in the site, the absolute path of each file. */
  published: ReadonlyMap<string, string>;
  /** How many files were checked: those asked for, or all. */
  checked: number;
  /** Whether the content is of an older form, and can be migrated. */
  older: boolean;
}

/**
 * Reads and checks a content folder.
 *
 * @param folder the content folder
 * @throws only if the folder cannot be read at all; what is wrong inside it is in `problems`
 */
export function readCatalogue(folder: string, options: ReadOptions = {}): Reading {
  const { base = '/', only, cache, codeVersion = '', today, onProgress } = options;
  const records: Reading['records'] = [];
  /** All that decides what a text means, beside the text. */
  const meanings = [codeVersion, base];

  const data = readData(folder, (file, bytes) => meanings.push(digestOf(file, bytes)));
  const problems = [...data.problems];
  for (const record of data.records) records.push({ record, digest: record.id });

  const content = listContent(folder);
  // Of a site whose languages cannot be read, that is told, and nothing that would follow from it.
  const knowsLanguages = data.languages.length > 0;
  const languages = knowsLanguages ? data.languages : languageCodes;
  const [rootLanguage = languageCodes[0]] = languages;
  /** Whether all that addresses are made from was read: what is not there may only be unread. */
  const isWhole = data.site !== undefined && data.complete && !data.problems.some(isError);
  const isTranslation = (file: string) => {
    const read = readPlainFile(folder, file, sizeLimit);
    const source = read.is === 'bytes' ? decode(read.bytes, file) : undefined;
    const parts = typeof source === 'string' ? partsOf(source) : undefined;
    return parts !== undefined && /^translated[ \t]*:/m.test(parts.frontmatter);
  };
  const hyphenated = data.site
    ? hyphenatedTranslations(content.texts, languages, isTranslation)
    : [];
  const isHyphenated = new Set(hyphenated.map(({ file }) => file));
  const originals = content.texts.filter(
    ({ file, language }) => language === undefined && !isHyphenated.has(file),
  );
  const misnamed = data.site
    ? [...hyphenated, ...misnamedTranslations(content.texts, languages, content.misnamed)]
    : [];
  addAll(
    problems,
    misnamed.filter((found) => !only || only.has(found.file)),
  );
  const refused = new Set(misnamed.map(({ file }) => file));
  const texts = content.texts.filter(({ file }) => !refused.has(file));
  const wanted = only ? texts.filter((text) => only.has(text.file)) : texts;
  /** Texts whose names are told: what points to them is right. */
  const inFirst = data.site
    ? content.texts.filter(({ language }) => language === rootLanguage)
    : [];
  const meant = [...content.misnamed, ...inFirst].flatMap(
    ({ kind = 'practice' as const, ...one }) => (kind === 'experience' ? [] : [{ ...one, kind }]),
  );
  const misplaced = content.problems.filter((found) => !only || only.has(found.file));
  addAll(problems, misplaced);
  for (const image of content.images) {
    meanings.push(image, pictureState(folder, image));
  }
  const published = readPublished(folder, options.publicFolder, {
    texts: originals,
    vocabularies: data.vocabularies,
    languages,
  });
  for (const [path, file] of data.pictures) published.files.set(path, file);
  if (data.site?.icon !== undefined && /\.svg$/i.test(data.site.icon)) {
    const icon = data.pictures.get(data.site.icon);
    // Under the name by which every page asks for it.
    if (icon !== undefined) published.files.set('favicon.svg', icon);
  }
  const takesNoName = ({ rule }: Diagnostic) => rule !== 'public-file' || isWhole;
  if (!only) addAll(problems, published.problems.filter(takesNoName));
  if (!only && data.site && !hasRecipient(data.site)) {
    problems.push(diagnostic('no-recipient', { file: 'site.yml', line: 1, column: 1 }, {}));
  }
  const files = fileAddresses(published.files.keys());
  addAll(meanings, files);
  const experienced = new Set(
    originals.flatMap(({ kind, folder: of }) => (kind === 'experience' ? (of ?? []) : [])),
  );
  addAll(
    meanings,
    [...experienced].map((slug) => `experience of ${slug}`),
  );
  const meaning = digestOf(JSON.stringify(meanings));

  const schemas = textSchemas(data.vocabularies, allWords(), data.declared);
  const findTerms = findersOf(data.glossary);
  /** As the site has them, in whichever language people copied them from it. */
  const siteLanguages = languages.map((code) => ({
    code,
    below: baseOfLanguage('/', code, rootLanguage),
    addresses: pageAddresses(originals, data.vocabularies, code, data),
  }));
  const [first, ...others] = siteLanguages.map(({ code, below, addresses }) => {
    const sameIn = inOtherLanguage(siteLanguages, addresses);
    /** Files are there once for all languages. */
    const addressOf = (address: string): string => {
      const from = files.has(withoutQuery(address)) ? address : below + sameIn(address).slice(1);
      return base + from.slice(1);
    };
    return { code, addressOf };
  });
  const addressOf = first?.addressOf ?? ((address: string) => address);
  const readingOf = (text: TextFile) => {
    const path = join(folder, text.file);
    const read = readPlainFile(folder, text.file, sizeLimit);
    if (read.is !== 'bytes') {
      return { record: undefined, links: [], found: [notRead(read, text.file)], digest: '' };
    }
    const { bytes } = read;
    const digest = digestOf(meaning, bytes);
    const kept = cache?.get(text.file.replace(/\.mdx$/, ''), digest);
    const { vocabularies } = data;
    const language = rootLanguage;
    const isExperienced = (slug: string) => experienced.has(slug);
    const addresses = { addressOf, addressesIn: others };
    const reading = { schemas, vocabularies, path, language, findersOf: findTerms };
    const context = { ...reading, ...addresses, isExperienced };
    const {
      record,
      links,
      problems: found,
      sketch,
    } = kept
      ? { record: kept, links: kept.links, problems: kept.warnings }
      : readText(bytes, text, context);
    return { record, links, found, digest, sketch };
  };
  const linksOf = new Map<string, readonly Link[]>();
  const documents: DocumentRecord[] = [];
  /** The practices that have errors: what is right of them is judged with the others. */
  const sketches: CheckedPractice[] = [];
  const translations: { record: TranslationRecord; text: TextFile; digest: string }[] = [];
  for (const [index, text] of wanted.entries()) {
    onProgress?.(index + 1, wanted.length);
    const { record, links, found, digest, sketch } = readingOf(text);
    addAll(problems, found);
    if (sketch) sketches.push(checkable(folder, { ...text, data: sketch }));
    linksOf.set(text.file, links);
    if (record?.type === 'translation') translations.push({ record, text, digest });
    else if (record) {
      documents.push(record);
      records.push({ record, digest });
    }
  }
  const byFile = new Map(documents.map((record) => [record.file, record]));
  for (const { record, text, digest } of translations) {
    const file = originalFile(text.file);
    const beside = originals.find(
      (original) => only?.has(file) === false && original.file === file,
    );
    const original = byFile.get(file) ?? (beside && readingOf(beside).record);
    // Of an original with mistakes, those are told.
    if (!original || original.type === 'translation') continue;
    const { texts: said } = schemas.translationOf(text.kind);
    const joined = joinTranslation(record, original, said, {
      locate: checkable(folder, record).locate,
      today,
    });
    addAll(problems, joined.problems);
    if (joined.record) records.push({ record: joined.record, digest });
  }
  const practices = documents.filter((record) => record.type === 'practice');
  const isNamed = data.site !== undefined && data.complete;
  const badlyCalled = isNamed
    ? vocabularyAddresses(data.vocabularies, data.places, languages, data)
    : [];
  addAll(problems, badlyCalled);
  if (isWhole) {
    // Of an address that a vocabulary has taken, that is told, and not that a page has it.
    if (badlyCalled.length === 0) {
      addAll(problems, takenAddresses(wanted, data.vocabularies, languages, data));
    }
    const moved = new Map(
      languages.flatMap((code) => [
        ...movedAddresses(practices, code, baseOfLanguage('/', code, rootLanguage)),
      ]),
    );
    const replicates = (one: PracticeRecord) => one.data.replicability.replications !== undefined;
    const sections = sectionsOf(data.site ?? {}, {
      // Of a few texts it is not known what the others tell.
      ...sectionContent({ texts: [...originals, ...meant], replicates: true, site: data.site }),
      ...(!only && { replications: practices.some(replicates) || experienced.size > 0 }),
    });
    const there = { ...data, sections };
    const isOff = (section: SectionName) => data.site?.sections?.[section] === false;
    const absent = new Map(
      siteLanguages.flatMap(({ code, below }) =>
        [...absentAddresses([...originals, ...meant], data.vocabularies, code, there, isOff)].map(
          ([address, why]) => [below + address.slice(1), why] as const,
        ),
      ),
    );
    const pages = siteLanguages.flatMap(({ below, addresses }) =>
      [...addresses].map((address) => below + address.slice(1)),
    );
    const ofMeant = siteLanguages.flatMap(({ code, below }) =>
      [...pageAddresses(meant, {}, code, there)].map((address) => below + address.slice(1)),
    );
    const known = new Set(
      [...pages, ...ofMeant, ...files].filter((address) => !absent.has(address)),
    );
    for (const [file, links] of linksOf) {
      addAll(problems, brokenLinks(file, links, known, moved, absent));
    }
  }
  const slugs = new Map<string, KnownPractice>();
  for (const { kind, slug, file, folder: region = '' } of originals) {
    if (kind !== 'practice') continue;
    const other = slugs.get(slug)?.file;
    if (other === undefined) slugs.set(slug, { file, region });
    else if (!only || only.has(file)) {
      problems.push(diagnostic('duplicate-slug', { file, line: 1, column: 1 }, { slug, other }));
    }
  }
  for (const { kind, slug, file, folder: region } of meant) {
    if (kind === 'practice' && !slugs.has(slug)) slugs.set(slug, { file, region });
  }
  const acrossAll = acrossTexts({
    documents,
    sketches,
    slugs,
    experienced,
    experiences: new Set(
      originals.flatMap(({ kind, slug }) => (kind === 'experience' ? [slug] : [])),
    ),
    locating: (record) => checkable(folder, record),
    // Who had an address first, and where replications lead, is known from all texts.
    others: (kind) =>
      only
        ? originals
            .filter((text) => text.kind === kind)
            .flatMap((text) => readingOf(text).record ?? [])
        : undefined,
    today,
    isOver: (outcome) =>
      data.vocabularies.outcomes?.terms.some(({ id, over }) => id === outcome && over) === true,
  });
  addAll(
    problems,
    acrossAll.filter((found) => !only || only.has(found.file)),
  );

  if (today !== undefined) {
    const locate = (record: { slug: string; file: string; data: unknown }) =>
      checkable(folder, record).locate;
    addAll(problems, [
      ...futureDates([...practices.map((record) => checkable(folder, record)), ...sketches], today),
      ...documents.flatMap((record) => futureOfDocument(record, locate(record), today)),
      ...translations.flatMap(({ record }) =>
        futureOfTranslation(record.frontmatter.translated, locate(record), today),
      ),
    ]);
  }
  if (!only && data.site && data.complete) {
    const outdated = outdatedSchemas(folder, data.site, data.vocabularies as Vocabularies);
    addAll(
      problems,
      options.needsCurrentSchemas
        ? outdated.map((found): Diagnostic => ({ ...found, severity: 'error' }))
        : outdated,
    );
  }
  const count = only ? wanted.length : data.files + wanted.length + misplaced.length;
  // Which fields of texts and terms it declares is not known either where the site cannot be read.
  const mayBeDeclared = (file: string) => /^vocabularies\/|\.mdx$/.test(file);
  const isSure = ({ rule, file }: Diagnostic) => rule !== 'unknown-key' || !mayBeDeclared(file);
  const sure = data.site ? problems : problems.filter(isSure);
  const older = data.site !== undefined && isOlder(data.site);
  sure.sort(byLocation);
  return { records, problems: sure, published: published.files, checked: count, older };
}

/** A text as the rules between texts see it. */
function checkable<Data>(
  folder: string,
  { slug, file, data }: { slug: string; file: string; data: Data },
): { slug: string; file: string; data: Data; locate: Locate } {
  let locate: Locate | undefined;
  return {
    slug,
    file,
    data,
    locate: (path, what) => {
      if (!locate) {
        const read = readPlainFile(folder, file, sizeLimit);
        locate = locateIn(read.is === 'bytes' ? read.bytes : new Uint8Array(), file);
      }
      return locate(path, what);
    },
  };
}
