/**
 * Codes of the tables that the European portals ask for (Publications Office of the European Union,
 * "authority tables"): each code is the end of an address.
 */

const base = 'http://publications.europa.eu/resource/authority';

/** Data themes: what a portal files a dataset under. */
export const dataThemes = [
  'AGRI',
  'ECON',
  'EDUC',
  'ENER',
  'ENVI',
  'GOVE',
  'HEAL',
  'INTR',
  'JUST',
  'REGI',
  'SOCI',
  'TECH',
  'TRAN',
] as const;

/** Frequencies: how often a dataset is updated. */
export const frequencies = [
  'UPDATE_CONT',
  'DAILY',
  'WEEKLY',
  'BIWEEKLY',
  'MONTHLY',
  'BIMONTHLY',
  'QUARTERLY',
  'ANNUAL_2',
  'ANNUAL',
  'BIENNIAL',
  'TRIENNIAL',
  'IRREG',
  'UNKNOWN',
] as const;

/** File types, of those that the catalogue is published in. */
export type FileType = 'CSV' | 'JSON' | 'JSON_LD' | 'RDF_TURTLE' | 'RDF_XML';

/** Languages of the European Union, by their code in ISO 639-1. */
const languages: Record<string, string> = {
  bg: 'BUL',
  cs: 'CES',
  da: 'DAN',
  de: 'DEU',
  el: 'ELL',
  en: 'ENG',
  es: 'SPA',
  et: 'EST',
  fi: 'FIN',
  fr: 'FRA',
  ga: 'GLE',
  hr: 'HRV',
  hu: 'HUN',
  it: 'ITA',
  lt: 'LIT',
  lv: 'LAV',
  mt: 'MLT',
  nl: 'NLD',
  pl: 'POL',
  pt: 'POR',
  ro: 'RON',
  sk: 'SLK',
  sl: 'SLV',
  sv: 'SWE',
};

export const themeTaxonomy = `${base}/data-theme`;
export const themeAddress = (code: (typeof dataThemes)[number]): string =>
  `${themeTaxonomy}/${code}`;
export const frequencyAddress = (code: (typeof frequencies)[number]): string =>
  `${base}/frequency/${code}`;
export const fileTypeAddress = (code: FileType): string => `${base}/file-type/${code}`;

/** @returns nothing for a language that is not of the Union's */
export function languageAddress(code: string): string | undefined {
  const found = languages[code];
  return found && `${base}/language/${found}`;
}

/** The address of a territory in the classification NUTS (Eurostat). */
export const nutsAddress = (code: string): string => `http://data.europa.eu/nuts/code/${code}`;
