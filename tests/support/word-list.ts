import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languageCodes } from '../../src/i18n/languages.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder with these files, and the folders of dictionaries and pages even if they are empty. */
export function siteOfFiles(files: Record<string, string>): string {
  const folder = temporaryFolder('words');
  for (const path of [...languageCodes.map((code) => `src/i18n/${code}`), 'content/pages']) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
