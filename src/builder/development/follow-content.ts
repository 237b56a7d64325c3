/** While developing: reads the content when it changes, and shows it in the pages that are open. */
import { join, relative, sep } from 'node:path';
import type { HookParameters } from 'astro';
import { CatalogueError } from '../../catalogue/checking/diagnostic.ts';
import { report } from '../../catalogue/checking/report.ts';
import { explainedAt } from '../../catalogue/reading/explained.ts';
import { publicFolderName } from '../../catalogue/reading/public-files.ts';
import { setContent } from '../../view-models/content-store.ts';
import { contentChangedEvent } from '../astro-internals.ts';
import { historyOfContent } from '../history-of-content.ts';
import { readContent } from '../read-content.ts';
import type { Words } from '../../i18n/languages.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Settings } from '../../config/settings.ts';

/**
 * Hands the content over to the pages, now and after every change. Mistakes are told in the
 * terminal; the pages keep the last good catalogue.
 *
 * @param root the folder of the project
 */
export async function followContent(
  root: string,
  settings: Settings,
  { server, logger }: HookParameters<'astro:server:setup'>,
): Promise<void> {
  const { contentFolder, language, languages } = settings;
  const words = wordsOf(language);
  const folders = [contentFolder, join(root, publicFolderName)];
  // Every language has a server, and reads the same files: one of them tells.
  const tells = language === languages[0];
  let isRight = true;
  // What is written meanwhile becomes history when it is committed.
  const history = historyOfContent(root, settings);
  const read = async () => {
    try {
      setContent({ ...(await readContent(root, settings)), history });
      if (tells && !isRight) logger.info(words.commands.development.wellAgain);
      isRight = true;
    } catch (error) {
      if (tells) logger.error(explain(error, contentFolder, words));
      isRight = false;
    }
    return isRight;
  };
  await read();
  server.watcher.add(folders);
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_, path) => {
    if (!folders.some((folder) => path.startsWith(folder + sep))) return;
    // A change of branch changes many files at once.
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      if (!(await read())) return;
      for (const { hot } of Object.values(server.environments)) {
        hot.send(contentChangedEvent, {});
      }
      server.environments.client.hot.send({ type: 'full-reload', path: '*' });
    }, 50);
  });
}

/** What the check would say. */
function explain(error: unknown, contentFolder: string, words: Words): string {
  if (!(error instanceof CatalogueError)) return String(error);
  const { problems, checked } = error;
  const folder = `${relative(process.cwd(), contentFolder)}/`;
  const explained = explainedAt(contentFolder, problems, words.language.code);
  return `\n${report('human', problems, { checked, words, folder, explained })}`;
}
