/** The validated catalogue in the form in which pages, index and open data read it. */
import { compare } from '../checking/diagnostic.ts';
import { type Declared, declaredBy } from '../model/declared.ts';
import type { Glossary } from '../model/glossary.ts';
import type { Synonyms } from '../model/synonyms.ts';
import type { Accessibility } from '../model/accessibility.ts';
import type {
  CatalogueRecord,
  ExperienceRecord,
  NeedRecord,
  NewsRecord,
  PageRecord,
  PracticeRecord,
  TranslationRecord,
} from '../model/record.ts';
import { firstLanguage, type SectionName, type Site } from '../model/site.ts';
import {
  type Term,
  type TermOf,
  type Vocabularies,
  type Vocabulary,
  type VocabularyName,
  vocabularyNames,
} from '../model/vocabularies.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import { worthOf } from './decisive.ts';
import { type Filter, type FilterId, filtersOf } from './filters.ts';
import { partsOfSlug } from '../model/experience.ts';
import { withExperiences } from './experiences.ts';
import { contentDay } from './freshness.ts';
import { sectionContent, sectionsOf } from './sections.ts';

export interface Catalogue {
  site: Site;
  /** That in which it is read: texts that have no translation are in their own. */
  language: LanguageCode;
  /** The declaration of accessibility, if there is one. */
  accessibility: Accessibility | undefined;
  vocabularies: Vocabularies;
  /** What the content says of the form of its sheets. */
  declared: Declared;
  /** Absent in a catalogue that explains no terms. */
  glossary: Glossary | undefined;
  /** What the search takes for the same; absent where nobody said. */
  synonyms: Synonyms | undefined;
  /** By title, in the alphabet of the catalogue's language. */
  practices: PracticeRecord[];
  /** The same, the last reviewed first; of a day, those first of which there is more to learn. */
  recent: PracticeRecord[];
  /** What those who took practices up tell, the oldest first. */
  experiences: ExperienceRecord[];
  /** Those of a practice. */
  experiencesOf: (practice: PracticeRecord) => ExperienceRecord[];
  /** The one of which there is most to learn. */
  first: PracticeRecord | undefined;
  bySlug: ReadonlyMap<string, PracticeRecord>;
  /** ISO 8601: the last day of which the content tells; what is "recent" is so up to it. */
  day: string | undefined;
  /** What lists of practices are narrowed by. */
  filters: readonly Filter[];
  /** The parts that the site has, of those that it may do without. */
  sections: ReadonlySet<SectionName>;
  /** The open ones first, of each the newest. */
  needs: NeedRecord[];
  /** The newest first. */
  news: NewsRecord[];
  pages: PageRecord[];
  /** The practices of a term, by title. */
  practicesOf: (filter: FilterId, term: string) => PracticeRecord[];
  /** The texts of a practice in the other languages, in the order of their codes. */
  translationsOf: (practice: PracticeRecord) => readonly TranslationRecord[];
  /** @throws if the vocabulary has no such term: checked files only name terms that exist */
  term: <N extends VocabularyName>(vocabulary: N, id: string) => TermOf<N>;
}

/**
 * Puts the records of a checked content folder together.
 *
 * @param records all of them, in any order
 * @param code the language to read it in; that of the texts if left out
 * @throws {IncompleteCatalogue} if the identity or a vocabulary is missing, which the check tells
 */
export function assemble(records: readonly CatalogueRecord[], code?: LanguageCode): Catalogue {
  const site = records.find((record) => record.type === 'site')?.data;
  if (!site) throw new IncompleteCatalogue('site.yml');
  const language = code ?? firstLanguage(site);
  const localizedRecords = inLanguage(records, language);
  const ofType = <T extends CatalogueRecord['type']>(type: T) =>
    localizedRecords.filter((record) => record.type === type) as Extract<
      CatalogueRecord,
      { type: T }
    >[];
  const vocabularies = wholeVocabularies(
    Object.fromEntries(ofType('vocabulary').map(({ name, data }) => [name, data])),
  );

  const collator = new Intl.Collator(language, { numeric: true });
  const experiences = ofType('experience').sort(
    (a, b) => compare(a.data.period.start, b.data.period.start) || compare(a.slug, b.slug),
  );
  const byPractice = Map.groupBy(experiences, ({ slug }) => partsOfSlug(slug).practice);
  const practices = ofType('practice')
    .map((practice) => withExperiences(practice, byPractice.get(practice.slug) ?? []))
    .sort((a, b) => collator.compare(a.data.title, b.data.title) || compare(a.slug, b.slug));
  const terms = termIndex(vocabularies);
  const day = contentDay(records);
  const filters = filtersOf(vocabularies, practices, day, declaredBy(site));
  const translations = Map.groupBy(
    records
      .filter((record) => record.type === 'translation')
      .sort((a, b) => compare(a.language, b.language)),
    ({ of }) => of,
  );
  const members = memberIndex(practices, filters);
  const levels = vocabularies['evidence-levels'].terms;
  const worth = new Map(practices.map((practice) => [practice, worthOf(practice, levels)]));
  const worthIn = (practice: PracticeRecord) => worth.get(practice) ?? 0;

  const sections = sectionsOf(
    site,
    sectionContent({
      texts: localizedRecords.map(({ type }) => ({ kind: type })),
      replicates: practices.some(({ data }) => data.replicability.replications !== undefined),
      site,
    }),
  );
  /** Of a part that is switched off, nothing is there. */
  const inSection = <T>(section: SectionName, texts: T[]): T[] =>
    sections.has(section) ? texts : [];
  const { federation, ...alone } = site;
  const asked = sections.has('federation') && federation ? { federation } : {};

  return {
    site: { ...alone, ...asked },
    language,
    sections,
    accessibility: ofType('accessibility')[0]?.data,
    vocabularies,
    declared: declaredBy(site),
    glossary: ofType('glossary')[0]?.data,
    synonyms: ofType('synonyms')[0]?.data,
    practices,
    experiences,
    experiencesOf: ({ slug }) => byPractice.get(slug) ?? [],
    recent: practices.toSorted(
      (a, b) => compare(b.data.reviewed, a.data.reviewed) || worthIn(b) - worthIn(a),
    ),
    // One that can be read, where there is any.
    first: practices.toSorted(
      (a, b) =>
        Number(b.language === language) - Number(a.language === language) ||
        worthIn(b) - worthIn(a),
    )[0],
    bySlug: new Map(practices.map((practice) => [practice.slug, practice])),
    day,
    filters,
    needs: inSection('needs', ofType('need')).sort(
      (a, b) =>
        Number(isClosed(a)) - Number(isClosed(b)) ||
        compare(b.data.published, a.data.published) ||
        compare(a.slug, b.slug),
    ),
    news: inSection('news', ofType('news')).sort(
      (a, b) => compare(b.data.date, a.data.date) || compare(a.slug, b.slug),
    ),
    pages: ofType('page').sort((a, b) => a.data.order - b.data.order || compare(a.slug, b.slug)),
    translationsOf: ({ id }) => translations.get(id) ?? [],
    practicesOf: (filter, term) => members.get(`${filter} ${term}`) ?? [],
    term: <N extends VocabularyName>(vocabulary: N, id: string) => {
      const term = terms.get(`${vocabulary} ${id}`);
      if (!term) throw new Error(`No term ${id} in ${vocabulary}`);
      return term as TermOf<N>;
    },
  };
}

/** The same, as far as a content folder is right. @returns nothing where {@link assemble} throws */
export function assembleIfWhole(records: readonly CatalogueRecord[]): Catalogue | undefined {
  try {
    return assemble(records);
  } catch (error) {
    if (error instanceof IncompleteCatalogue) return undefined;
    throw error;
  }
}

/** What every catalogue has is not there, or has errors. */
class IncompleteCatalogue extends Error {
  constructor(missing: string) {
    super(`The catalogue has no ${missing}`);
  }
}

function wholeVocabularies(found: Partial<Vocabularies>): Vocabularies {
  const missing = vocabularyNames.find((name) => found[name] === undefined);
  if (missing !== undefined) throw new IncompleteCatalogue(`vocabularies/${missing}.yml`);
  return found as Vocabularies;
}

/** The texts that have a translation, in it; and each as the pages of that language show it. */
function inLanguage(records: readonly CatalogueRecord[], code: LanguageCode): CatalogueRecord[] {
  const translations = new Map(
    records
      .filter((record) => record.type === 'translation')
      .filter(({ language }) => language === code)
      .map((record) => [record.of, record]),
  );
  return records
    .filter((record) => record.type !== 'translation')
    .map((record) => {
      const translation = translations.get(record.id);
      if (!translation) return asShownIn(record, code);
      // All that is read of a text is of its translation; by what it is called, it is the original.
      const { type, id, file, warnings } = record;
      const shown = asShownIn(translation, code);
      return { ...shown, type, id, file, warnings } as CatalogueRecord;
    });
}

function asShownIn<Read extends CatalogueRecord>(record: Read, language: LanguageCode): Read {
  const code = 'codeIn' in record ? record.codeIn?.[language] : undefined;
  return code === undefined ? record : { ...record, code };
}

/** Answered or withdrawn: it stays readable, and no practice is matched with it. */
export const isClosed = ({ data }: NeedRecord): boolean => data.closed !== undefined;

function termIndex(vocabularies: Vocabularies): Map<string, Term> {
  const index = new Map<string, Term>();
  for (const [name, vocabulary] of Object.entries(vocabularies) as [string, Vocabulary][]) {
    for (const term of vocabulary.terms) index.set(`${name} ${term.id}`, term);
  }
  return index;
}

function memberIndex(
  practices: readonly PracticeRecord[],
  filters: readonly Filter[],
): Map<string, PracticeRecord[]> {
  const index = new Map<string, PracticeRecord[]>();
  for (const practice of practices) {
    for (const filter of filters) {
      for (const term of filter.termsOf(practice.data)) {
        const key = `${filter.id} ${term}`;
        const members = index.get(key);
        if (members) members.push(practice);
        else index.set(key, [practice]);
      }
    }
  }
  return index;
}
