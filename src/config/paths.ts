/** What the commands have in common: where things are, and the settings. */
import { relative, resolve } from 'node:path';
import { printError } from '../files/print.ts';
import type { Words } from '../i18n/languages.ts';
import { readSettings, renderers, root, type Settings, SettingsError } from './settings.ts';

export { root };

/** Where the site is built: `dist`, or another place. */
export const distFolder = (): string => resolve(root, process.env['CATALOGUE_DIST'] || 'dist');

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** The settings, for a command: a wrong environment is told in a sentence, with exit code 2. */
export function settingsOrExit(words: Words): Settings {
  try {
    return readSettings(process.env, root);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    printError(`${settingsText(error, words)}\n`);
    process.exit(2);
  }
}

function settingsText({ variable, given }: SettingsError, { commands }: Words): string {
  const { notAFolder, notAnAddress, noRenderer } = commands.wrong;
  if (variable === 'CATALOGUE_CONTENT') return notAFolder(given);
  return variable === 'SITE_URL' ? notAnAddress(given) : noRenderer(renderers, given);
}

/** How the content folder is written in reports: from where the reader stands. */
export const shownFolder = (contentFolder: string): string => {
  const path = relative(process.cwd(), contentFolder);
  return path === '' ? '' : `${path.startsWith('..') ? contentFolder : path}/`;
};
