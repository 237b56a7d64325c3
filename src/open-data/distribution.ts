/** A file of the open data: what it is, where it lies and how it is made. */
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { type Routes, routesUnder } from '../site/addresses.ts';

/** What every format is made from. */
export interface OpenDataContext {
  catalogue: Catalogue;
  /** The address of the site, ending in `/`. */
  siteUrl: string;
  /** Whole addresses of the pages. */
  routes: Routes;
}

/** @param siteUrl the address of the site, ending in `/` */
export const openDataContext = (catalogue: Catalogue, siteUrl: string): OpenDataContext => ({
  catalogue,
  siteUrl,
  routes: routesUnder(siteUrl),
});

export interface Distribution {
  /** By it, its words are found and tests name it: `catalogue-json`. */
  id: string;
  /** Address below the base of the site: `dati/catalogo.json`. */
  path: string;
  /** IANA media type, with its charset where it is a text. */
  mediaType: string;
  make: (context: OpenDataContext) => string | Uint8Array | Promise<string | Uint8Array>;
}
