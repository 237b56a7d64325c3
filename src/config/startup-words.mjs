/**
 * What is told before any command can start, in the JavaScript that any Node reads and without a
 * module of ours: in the language of the command, like everything after it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dictionaries = join(root, 'src', 'i18n');

/** @param {string} code */
const dictionaryOf = (code) => join(dictionaries, code, 'startup.json');

/** The language of `--lang`, or the first of `site.yml`; nothing if neither can be told. */
function languageAsked() {
  const given = process.argv.slice(2);
  const at = given.findIndex((argument) => /^--lang(?:=|$)/.test(argument));
  const asked = (given[at] || '').slice('--lang='.length) || (at === -1 ? '' : given[at + 1]);
  if (asked) return asked;
  try {
    const site = join(resolve(root, process.env['CATALOGUE_CONTENT'] || 'content'), 'site.yml');
    const said = /^languages:\s*(?:\[|-)\s*["']?([a-z]{2})\b/m.exec(readFileSync(site, 'utf8'));
    return said ? said[1] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A sentence, in the language of the command; in each that there is if that is not known.
 *
 * @param {'node' | 'folder'} key
 * @param {Record<string, string>} values for what stands in braces
 * @returns {string} ending in a line feed
 */
export function startupWords(key, values) {
  const asked = languageAsked();
  const isKnown = asked && /^[a-z]{2}$/.test(asked) && existsSync(dictionaryOf(asked));
  const codes = isKnown
    ? [asked]
    : readdirSync(dictionaries)
        .filter((name) => existsSync(dictionaryOf(name)))
        .sort();
  return codes
    .map((code) => JSON.parse(readFileSync(dictionaryOf(code), 'utf8'))[key])
    .map(
      (text) => `${text.replace(/\{(\w+)\}/g, (_, /** @type {string} */ name) => values[name])}\n`,
    )
    .join('');
}
