/**
 * A language that does not exist, made from the first: every text of its dictionaries in brackets,
 * with accents, `⟦Çérçà⟧`. Where a page of a catalogue in it alone has a word without them, that word
 * came from somewhere else than the dictionaries.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { isMap, isScalar, isSeq, type Pair, parseDocument, visit as visitYaml } from 'yaml';
import { root } from '../../src/config/paths.ts';
import { languageCodes } from '../../src/i18n/languages.ts';

/**
 * Its code: that of a living language which the program has no words for, and whose dates and numbers
 * have no Latin letters, so that they cannot be taken for those of another.
 */
export const madeUp = 'el';

const accents = new Map(Object.entries({ a: 'à', e: 'é', i: 'ï', o: 'ö', u: 'ü', y: 'ÿ' }));
for (const [plain, accented] of [...accents]) {
  accents.set(plain.toUpperCase(), accented.toUpperCase());
}

/** What stands in a text and is no word: addresses, tags, code, places for values, paths. */
const kept =
  /https?:\/\/\S*|<\/?[A-Za-z]+(?:\s+[\w-]+="[^"]*")*\s*\/?>|`[^`]*`|\{[^}]*\}|(?:[\w-]+\/)*[\w-]+(?:\.(?:yml|mdx|md|json|csv|ttl))\b/g;

const accent = (text: string): string =>
  text.replace(/[aeiouy]/gi, (sign) => accents.get(sign) ?? sign);

/** A text with accents, letter by letter; what is no word in it stays. */
export function accented(text: string): string {
  let end = 0;
  let said = '';
  for (const match of text.matchAll(kept)) {
    said += accent(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return said + accent(text.slice(end));
}

/** A whole text of the made-up language. */
export const inMadeUp = (text: string): string =>
  /\p{L}/u.test(text) ? `⟦${accented(text)}⟧` : text;

/** The same of the content, of which nothing is code. */
const contentText = (text: string): string => (/\p{L}/u.test(text) ? `⟦${accent(text)}⟧` : text);

/** A part of an address, which has no accents: backwards, so that no language knows it. */
const backwards = (text: string): string => [...text].reverse().join('');

/** What a method of these is given is no text that people read. */
const plainMethods = new Set(['split', 'join', 'includes', 'startsWith', 'endsWith', 'replace']);

/** Makes a dictionary of the made-up language from the source of another's. */
export function madeUpDictionary(file: string, source: string): string {
  if (file.endsWith('.json')) {
    const texts = Object.entries(JSON.parse(source) as Record<string, string>);
    return JSON.stringify(Object.fromEntries(texts.map(([key, text]) => [key, inMadeUp(text)])));
  }
  if (file === 'language.ts') {
    return `export const language = {
  code: '${madeUp}',
  name: '${inMadeUp('Lingua')}',
  locale: '${madeUp}-GR',
  openGraph: '${madeUp}_GR',
};\n`;
  }
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const edits: { from: number; to: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) {
      if (isRead(node)) {
        const isAddress = file === 'segments.ts' || isNameOfFile(node);
        const said = isAddress ? backwards(node.text) : inMadeUp(node.text);
        edits.push({ from: node.getStart(), to: node.getEnd(), text: JSON.stringify(said) });
      }
      return;
    }
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
      const [from, to] = [node.getStart() + 1, node.getEnd() - (ts.isTemplateTail(node) ? 1 : 2)];
      edits.push({ from, to, text: accented(source.slice(from, to)) });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce(
      (text, { from, to, text: said }) => text.slice(0, from) + said + text.slice(to),
      source,
    );
}

const isNameOfFile = ({ parent, text }: ts.StringLiteralLike): boolean =>
  ts.isPropertyAssignment(parent) && parent.name.getText() === 'file' && !/\s/.test(text);

/** Whether people read a text: not where it is a name, a thing to compare with, or code. */
function isRead(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isElementAccessExpression(parent) || ts.isCaseClause(parent)) return false;
  if (ts.isNewExpression(parent)) return false;
  if (ts.isBinaryExpression(parent)) {
    const joining = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.QuestionQuestionToken];
    return joining.includes(parent.operatorToken.kind);
  }
  if (ts.isPropertyAssignment(parent) && ts.isObjectLiteralExpression(parent.parent)) {
    return !ts.isNewExpression(parent.parent.parent);
  }
  const isArgument = ts.isCallExpression(parent) && parent.arguments.includes(node);
  if (!isArgument) return true;
  const called = parent.expression;
  return !(ts.isPropertyAccessExpression(called) && plainMethods.has(called.name.text));
}

/** Copies what the commands need into a folder, with the made-up language among its languages. */
export function projectInMadeUp(folder: string): void {
  const files = [
    'src',
    'scripts',
    'tools',
    'public',
    'starter',
    'package.json',
    'astro.config.mjs',
  ];
  for (const name of [...files, 'tsconfig.json', 'package-lock.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  // Some commands are made of what the tests are made of.
  for (const name of ['attack', 'hostile/fuzz', 'support']) {
    cpSync(join(root, 'tests', name), join(folder, 'tests', name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const i18n = join(folder, 'src', 'i18n');
  const [first] = languageCodes;
  mkdirSync(join(i18n, madeUp));
  for (const file of readdirSync(join(i18n, first))) {
    const source = readFileSync(join(i18n, first, file), 'utf8');
    writeFileSync(join(i18n, madeUp, file), madeUpDictionary(file, source));
  }
  const list = join(i18n, 'languages.ts');
  const listed = readFileSync(list, 'utf8');
  const added = `import { language as madeUp } from './${madeUp}/language.ts';
import { segments as madeUpSegments } from './${madeUp}/segments.ts';\n`;
  const entry = `  ${madeUp}: { ...madeUp, segments: madeUpSegments },\n} satisfies`;
  writeFileSync(list, added + listed.replace('} satisfies', entry));
}

/** The fields of a sheet that hold words. */
const prose = new Set([
  ...['title', 'summary', 'name', 'role', 'note', 'programme', 'text', 'publisher', 'office'],
  ...[
    'places',
    'lessons',
    'change',
    'changed',
    'keep',
    'kept',
    'difficulties',
    'constraints',
    'short',
    'browser',
    'tools',
    'cms',
    'unit',
    'checked',
  ],
]);

/** Those that hold words in one place, and the name of a term in another. */
const proseOrName = new Set([
  ...['problem', 'participation', 'inclusion', 'reason', 'lesson', 'by', 'funding', 'source'],
  ...['body'],
]);
const isName = (value: unknown): boolean =>
  isScalar(value) && typeof value.value === 'string' && /^[a-z0-9-]+$/.test(value.value);

/** A text with everything that the program adds words to. */
const body = `## ${inMadeUp('Racconto')}

${inMadeUp('Parole inventate')}[^1], [${inMadeUp('altrove')}](https://example.org/).

- [x] ${inMadeUp('Fatto')}
- [ ] ${inMadeUp('Da fare')}

| ${inMadeUp('Anno')} | ${inMadeUp('Persone')} |
| --- | --: |
| 2020 | 12 |

<Indicatore nome="${inMadeUp('Persone')}" valore="12" data="2020" fonte="${inMadeUp('Bollettino')}" />

<Avviso tipo="nota" titolo="${inMadeUp('Attenzione')}">

${inMadeUp('Una nota')}.

</Avviso>

[^1]: ${inMadeUp('Una nota in fondo')}.
`;

/** Puts the content of a catalogue into the made-up language alone, names and all. */
export function contentInMadeUp(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (name.endsWith('.yml')) writeFileSync(file, dataInMadeUp(readFileSync(file, 'utf8')));
    if (!/^[^.]+\.mdx$/.test(name)) continue;
    const [, sheet = ''] = /^---\n(.*?)\n---\n/s.exec(readFileSync(file, 'utf8')) ?? [];
    writeFileSync(file, `---\n${dataInMadeUp(sheet)}---\n\n${body}`);
  }
}

function dataInMadeUp(source: string): string {
  const document = parseDocument(source);
  visitYaml(document, {
    Pair: (_, pair) => {
      const key = nameOf(pair);
      if (isMap(pair.value)) {
        const [first] = pair.value.items;
        const isLocalised = pair.value.items.every((item) => /^[a-z]{2}$/.test(nameOf(item)));
        if (!first || !isLocalised) return undefined;
        const said = key === 'slug' ? backwards : contentText;
        rewrite(first.value, said);
        pair.value = document.createNode({ [madeUp]: first.value });
        return visitYaml.SKIP;
      }
      const isProse =
        prose.has(key) || (proseOrName.has(key) && isScalar(pair.value) && !isName(pair.value));
      if (!isProse) return undefined;
      const parts = isSeq(pair.value) ? pair.value.items : [pair.value];
      for (const part of parts) if (isScalar(part)) rewrite(part, contentText);
      return undefined;
    },
  });
  if (document.has('languages')) document.set('languages', [madeUp]);
  return String(document);
}

const nameOf = ({ key }: Pair<unknown, unknown>): string => String(isScalar(key) ? key.value : key);

function rewrite(value: unknown, said: (text: string) => string): void {
  const parts = isSeq(value) ? value.items : [value];
  for (const part of parts) {
    if (isScalar(part) && typeof part.value === 'string') part.value = said(part.value);
  }
}
