/** One checked file of the catalogue, as it goes from the reader to the store and to the pages. */
import type { Problem } from '../checking/problem.ts';
import type { Accessibility } from './accessibility.ts';
import type { News, Page } from './documents.ts';
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
  warnings: Problem[];
}

/** A link of a text to a page, of this site or of another. */
export interface Link {
  /** As it is written: from `/` to a page of this site. */
  address: string;
  line: number;
  column: number;
}

interface TextRecord extends BaseRecord {
  slug: string;
  /** The compiled text: see `reading/body.ts`. */
  code: string;
  links: Link[];
}

export interface SiteRecord extends BaseRecord {
  type: 'site';
  data: Site;
}
export interface AccessibilityRecord extends BaseRecord {
  type: 'accessibility';
  data: Accessibility;
}
export interface VocabularyRecord extends BaseRecord {
  type: 'vocabulary';
  name: VocabularyName;
  data: Vocabulary;
}
export interface PracticeRecord extends TextRecord {
  type: 'practice';
  data: Practice;
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

export type DocumentRecord = PracticeRecord | NeedRecord | NewsRecord | PageRecord;
export type TextKind = DocumentRecord['type'];
export type CatalogueRecord = SiteRecord | AccessibilityRecord | VocabularyRecord | DocumentRecord;
