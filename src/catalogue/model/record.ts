/** One checked file of the catalogue, as it goes from the reader to the store and to the pages. */
import type { LanguageCode } from '../../i18n/languages.ts';
import type { Diagnostic } from '../checking/diagnostic.ts';
import type { ResultReference } from '../checking/result-rules.ts';
import type { Measure } from '../readability/measure.ts';
import type { Accessibility } from './accessibility.ts';
import type { News, Page } from './documents.ts';
import type { Experience } from './experience.ts';
import type { Glossary } from './glossary.ts';
import type { Synonyms } from './synonyms.ts';
import type { Need } from './need.ts';
import type { Practice } from './practice.ts';
import type { Site } from './site.ts';
import type { Vocabulary, VocabularyName } from './vocabularies.ts';

interface BaseRecord {
  /** Path of the file from the content folder, without its ending: unique. */
  id: string;
  /** Path of the file from the content folder. */
  file: string;
  /** What advises without forbidding. */
  warnings: Diagnostic[];
}

/** A link of a text to a page, of this site or of another. */
export interface Link {
  /** As it is written: from `/` to a page of this site. */
  address: string;
  line: number;
  column: number;
}

/** A heading of the second level of a text, which a page can lead to. */
export interface OutlineEntry {
  id: string;
  title: string;
}

/** A number that a text states, as its author wrote it. */
export interface Indicator {
  label: string;
  /** Absent where its name alone refers to a result of the sheet. */
  value?: string;
  unit?: string;
  /** Without a value: of the result that is meant, where its name alone does not say. */
  date?: string;
}

/** A compiled text by the language of the pages that show it: it leads to others of theirs. */
export type CodeIn = Partial<Record<LanguageCode, string>>;

interface TextRecord extends BaseRecord {
  slug: string;
  /** What it is written in. */
  language: LanguageCode;
  /** Of a translation: the day on which it was compared with its original. */
  translated?: string;
  /** The compiled text, as pages in the first language show it: see `reading/body.ts`. */
  code: string;
  /** As pages in other languages do; absent where it is the same. */
  codeIn?: CodeIn;
  /** Its words without marks, a line for each block: see `reading/plain-text.ts`. */
  text: string;
  links: Link[];
  /** The pictures that it shows: paths from the content folder. */
  figures: string[];
  /** Its headings of the second level, in their order. */
  outline: OutlineEntry[];
  /** The first number that it states. */
  indicator?: Indicator;
  /** How long it takes to read, and how hard it is. */
  measure: Measure;
}

export interface SiteRecord extends BaseRecord {
  type: 'site';
  data: Site;
}
interface AccessibilityRecord extends BaseRecord {
  type: 'accessibility';
  data: Accessibility;
}
interface VocabularyRecord extends BaseRecord {
  type: 'vocabulary';
  name: VocabularyName;
  data: Vocabulary;
}
interface GlossaryRecord extends BaseRecord {
  type: 'glossary';
  data: Glossary;
}
interface SynonymsRecord extends BaseRecord {
  type: 'synonyms';
  data: Synonyms;
}
export interface PracticeRecord extends TextRecord {
  type: 'practice';
  data: Practice;
}
export interface ExperienceRecord extends TextRecord {
  type: 'experience';
  data: Experience;
}
export interface NeedRecord extends TextRecord {
  type: 'need';
  data: Need;
}
export interface NewsRecord extends TextRecord {
  type: 'news';
  data: News;
}
export interface PageRecord extends TextRecord {
  type: 'page';
  data: Page;
}

/** A text in another language, with the facts of the one that it translates. */
export interface TranslationRecord extends TextRecord {
  type: 'translation';
  /** The id of what it translates. */
  of: string;
  /** What its own sheet says. */
  frontmatter: { translated: string } & Record<string, unknown>;
  /** The results of a date that its text shows: the dates are those of its original. */
  dated: ResultReference[];
  data: DocumentRecord['data'];
  translated: string;
}

export type DocumentRecord =
  PracticeRecord | ExperienceRecord | NeedRecord | NewsRecord | PageRecord;
export type TextKind = DocumentRecord['type'];
export type CatalogueRecord =
  | SiteRecord
  | AccessibilityRecord
  | VocabularyRecord
  | GlossaryRecord
  | SynonymsRecord
  | DocumentRecord
  | TranslationRecord;
