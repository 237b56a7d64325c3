/** The addresses of the site as its pages write them. */
import { baseOfLanguage, type LanguageCode } from '../i18n/languages.ts';
import { speaking } from '../i18n/speaking.ts';
import { routesUnder } from './addresses.ts';

/** Of the whole site, from `/` to `/`: its first language and all that has none lie below it. */
const siteBase: string = import.meta.env.SITE_BASE;
export const rootLanguage: LanguageCode = import.meta.env.ROOT_LANGUAGE;

/** The addresses of a language, whichever this page speaks. */
export const routesIn = (code: LanguageCode) =>
  routesUnder(baseOfLanguage(siteBase, code, rootLanguage), code, rootLanguage);

export const routes = routesIn(speaking);
export const { underBase } = routes;

/** Where the data are, the pictures and the sources of the texts: once for all languages. */
export const siteRoutes = routesIn(rootLanguage);

/** Whether this is the language that also publishes what has none. */
export const isRoot: boolean = speaking === rootLanguage;
