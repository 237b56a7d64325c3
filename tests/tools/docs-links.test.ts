/** What documents point at is there: files, headings, and the paths that they name in code. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';

const inRoot = (pattern: string): string[] =>
  globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'));

const documents = [...inRoot('*.md'), ...inRoot('docs/**/*.md')].sort();
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What is made, brought or fetched, and what a catalogue may have and this one has not. */
const notHere = [
  /^(?:\.astro|\.cache|\.git|dist|node_modules)(?:\/|$)/,
  /^content\/(?:public|experiences)\//,
  /^content\/owners\.yml$/,
];

const folders = ['src', 'scripts', 'tools', 'tests', 'starter', 'examples', 'docs', '.github'];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    posix.join(folder, name.replaceAll('\\', '/')),
  ),
);
const roots = new Set([
  ...readdirSync(root),
  ...files.filter((file) => file.startsWith('src/')).map((file) => posix.basename(file)),
]);

/** `src/i18n/<language>/model.ts` and `diagnostics*.ts` stand for any name, as `…` does. */
const patternOf = (path: string): string => path.replace(/<[^>]*>|…/g, '*').replace(/\/$/, '');

/** Whether a path in code is one of the project: from its top, or from a folder of `src/`. */
const isOurs = (path: string): boolean =>
  (path.includes('/')
    ? roots.has(path.split('/', 1)[0] ?? '')
    : /\.(?:ts|mjs|astro)$/.test(path)) && !notHere.some((pattern) => pattern.test(path));

function isThere(path: string): boolean {
  if (inRoot(patternOf(path)).length > 0) return true;
  const escaped = patternOf(path).replace(/[.\\+?^$(){}|[\]]/g, '\\$&');
  const ending = new RegExp(`(?:^|/)${escaped.replaceAll('*', '[^/]*')}$`);
  return files.some((file) => ending.test(file));
}

interface Found {
  line: number;
  said: string;
}

/** What a pattern finds, with its line. */
const foundIn = (text: string, pattern: RegExp): Found[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(pattern)].map(([, said = '']) => ({ line: index + 1, said })),
    );

/** Paths in code: words without a space, with at most `*`, `<…>` and `…` in place of a name. */
const pathsIn = (text: string): Found[] =>
  foundIn(text, /`([^`\s]+)`/g).filter(
    ({ said }) => /^(?:[\w.@*…-]|<[\p{L}-]+>|\/(?!\/|$)|\/$)+$/u.test(said) && isOurs(said),
  );

/** The names of the headings, as GitHub and GitLab make them for links. */
const anchorsOf = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );

/** A link that leads nowhere, or to a heading that is not there. */
function isBroken(document: string, link: string): boolean {
  const [path = '', anchor] = decodeURI(link).split('#');
  const target = path === '' ? document : posix.join(posix.dirname(document), path);
  if (!existsSync(join(root, target))) return true;
  return anchor !== undefined && !anchorsOf(read(target)).has(anchor);
}

test.each(documents)('%s links to files and headings that are there', (document) => {
  const links = foundIn(read(document), /\]\(([^)\s]+)\)/g).filter(
    ({ said }) => !/^(?:https?|mailto):/.test(said),
  );
  expect(links.filter(({ said }) => isBroken(document, said))).toEqual([]);
});

// A changelog also names what is gone.
test.each(documents.filter((document) => document !== 'CHANGELOG.md'))(
  '%s names paths that are there',
  (document) => {
    expect(pathsIn(read(document)).filter(({ said }) => !isThere(said))).toEqual([]);
  },
);

test('what is not there is found, and what stands for many is understood', () => {
  const text =
    '`src/nowhere.ts` `checking/messages/it…` `gone.ts` `src/i18n/<language>/diagnostics*.ts` ' +
    '`i18n/once.ts` `.cache/a` `npm run dev` `/fabbisogni/`';
  expect(pathsIn(text).map(({ said }) => said)).toEqual([
    'src/nowhere.ts',
    'checking/messages/it…',
    'gone.ts',
    'src/i18n/<language>/diagnostics*.ts',
    'i18n/once.ts',
  ]);
  expect(pathsIn(text).flatMap(({ said }) => (isThere(said) ? [] : [said]))).toEqual([
    'src/nowhere.ts',
    'checking/messages/it…',
    'gone.ts',
  ]);
  expect(isBroken('README.md', 'docs/none.md')).toBe(true);
  expect(isBroken('README.md', 'docs/adopt.md#none')).toBe(true);
  expect(isBroken('docs/adopt.md', '../README.md#un-altro-catalogo')).toBe(false);
});
