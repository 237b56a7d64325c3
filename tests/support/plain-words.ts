/** The words that people read or hear in what a catalogue publishes, and those without an accent. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import ts from 'typescript';
import { root } from '../../src/config/paths.ts';

/** What is read of a page beside its text. */
const readAttributes = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title'];

/** Every text of a page that people read or hear; code is the same in every language. */
export function textsOfPage(html: string): string[] {
  const { document } = parseHTML(html);
  const texts: string[] = [];
  const meta = 'meta[name="description"], meta[property^="og:"], meta[name^="twitter:"]';
  for (const element of document.querySelectorAll(meta)) {
    const content = element.getAttribute('content') ?? '';
    if (!/^(?:https?:|[\w-]+(?:\/[\w+.-]+)?$)/.test(content)) texts.push(content);
  }
  for (const element of document.querySelectorAll('*')) {
    for (const name of readAttributes) texts.push(element.getAttribute(name) ?? '');
  }
  // A work is cited as it calls itself, whatever the language of the page.
  const sameEverywhere = 'script, style, code, kbd, pre, cite[lang]';
  for (const element of document.querySelectorAll(sameEverywhere)) element.remove();
  const visit = (node: { childNodes: Iterable<unknown> }): void => {
    for (const child of node.childNodes) {
      const one = child as { nodeType: number; textContent: string; childNodes: Iterable<unknown> };
      if (one.nodeType === 3) texts.push(one.textContent);
      else visit(one);
    }
  };
  visit(document.documentElement as unknown as { childNodes: Iterable<unknown> });
  return texts.filter((text) => /\p{L}/u.test(text));
}

/** What is no word of any language: addresses, names of files and options, identifiers. */
const noWords =
  /https?:\/\/\S+|\S+@\S+|(?:[\w.-]*\/)+[\w.-]*|--[\w-]+|[\w-]*(?:\.[\w-]+)+|\b\w+(?:[-_|]\w+)+\b/g;

/** The words of a text that have a vowel and no accent: of no dictionary of the made-up language. */
export const plainWords = (text: string, known: ReadonlySet<string> = new Set()): string[] =>
  (text.replace(noWords, ' ').match(/\p{L}+/gu) ?? []).filter(
    (word) =>
      word.length > 2 && /[aeiou]/i.test(word) && /^[a-z]+$/i.test(word) && !known.has(word),
  );

/** The sentences and labels of a file of data; what is an identifier, without a space, is none. */
export function textsOfData(file: string, read: () => string): string[] {
  const said = (texts: (string | undefined)[]) =>
    texts.filter((text): text is string => text !== undefined && /\p{L}\s+\p{L}/u.test(text));
  if (/\.(?:xml|rdf)$/.test(file)) return said(read().split(/<[^>]*>/));
  if (/\.(?:json|jsonld|webmanifest)$/.test(file)) {
    const found: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value === 'string') found.push(value);
      else if (typeof value === 'object' && value !== null) {
        for (const inner of Object.values(value)) visit(inner);
      }
    };
    visit(JSON.parse(read()));
    return said(found);
  }
  if (file.endsWith('.csv')) {
    const cells = read().match(/"(?:[^"]|"")*"/g) ?? [];
    return said(cells.map((cell) => cell.slice(1, -1)));
  }
  if (file.endsWith('.ttl')) {
    return said([...read().matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text));
  }
  return file.endsWith('llms.txt') ? said(read().split('\n')) : [];
}

/** What is said in the dictionaries of some languages: texts of several words, and parts of them. */
export function phrasesOf(codes: readonly string[]): string[] {
  const phrases = new Set<string>();
  for (const code of codes) {
    const folder = join(root, 'src', 'i18n', code);
    // How each language calls itself is told by all.
    for (const file of readdirSync(folder).filter(
      (name) => name.endsWith('.ts') && name !== 'language.ts',
    )) {
      const tree = ts.createSourceFile(
        file,
        readFileSync(join(folder, file), 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      );
      const visit = (node: ts.Node): void => {
        const isPart =
          ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
        if (ts.isStringLiteralLike(node) || isPart) {
          const text = node.text.trim();
          if (text.length >= 16 && /\p{L}{2,}\s+\p{L}{2,}/u.test(text)) phrases.add(text);
        }
        ts.forEachChild(node, visit);
      };
      visit(tree);
    }
  }
  return [...phrases];
}
