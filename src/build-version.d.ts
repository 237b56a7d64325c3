/** Stands for all that the site is made from; written by `astro.config.mjs`. */
declare const BUILD_VERSION: string;
