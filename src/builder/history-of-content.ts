/** What the repository tells of the content that is built. */
import { join } from 'node:path';
import type { PracticeHistory } from '../catalogue/model/history.ts';
import { codeVersion } from '../catalogue/reading/code-version.ts';
import { historyOf } from '../changes/history.ts';
import type { Settings } from '../config/settings.ts';
import { digestFiles, digestOf, filesIn } from '../files/digest.ts';
import { wordsOf } from '../i18n/words.ts';

/**
 * The history of the content that is built.
 *
 * @param root the folder of the project
 */
export function historyOfContent(root: string, settings: Settings): PracticeHistory {
  const comparing = filesIn(join(root, 'src/changes')).map((file) => `src/changes/${file}`);
  return historyOf(
    {
      ...settings.history,
      kept: join(settings.cacheRoot, 'history', 'compared.json'),
      codeVersion: digestOf(codeVersion(root), digestFiles(root, comparing)),
    },
    wordsOf(settings.language),
  );
}
