/**
 * The rules of the house, over all imports: which room may know which. The rooms, and what each may
 * import, are in the table of docs/architecture.md, which people read too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { type Import, modulesIn, readModule } from '../support/imports.ts';

/**
 * What breaks a rule and is let be, as `file → import`, with the reason. One that breaks no rule any
 * more has to be taken away: the tests say so.
 */
const exceptions: Record<string, string> = {};

/** They know the catalogue, or nothing: whatever else there is may be built on them. */
const leaves = ['catalogue', 'config', 'files', 'i18n', 'markup', 'routing', 'theme'];

/** Beside one another, the dictionaries may import these: how numbers and dates are written. */
const helpersOfDictionaries = [
  'src/i18n/once.ts',
  'src/i18n/format/currency.ts',
  'src/i18n/format/in-locale.ts',
];

/** Where Astro's components are, so that Astro has to be named. */
const shown = ['components', 'endpoints', 'layouts', 'templates'];

/** What their messages are about, which they know as types alone: what a rule tells of a problem. */
const toldToDictionaries = /^src\/catalogue\/checking\//;
const isDictionary = new RegExp(`^src/i18n/(?:${languageCodes.join('|')})/`);

const modules = modulesIn('src');
const imports = modules.flatMap((module) => module.imports);

/** The names and texts in code that have a word in them. */
const naming = (word: RegExp, isWrong: (file: string) => boolean) =>
  modules
    .filter(({ file }) => isWrong(file))
    .flatMap(({ file, words }) =>
      words.filter((one) => word.test(one)).map((one) => ({ file, imported: one })),
    );

/** The folder of `src/` that a file is in; nothing of those beside the folders, or elsewhere. */
const roomOf = (file: string): string | undefined => /^src\/([^/]+)\//.exec(file)?.[1];

const isAstro = (imported: string): boolean => /^(?:@astrojs\/|astro(?:[:/]|$))/.test(imported);

const used = new Set<string>();

/** Fails with every violation as `file → import`, but for those that are excused. */
function expectNone(broken: readonly Pick<Import, 'file' | 'imported'>[]): void {
  const told = broken.map(({ file, imported }) => `${file} → ${imported}`);
  for (const one of told) used.add(one);
  expect([...new Set(told)].filter((one) => !Object.hasOwn(exceptions, one))).toEqual([]);
}

interface Room {
  name: string;
  mayImport: string[];
}

/** The rooms of the tables, from the first to the last. */
function roomsIn(document: string): Room[] {
  const rooms: Room[] = [];
  for (const [, name = '', cell = ''] of document.matchAll(
    /^\| `([\w-]+)\/` +\|[^|]*\|([^|]*)\|$/gm,
  )) {
    const above = rooms.map((room) => room.name);
    const named = [...cell.matchAll(/`([\w-]+)`/g)].map(([, room = '']) => room);
    const others = cell.trim() === 'all above' ? above : named;
    rooms.push({ name, mayImport: leaves.includes(name) ? named : [...leaves, ...others] });
  }
  return rooms;
}

describe('the rooms of src/', () => {
  const rooms = roomsIn(readFileSync(join(root, 'docs/architecture.md'), 'utf8'));
  const names = rooms.map(({ name }) => name);

  test('are all in the table of docs/architecture.md', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.filter((folder) => !names.includes(folder))).toEqual([]);
  });

  test('stand in an order without a way back: each may import only those above it', () => {
    const backwards = rooms.flatMap(({ name, mayImport }, at) =>
      mayImport
        .filter((other) => !names.slice(0, at).includes(other))
        .map((other) => `${name} → ${other}`),
    );
    expect(backwards).toEqual([]);
  });

  test('import what the table allows', () => {
    const allowed = new Map(rooms.map(({ name, mayImport }) => [name, new Set(mayImport)]));
    expectNone(
      imports.filter(({ file, imported, isType }) => {
        const [from, to] = [roomOf(file), roomOf(imported)];
        if (isType && isDictionary.test(file) && toldToDictionaries.test(imported)) return false;
        const known = from && allowed.get(from);
        return known && to && from !== to && !known.has(to);
      }),
    );
  });

  test('import nothing of the commands, the tools and the tests', () => {
    expectNone(imports.filter(({ imported }) => /^(?:scripts|tests|tools)\//.test(imported)));
  });
});

test('leaves import leaves', () => {
  expectNone(
    imports.filter(({ file, imported }) => {
      const [from, to] = [roomOf(file), roomOf(imported)];
      return from && to && leaves.includes(from) && !leaves.includes(to);
    }),
  );
});

test('dictionaries import nothing but one another, what writes numbers and dates, and types of what they tell', () => {
  const languageOf = (file: string) => isDictionary.exec(file)?.[0];
  expectNone(
    imports.filter(({ file, imported, isType }) => {
      const own = languageOf(file);
      if (!own || helpersOfDictionaries.includes(imported)) return false;
      if (isType && toldToDictionaries.test(imported)) return false;
      // Of another language, only how its words are called.
      return !languageOf(imported) || (languageOf(imported) !== own && !isType);
    }),
  );
});

describe('the language', () => {
  /** Under this name, the pages and their scripts bring the words of one language. */
  const ofPage = '#words/';

  /** What Node runs: the commands, the workers of a build, and all that these import. */
  function runByNode(): Set<string> {
    const bundled = 'src/builder/prerender/entry.ts';
    const commands = [...modules, ...modulesIn('scripts'), ...modulesIn('tools')];
    const byFile = new Map(commands.map((module) => [module.file, module]));
    const found = new Set<string>();
    const visit = (file: string): void => {
      const module = byFile.get(file);
      if (!module || found.has(file)) return;
      found.add(file);
      for (const { imported, isType } of module.imports) if (!isType) visit(imported);
    };
    for (const { file } of commands) {
      if (/^(?:scripts|tools)\//.test(file)) visit(file);
      if (roomOf(file) === 'builder' && file !== bundled) visit(file);
    }
    return found;
  }

  test('is a value in all that Node runs: nothing there has the words of one page', () => {
    const ran = runByNode();
    expect(ran.size).toBeGreaterThan(150);
    expectNone(imports.filter(({ file, named }) => ran.has(file) && named.startsWith(ofPage)));
  });

  test('is one in what a page brings: nothing there has the words of all', () => {
    const ran = runByNode();
    expectNone(
      imports.filter(
        ({ file, imported, isType }) =>
          !isType && !ran.has(file) && imported === 'src/i18n/words.ts',
      ),
    );
  });

  test('is listed in one place, and no code speaks of a certain one', () => {
    const listed = 'src/i18n/languages.ts';
    const aCode = new RegExp(`^(?:${languageCodes.join('|')})$`);
    // Data about the languages of the world: their codes in the European tables, how they are read.
    const known = [
      'src/catalogue/model/european-tables.ts',
      'src/catalogue/readability/languages.ts',
    ];
    expectNone(
      naming(aCode, (file) => !isDictionary.test(file) && ![listed, ...known].includes(file)),
    );
  });
});

describe('Astro', () => {
  test('is named where pages are written in it, and built with by the builder', () => {
    expectNone(
      imports.filter(({ file, imported, isType }) => {
        const room = roomOf(file) ?? '';
        if (!isAstro(imported) || room === 'builder') return false;
        return !shown.includes(room) || (imported === 'astro' && !isType);
      }),
    );
  });

  test('is unknown to the catalogue, even as a word', () => {
    expectNone(naming(/astro/i, (file) => roomOf(file) === 'catalogue'));
  });
});

test('Pagefind is known to the search alone, even as a word', () => {
  expectNone(naming(/pagefind/i, (file) => !/^src\/(?:client\/)?search\//.test(file)));
});

// Last: by now every rule has been looked at.
test('nothing is excused that breaks no rule', () => {
  expect(Object.keys(exceptions).filter((one) => !used.has(one))).toEqual([]);
});

describe('imports are found', () => {
  const importsOf = (file: string, text: string) =>
    readModule(file, text).imports.map(({ imported, isType }) => [imported, isType]);

  test('in every form that they have in a module', () => {
    const text = `
      import './a.ts';
      import type { B } from '../b.ts';
      import { type C } from '../c.ts';
      import { type D, d } from '../d.ts';
      export * from '../e.ts';
      export type { F } from '../f.ts';
      type G = typeof import('../g.ts');
      const h = await import('../h.ts');
      const i = import.meta.glob(['../i/*.ts']);
      import { j } from '#words/j.ts';
      import { k } from 'k/l';
      // import '../no.ts';
      const no = "import '../no.ts'";
    `;
    expect(importsOf('src/room/x.ts', text)).toEqual([
      ['src/room/a.ts', false],
      ['src/b.ts', true],
      ['src/c.ts', true],
      ['src/d.ts', false],
      ['src/e.ts', false],
      ['src/f.ts', true],
      ['src/g.ts', true],
      ['src/h.ts', false],
      ['src/i/*.ts', false],
      ['src/i18n/it/j.ts', false],
      ['k/l', false],
    ]);
  });

  test('in the frontmatter and the scripts of a component', () => {
    const text = `---
import A from './A.astro';
---
<A />
<script src="../client/b.ts"></script>
<script>
  import '../client/c.ts';
</script>
<script type="application/json">import '../no.ts';</script>
`;
    expect(importsOf('src/components/X.astro', text)).toEqual([
      ['src/client/b.ts', false],
      ['src/components/A.astro', false],
      ['src/client/c.ts', false],
    ]);
  });

  test('and words are told from comments', () => {
    const { words } = readModule('src/a/b.ts', "// no\nconst engine = 'x' + `y`;");
    expect(words).toEqual(['engine', 'x', 'y']);
  });
});
