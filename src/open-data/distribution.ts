/** A file of the open data: what it is, where it lies and how it is made. */
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { baseOfLanguage } from '../i18n/languages.ts';
import { type Routes, routesUnder } from '../routing/addresses.ts';

/** What every format is made from. */
export interface OpenDataContext {
  catalogue: Catalogue;
  /** The address of the whole site, ending in `/`. */
  siteUrl: string;
  /** Whole addresses of the pages, in the language in which the catalogue is read. */
  routes: Routes;
  /** Those in the language of the root: where what has no language is published. */
  root: Routes;
}

/** @param siteUrl the address of the whole site, ending in `/` */
export function openDataContext(catalogue: Catalogue, siteUrl: string): OpenDataContext {
  const { language } = catalogue;
  const [first = language] = catalogue.site.languages;
  const base = baseOfLanguage(siteUrl, language, first);
  return {
    catalogue,
    siteUrl,
    routes: routesUnder(base, language, first),
    root: routesUnder(siteUrl, first),
  };
}

export interface Distribution {
  /** By it, its words are found and tests name it: `catalogue-json`. */
  id: string;
  /** Address below the base of the site: `dati/catalogo.json`. */
  path: string;
  /** IANA media type, with its charset where it is a text. */
  mediaType: string;
  make: (context: OpenDataContext) => string | Uint8Array | Promise<string | Uint8Array>;
}
