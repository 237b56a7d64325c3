import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../i18n/languages.ts';
import { textWords } from '../../i18n/text-words.ts';

/**
 * A digest of the code that decides what a file of the content means: the catalogue's own modules
 * with the words and the addresses that they put into a compiled text and, through the lock file,
 * the versions of the libraries. Part of every cache key, so that a change of the rules never lets a file pass that was
 * read under the old ones.
 */
export function codeVersion(root: string): string {
  const hash = createHash('sha256').update(JSON.stringify([textWords, languages]));
  for (const folder of ['catalogue', 'routing'].map((name) => join(root, 'src', name))) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort();
    for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}
