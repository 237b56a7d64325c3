/** What the files of the search hold; where they lie is in `routing/fixed-paths.ts`. */

/** What Pagefind reads first of an index. */
export const entryFile = 'pagefind-entry.json';
/** Few: the practices that a search finds stand far apart, and each brings its whole file. */
export const cardsPerFile = 5;

/**
 * The facets of every practice, small enough to be read before the first click. Practices are
 * named by their place in the order by title.
 */
export interface FacetFile {
  /** How many practices there are. */
  count: number;
  /** By facet: the terms in use, and those of every practice as `packTerms` writes them. */
  facets: Record<string, { terms: string[]; of: string }>;
}

/** Places of the practices in the orders that are not by title, read when one is asked for. */
export interface OrderFile {
  date: number[];
  stage: number[];
}

/**
 * The sort key of the text index that says the place of a practice in the order of the catalogue:
 * all records sorted by it tell which result is which practice.
 */
export const docIndexKey = 'place';

/** How much a word counts in each part of a record, when one in its content counts 1. */
export const metaWeights = { title: 6, summary: 3, territory: 3, themes: 2, labels: 1 };

/** What the search knows of the words with one first letter. */
export interface WordFile {
  /** Those of the catalogue, folded, between blanks, the most frequent first. */
  words: string;
  /** By what people say, as `keyOf` writes it: what texts say for the same. */
  alike: Record<string, string[]>;
}

/** How many practices a list shows at once: with more, a phone has to scroll for long. */
export const cardsAtOnce = 9;
/** How many letters of a summary a card has: the practice itself has all of it. */
export const cardSummary = 150;
/** How many of a title stand where the whole is near by. */
export const shortTitle = 36;
/** From a tile of the small map of territories to the next. */
export const locatorStep = 10;

/** What a result shows. */
export interface Card {
  slug: string;
  /** What title and summary are written in, where that is not the language of the page. */
  lang?: string;
  title: string;
  summary: string;
  region: string;
  /** Its label, and how many steps of the scale it has reached. */
  stage: { label: string; step: number };
  /** Empty when not declared. */
  status: string;
  themes: string[];
  /** The path of the pictogram of its first theme. */
  pictogram: string;
  /** Where its territory stands on the small map. */
  place: { column: number; row: number };
  /** The day of its last review, as its sheet has it. */
  reviewed: string;
  /** The one number by which it is told from the others. */
  highlight?: { value: string; unit?: string; label: string } | undefined;
}

/** By what practices are compared, in the order in which it is read. */
export const comparedRows = [
  'stage',
  'cost',
  'perPerson',
  'staff',
  'months',
  'prerequisites',
  'evidence',
  'results',
  'funding',
  'targets',
  'themes',
  'status',
  'period',
  'support',
  'confirmed',
  'reviewed',
] as const;
export type ComparedRow = (typeof comparedRows)[number];

/** What a practice declares of each row; nothing where it does not. */
export interface Facts {
  slug: string;
  /** What its texts are written in, where that is not the language of the page. */
  lang?: string;
  title: string;
  summary: string;
  region: string;
  /** The day of its last review, as its sheet has it. */
  reviewed: string;
  /** Of the prices of its cost per person: those of different years are not compared. */
  pricesOf?: number;
  rows: Record<ComparedRow, string[]>;
}
