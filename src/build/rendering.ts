/** The rendering of the pages, seen from the build: a process for each language. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { CatalogueError } from '../catalogue/checking/problem.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Rendered } from './render-pages.ts';

export interface Rendering {
  /**
   * Kept when the pages are in the folder: with the path of the one that is read without the
   * network, if the catalogue has one.
   */
  done: Promise<string | undefined>;
  /** Ends it, whatever it was doing; kept when it writes no more. */
  stop: () => Promise<void>;
}

/**
 * Starts the process of `render-pages.ts`.
 *
 * @param code the language of the pages
 * @param version the name of the build
 * @param onPictures told what there is to draw, as soon as the content is read
 */
export function startRendering(
  root: string,
  folder: string,
  code: LanguageCode,
  version: string,
  onPictures: (pictures: Picture[]) => void,
): Rendering {
  const script = fileURLToPath(new URL('render-pages.ts', import.meta.url));
  const env = { ...process.env, CATALOGUE_LANGUAGE: code };
  const renderer = fork(script, [root, folder, version], { cwd: root, env });
  const done = new Promise<string | undefined>((resolve, reject) => {
    let told: Rendered | undefined;
    renderer.on('message', (message) => {
      told = message as Rendered;
      if (told.outcome === 'read') onPictures(told.pictures);
    });
    renderer.on('error', reject);
    renderer.on('exit', (exitCode, signal) => {
      if (told?.outcome === 'refused') reject(new CatalogueError(told.problems, told.checked));
      else if (told?.outcome === 'failed') reject(Object.assign(new Error(), told.failure));
      else if (told?.outcome === 'done') resolve(told.offlinePage);
      else reject(new Error(`The pages were not rendered (${signal ?? `exit code ${exitCode}`})`));
    });
  });
  // How it broke is told to who waits for the pages.
  const ended = done.then(
    () => {},
    () => {},
  );
  return {
    done,
    stop: () => {
      renderer.kill();
      return ended;
    },
  };
}
