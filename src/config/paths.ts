/** What the commands have in common: where things are, and the settings. */
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings, type Settings } from './settings.ts';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where the site is built: `dist`, or another place. */
export const distFolder = (): string => resolve(root, process.env['CATALOGUE_DIST'] || 'dist');

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** The settings, for a command: a wrong environment is told in a sentence, with exit code 2. */
export function settingsOrExit(): Settings {
  try {
    return readSettings(process.env, root);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

/** How the content folder is written in reports: from where the reader stands. */
export const shownFolder = (contentFolder: string): string => {
  const path = relative(process.cwd(), contentFolder);
  return path === '' ? '' : `${path.startsWith('..') ? contentFolder : path}/`;
};
