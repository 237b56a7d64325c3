/** While developing: which content is followed, and what is not. */
import { join, normalize, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../../config/settings.ts';

/**
 * An Astro integration that hands the content over to the pages of `npm run dev`, at the start and
 * after every change. A build, which reads Astro's configuration too, does without the reader.
 *
 * @param root the folder of the project
 */
export const contentInDevelopment = (root: string, settings: Settings): AstroIntegration => ({
  name: 'content-in-development',
  hooks: {
    'astro:server:setup': async (started) => {
      const { followContent } = await import('./follow-content.ts');
      await followContent(root, settings, started);
    },
  },
});

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
