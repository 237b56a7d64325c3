/** Where a catalogue explains the fields of its own data files, for who has to mend one. */
import { readPlainFile } from '../../files/plain-file.ts';
import { baseOfLanguage, isLanguageCode, languageCodes } from '../../i18n/languages.ts';
import { routesUnder } from '../../routing/addresses.ts';
import type { Diagnostic } from '../checking/diagnostic.ts';
import { ownAddress } from '../model/text.ts';
import { isFields } from '../writing/same.ts';
import { decode, sizeLimit } from './source-file.ts';
import { readYaml } from './yaml.ts';

const siteFile = 'site.yml';

/**
 * The page that explains the fields of `site.yml` and of the vocabularies, as far as the site can be
 * known from a file that may be wrong itself.
 *
 * @param folder the content folder
 * @param speaking the language of who reads; if the site has none of it, the page of its first
 * @returns nothing if no problem is with those files; a path below the site if the site has no
 *   address that can be read
 */
export function explainedAt(
  folder: string,
  problems: readonly Diagnostic[],
  speaking: string,
): string | undefined {
  const isExplained = ({ file }: Diagnostic) =>
    file === siteFile || file.startsWith('vocabularies/');
  if (!problems.some(isExplained)) return undefined;
  const found = readPlainFile(folder, siteFile, sizeLimit);
  const source = found.is === 'bytes' ? decode(found.bytes, siteFile) : undefined;
  const site = typeof source === 'string' ? readYaml(source, siteFile).value : undefined;
  const said = isFields(site) && Array.isArray(site['languages']) ? site['languages'] : [];
  // One that has no words may be the mistake that is told.
  const languages = said.filter((one) => typeof one === 'string' && isLanguageCode(one));
  const known = languages.length > 0 ? languages : languageCodes;
  const code = known.find((one) => one === speaking) ?? known[0] ?? languageCodes[0];
  const first = languages[0] ?? code;
  const address = ownAddress.safeParse(isFields(site) ? site['url'] : undefined);
  const base = address.success ? address.data.replace(/\/?$/, '/') : '/';
  return routesUnder(baseOfLanguage(base, code, first), code, first).catalogueFields();
}
