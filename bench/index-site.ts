/** Makes the search index of a built site alone, to be measured: `index-site.ts folder language`. */
import { isLanguageCode } from '../src/i18n/languages.ts';
import { writeTextIndex } from '../src/search/text-index.ts';

const [folder = '', code = ''] = process.argv.slice(2);
if (!isLanguageCode(code)) throw new Error(`Not a language of the site: ${code}`);
await writeTextIndex(folder, code);
