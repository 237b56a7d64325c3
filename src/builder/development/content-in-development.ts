/** While developing: reads the content when it changes, and shows it in the pages that are open. */
import { join, normalize, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { CatalogueError } from '../../catalogue/checking/diagnostic.ts';
import { report } from '../../catalogue/checking/report.ts';
import { explainedAt } from '../../catalogue/reading/explained.ts';
import { publicFolderName } from '../../catalogue/reading/public-files.ts';
import { setContent } from '../../view-models/content-store.ts';
import { contentChangedEvent } from '../astro-internals.ts';
import { historyOfContent } from '../history-file.ts';
import { readContent } from '../read-content.ts';
import type { Words } from '../../i18n/languages.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Settings } from '../../config/settings.ts';

/**
 * An Astro integration that hands the content over to the pages of `npm run dev`, at the start and
 * after every change. Mistakes are told in the terminal; the pages keep the last good catalogue.
 *
 * @param root the folder of the project
 */
export function contentInDevelopment(root: string, settings: Settings): AstroIntegration {
  const { contentFolder, language, languages } = settings;
  const words = wordsOf(language);
  const folders = [contentFolder, join(root, publicFolderName)];
  return {
    name: 'content-in-development',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
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
      },
    },
  };
}

/**
 * Tells what builds leave behind, which is not watched: tens of thousands of files, and none is a
 * source, unless the content itself is among them.
 *
 * @param root the folder of the project
 */
export function isBuildArtifact(root: string, contentFolder: string): (path: string) => boolean {
  const isIn = (folder: string, path: string) => `${normalize(path)}${sep}`.startsWith(folder);
  const content = join(contentFolder, sep);
  const left = ['.cache', 'dist'].map((folder) => join(root, folder, sep));
  return (path) =>
    left.some((folder) => isIn(folder, path)) &&
    !isIn(content, path) &&
    // The way there is looked at too.
    !content.startsWith(`${normalize(path)}${sep}`);
}

/** What the check would say. */
function explain(error: unknown, contentFolder: string, words: Words): string {
  if (!(error instanceof CatalogueError)) return String(error);
  const { problems, checked } = error;
  const folder = `${relative(process.cwd(), contentFolder)}/`;
  const explained = explainedAt(contentFolder, problems, words.language.code);
  return `\n${report('human', problems, { checked, words, folder, explained })}`;
}
