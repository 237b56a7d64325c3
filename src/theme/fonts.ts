/** The typeface of the site, Titillium Web, which comes with Bootstrap Italia. */

/** Below the folder of the project. */
const folder = 'node_modules/bootstrap-italia/dist/fonts/Titillium_Web';

/** The path of a cut of the typeface, from the folder of the project. */
export const fontFile = (cut: 'regular' | '600', format: 'woff2' | 'ttf'): string =>
  `${folder}/titillium-web-v10-latin-ext_latin-${cut}.${format}`;
