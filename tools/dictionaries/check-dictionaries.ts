/**
 * Whether the dictionaries say the same things, and nothing that is never said: TypeScript cannot
 * tell what is unused.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type LanguageCode,
  languageCodes,
  type Words as Dictionaries,
} from '../../src/i18n/languages.ts';

/** The language that the others are compared with. */
const model: LanguageCode = languageCodes[0];

/** Of each folder, what only puts its dictionaries together. */
const index = 'words.ts';

/** The folder of the dictionaries. */
const folderOf = (code: string): string => `src/i18n/${code}`;

/** A dictionary as its words: each by its path, `plan.ts: plan.note.draft`, and what it is. */
type Words = ReadonlyMap<string, string>;

/** In which problems are told. */
type Said = Dictionaries['tools']['dictionaries'];

/**
 * Compares the dictionaries of all languages with those of the first, and these with the code.
 *
 * @param root the folder of the project
 * @param said the words that problems are told in
 * @returns what is missing, surplus, of another form or unused, and in which file: nothing if all
 *   is well
 */
export async function dictionaryProblems(root: string, said: Said): Promise<string[]> {
  const first = await wordsOf(root, model);
  const others = languageCodes.filter((code) => code !== model);
  const compared = await Promise.all(
    others.map(async (code) => differences(first, await wordsOf(root, code), code, said)),
  );
  return [...compared.flat(), ...unused(first, sourceOf(root), said)];
}

async function wordsOf(root: string, code: LanguageCode): Promise<Words> {
  const folder = join(root, folderOf(code));
  const words = new Map<string, string>();
  for (const file of readdirSync(folder).sort()) {
    if (file === index) continue;
    const path = join(folder, file);
    // What is told before any module is there is no module itself.
    const module: unknown = file.endsWith('.json')
      ? JSON.parse(readFileSync(path, 'utf8'))
      : await import(pathToFileURL(path).href);
    collect(module, `${file}:`, words);
  }
  return words;
}

function collect(value: unknown, path: string, words: Map<string, string>): void {
  const isGroup =
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof Set || value instanceof RegExp);
  if (!isGroup) {
    words.set(path, typeof value === 'function' ? `function of ${value.length}` : typeof value);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    collect(inner, path.endsWith(':') ? `${path} ${key}` : `${path}.${key}`, words);
  }
}

export function differences(first: Words, other: Words, code: string, said: Said): string[] {
  const missing = [...first.keys()].filter((path) => !other.has(path));
  const surplus = [...other.keys()].filter((path) => !first.has(path));
  const altered = [...first].filter(([path, form]) => (other.get(path) ?? form) !== form);
  return [
    ...missing.map((path) => said.missing(`${folderOf(code)}/${path}`)),
    ...surplus.map((path) => said.surplus(`${folderOf(code)}/${path}`, folderOf(model))),
    ...altered.map(([path, form]) => said.form(`${folderOf(code)}/${path}`, folderOf(model), form)),
  ];
}

/** The words that no code names. A key may be written as a property, a string or a type. */
export function unused(first: Words, source: string, said: Said): string[] {
  const names = new Set(source.match(/[\p{L}_$][\p{L}\p{N}_$-]*/gu));
  return [...first.keys()]
    .filter((path) => {
      const key = path.split(/[. ]/).at(-1) ?? '';
      return !/^\d+$/.test(key) && !names.has(key);
    })
    .map((path) => said.unused(`${folderOf(model)}/${path}`));
}

function sourceOf(root: string): string {
  return ['src', 'scripts', 'tools']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:ts|mjs|astro)$/.test(file))
        .map((file) => {
          const text = readFileSync(join(root, folder, file), 'utf8');
          // Of the dictionaries, what they take from one another.
          const isDictionary = /^i18n\/[a-z]{2}\//.test(file);
          if (isDictionary) return (text.match(/^import .*$/gm) ?? []).join('\n');
          // A word of a comment uses none.
          return text.replace(/^\s*(?:\/\*\*.*?\*\/|\/\/[^\n]*)/gms, '');
        }),
    )
    .join('\n');
}
