/** What `astro.config.mjs` tells the pages about the site. */
interface ImportMetaEnv {
  /** Path of the whole site, from `/` to `/`. */
  readonly SITE_BASE: string;
  /** What the pages may load and do. */
  readonly CONTENT_POLICY: string;
  /** The language at its root. */
  readonly ROOT_LANGUAGE: import('./i18n/languages.ts').LanguageCode;
}
