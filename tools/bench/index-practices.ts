/**
 * Makes the text index of a content alone, to be measured: `index-practices.ts folder language`.
 * What is read of the content is kept by the build before.
 */
import { languageCodes } from '../../src/i18n/languages.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { join } from 'node:path';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { root, settingsOrExit } from '../../src/config/paths.ts';
import { isLanguageCode } from '../../src/i18n/languages.ts';
import { searchContent } from '../../src/search/practice-record.ts';
import { closeIndexer, textIndexOf } from '../../src/search/text-index.ts';
import { readWithCache } from '../../src/catalogue/reading/read-with-cache.ts';

const [folder = '', code = ''] = process.argv.slice(2);
if (!isLanguageCode(code)) throw new Error(`Not a language of the site: ${code}`);
process.env['CATALOGUE_LANGUAGE'] = code;
const { records } = readWithCache(root, settingsOrExit(wordsOf(languageCodes[0])), {});
const catalogue = assemble(
  records.map(({ record }) => record),
  code,
);
const { records: searched } = searchContent(catalogue, (slug) => slug);
const index = await textIndexOf(searched, code);
await index.write(join(folder, 'search/text'));
await closeIndexer();
