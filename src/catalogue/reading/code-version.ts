import { join } from 'node:path';
import { digestFiles, digestOf, filesIn } from '../../files/digest.ts';
import { languages } from '../../i18n/languages.ts';
import { allWords } from '../../i18n/words.ts';

/**
 * A digest of the code that decides what a file of the content means: the catalogue's own modules
 * with the words and the addresses that they put into a compiled text and, through the lock file,
 * the versions of the libraries. Part of every cache key, so that a change of the rules never lets
 * a file pass that was read under the old ones.
 */
export function codeVersion(root: string): string {
  const modules = ['src/catalogue', 'src/routing'].flatMap((folder) =>
    filesIn(join(root, folder))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file}`),
  );
  // What compiled texts say by themselves, and what authors may have left in them.
  const said = allWords().map(({ texts, tasks, model }) => [texts, tasks, model]);
  const words = JSON.stringify([said, languages]);
  return digestOf(words, digestFiles(root, [...modules, 'package-lock.json']));
}
