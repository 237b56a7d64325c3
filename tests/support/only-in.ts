/** Makes a catalogue of several languages one of a single language. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, visit } from 'yaml';

/**
 * Leaves a content folder the texts of one language: the others of each label go, and so do the
 * translations.
 *
 * @param code the language that stays
 * @param folder is changed in place
 */
export function onlyIn(code: string, folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (/\.[a-z]{2}\.mdx$/.test(name)) rmSync(file);
    else if (name.endsWith('.mdx')) {
      // The addresses of its pages are of the other language.
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace(/\]\(\/[^)]*\)/g, '](https://example.org/)'));
    }
    if (!name.endsWith('.yml')) continue;
    const document = parseDocument(readFileSync(file, 'utf8'));
    visit(document, {
      Map: (_, map) => {
        const keys = map.items.map(({ key }) => String(isScalar(key) ? key.value : key));
        if (!keys.includes(code) || !keys.every((key) => /^[a-z]{2}$/.test(key))) return;
        for (const key of keys) if (key !== code) map.delete(key);
      },
    });
    if (isMap(document.contents) && document.has('languages')) document.set('languages', [code]);
    writeFileSync(file, String(document));
  }
}
