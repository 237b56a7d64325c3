/**
 * How a text of each language is measured: all that differs between languages is here. Of a
 * language that has no formula, a text has its reading time and no index.
 */
import { type Formula, gulpease } from './formulas.ts';

export interface ReadingLanguage {
  /**
   * Silent reading of non-fiction by adults: 238 words, found on English texts by M. Brysbaert,
   * "How many words do we read per minute? A review and meta-analysis of reading rate", Journal of
   * Memory and Language 109 (2019). It is taken for the other languages too.
   */
  wordsPerMinute: number;
  /** Whether an apostrophe parts two words, as in "l’innovazione", or stands inside one. */
  apostropheParts: boolean;
  /** Shortened words, without their last dot and in small letters, that no sentence ends with. */
  abbreviations: ReadonlySet<string>;
  formula?: Formula;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const plain: ReadingLanguage = {
  wordsPerMinute: 238,
  apostropheParts: false,
  abbreviations: words(
    'e.g i.e cf no nos art arts vol p pp fig ch sec vs mr mrs ms dr prof rev st approx est',
  ),
};

const languages: Record<string, ReadingLanguage> = {
  de: {
    wordsPerMinute: plain.wordsPerMinute,
    apostropheParts: false,
    abbreviations: words(
      'abs art bzw ca d.h dr etc evtl f ff gem ggf inkl insb lg lit max min mio mrd n nr prof s ' +
        'sog st str u.a usw vgl z.b z.t',
    ),
  },
  it: {
    wordsPerMinute: plain.wordsPerMinute,
    apostropheParts: true,
    abbreviations: words(
      'art artt n nn nr num es p.es ad.es cfr pag pagg p pp vol cap fig tab all lett co c ss ca ' +
        'sig sigg dott prof proff avv ing arch geom rag on sen mons tel fax prov loc fraz ' +
        'l.r l.p d.lgs d.l d.m d.p.r d.p.c.m d.g.r d.d r.d g.u c.c c.p',
    ),
    formula: gulpease,
  },
};

/** How a text in this language is measured; one that is not known here is counted plainly. */
export const readingLanguage = (code: string): ReadingLanguage => languages[code] ?? plain;
