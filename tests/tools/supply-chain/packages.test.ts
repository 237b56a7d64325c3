/**
 * What `npm ci --omit=dev` installs is what building needs, and the commands of who writes: all
 * that they import is among the dependencies, and nothing else is.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../src/config/paths.ts';
import { readLockFile } from '../../../tools/supply-chain/lock-file.ts';
import { readModule } from '../../support/imports.ts';

/** Asked for by Astro and Vite where there are style sheets of this kind. */
const compilers: Record<string, string> = { '.scss': 'sass' };

const text = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The commands that need the packages that develop, as docs/dipendenze.md tells people. */
const forDevelopers = ((): string[] => {
  const [, list = ''] =
    /^Funzionano così tutti i comandi, tranne ([^.]*)\./m.exec(text('docs/dipendenze.md')) ?? [];
  return [...list.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
})();

/** What the scripts of package.json run. */
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };

/** What a line of package.json, or a module that it runs, has of what only develops. */
const programs = /(?:^|&& )(?:biome|prettier|vitest)\b/;
const startedOrTests = /'astro-check'|'\.\.\/tests\//;

/** The module that is a command, if it is one of ours. */
const moduleOf = (command: string): string | undefined =>
  /\bscripts\/[\w-]+\.ts$/.exec(scripts[command] ?? '')?.[0];

interface Use {
  /** A package, by its name. */
  name: string;
  /** Who imports it, from the folder of the project. */
  file: string;
}

/** The packages that files need, and the files that these import: followed to the end. */
function usesOf(entries: readonly string[], read: (file: string) => string = text): Use[] {
  const seen = new Set<string>();
  const uses: Use[] = [];
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const compiler = compilers[posix.extname(file)];
    if (compiler !== undefined) uses.push({ name: compiler, file });
    for (const imported of importsOf(file, read(file))) {
      const name = packageIn(imported);
      if (name !== undefined) uses.push({ name, file });
      // A pattern means files of `src/`, which are all looked at.
      else if (/^[^*]*\.(?:ts|mjs|astro|scss)$/.test(imported)) visit(imported);
    }
  };
  entries.forEach(visit);
  return uses;
}

/** What a file imports when it runs: other files, from the folder of the project, and packages. */
function importsOf(file: string, source: string): string[] {
  if (file.endsWith('.scss')) {
    const from = posix.dirname(file);
    return [...source.matchAll(/(?:@(?:use|import|forward)|\$folder:)\s*['"]([^'"]+)['"]/g)].map(
      ([, name = '']) => sheetAt(posix.join(from, name)),
    );
  }
  const { imports, words } = readModule(file, source);
  return [
    ...imports.filter(({ isType }) => !isType).map(({ imported }) => imported),
    // Files of packages that are opened by their path.
    ...words.filter((word) => word.startsWith('node_modules/')),
  ].map((imported) => imported.replace(/\?.*$/, ''));
}

/** A style sheet may be named without its ending and, in its file, begin with a line below. */
function sheetAt(path: string): string {
  const partial = posix.join(posix.dirname(path), `_${posix.basename(path)}`);
  const names = [path, `${path}.scss`, partial, `${partial}.scss`];
  return names.find((name) => /\.\w+$/.test(name) && existsSync(join(root, name))) ?? path;
}

/** The package of a specifier; nothing for files and for what is not installed. */
function packageIn(imported: string): string | undefined {
  const specifier = imported.replace(/^(?:.*\/)?node_modules\//, '');
  const isFile = specifier === imported && /^(?:src|scripts|tools|tests)\/|^\./.test(imported);
  if (isFile || isBuiltin(specifier) || /^(?:astro|virtual):/.test(specifier)) return undefined;
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0];
}

const { dependencies, devDependencies } = readLockFile(root).root;

describe('the packages of building', () => {
  const commands = globSync('scripts/*.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !forDevelopers.some((command) => moduleOf(command) === file));
  const sources = globSync('src/**/*.{ts,mjs,astro,scss}', { cwd: root }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const uses = usesOf(['astro.config.mjs', ...commands, ...sources]);

  test('are none of those that only develop', () => {
    expect(commands).toEqual(
      expect.arrayContaining(['build', 'check', 'start'].map((name) => `scripts/${name}.ts`)),
    );
    expect(uses.filter(({ name }) => Object.hasOwn(devDependencies, name))).toEqual([]);
  });

  test('are the dependencies, all of them', () => {
    const names = new Set(uses.map(({ name }) => name));
    expect([...names].sort()).toEqual(Object.keys(dependencies).sort());
  });
});

describe('the commands of who changes the program', () => {
  test('are told, each of them', () => {
    // Those that are modules of ours are among the packages of building if they are not told.
    const others = Object.keys(scripts).filter((name) => !forDevelopers.includes(name));
    expect(others.filter((name) => programs.test(scripts[name] ?? ''))).toEqual([]);
    expect(others.filter((name) => startsMore(name))).toEqual([]);
  });

  test('are told with no other beside them', () => {
    expect(forDevelopers.length).toBeGreaterThan(1);
    expect(forDevelopers.filter((name) => !needsMore(name))).toEqual([]);
  });

  /** Whether a module starts a program of theirs, or takes something from the tests. */
  function startsMore(command: string): boolean {
    const file = moduleOf(command);
    return file !== undefined && startedOrTests.test(text(file));
  }

  function needsMore(command: string): boolean {
    if (programs.test(scripts[command] ?? '') || startsMore(command)) return true;
    const file = moduleOf(command);
    if (file === undefined) return false;
    return usesOf([file]).some(({ name }) => Object.hasOwn(devDependencies, name));
  }
});

describe('what a file needs', () => {
  const files: Record<string, string> = {
    'src/a.ts': `
      import type { Root } from 'only-types';
      import { type A, b } from '@scope/name/deep.js';
      import './b.astro';
      import 'node:fs';
      export { c } from 'again';
      const later = () => import('later');
      const opened = ['node_modules/opened/file.ttf'];`,
    'src/b.astro': `---
import font from '../node_modules/fonts/a.woff2?url';
import './c.scss';
---
<script>import 'in-the-browser';</script>`,
    'src/c.scss': `@import '../node_modules/sheets/src/main';`,
  };

  test('is told through all that it imports', () => {
    const uses = usesOf(['src/a.ts'], (file) => files[file] ?? '');
    expect(uses.map(({ name, file }) => `${file} → ${name}`).sort()).toEqual([
      'src/a.ts → @scope/name',
      'src/a.ts → again',
      'src/a.ts → later',
      'src/a.ts → opened',
      'src/b.astro → fonts',
      'src/b.astro → in-the-browser',
      'src/c.scss → sass',
      'src/c.scss → sheets',
    ]);
  });
});
