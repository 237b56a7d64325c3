/** Makes the search index of a built site alone, to be measured: `index-site.ts folder language`. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguageCode } from '../src/i18n/languages.ts';
import { slugFile, textIndexFolder } from '../src/search/files.ts';
import { indexSite } from '../src/search/text-index/index-site.ts';

const [folder = '', code = ''] = process.argv.slice(2);
if (!isLanguageCode(code)) throw new Error(`Not a language of the site: ${code}`);
const slugs = JSON.parse(readFileSync(join(folder, slugFile), 'utf8')) as string[];
rmSync(join(folder, textIndexFolder), { recursive: true, force: true });
await indexSite(
  folder,
  code,
  slugs.map((slug) => ({ slug, digest: '' })),
);
