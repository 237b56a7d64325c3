/** Whatever a proposal does to whichever file, the report names it, and does not say that all is well of what it may not. */
import { appendFileSync, chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { code } from '../../src/markup/markdown.ts';
import { type Proposals, proposals } from '../support/proposals.ts';

const made = proposals({
  'dati/owners.yml': 'montebello: "@monti"\n',
  'dati/LICENSE.md': 'Licenza dei testi\n',
  'dati/schemas/practice.schema.json': '{}\n',
  'strano nome `con` [segni].txt': 'prova\n',
});
afterAll(() => made.remove());

const tracked = made.git('ls-files', '-z').split('\0').filter(Boolean);

/** What can happen to a file; the names that the report has to hold. */
const acts: Record<string, (file: string, repository: Proposals) => string[]> = {
  changed: (file, { folder }) => {
    appendFileSync(join(folder, file), '\n# una riga in più\n');
    return [file];
  },
  removed: (file, { folder }) => {
    rmSync(join(folder, file));
    return [file];
  },
  renamed: (file, { git, folder }) => {
    const now = file.replace(/[^/]*$/, 'altro-$&');
    mkdirSync(dirname(join(folder, now)), { recursive: true });
    git('mv', file, now);
    return [file, now];
  },
  'moved elsewhere': (file, { git, folder }) => {
    const now = `dati/pages/${file.replaceAll('/', '-')}`;
    mkdirSync(dirname(join(folder, now)), { recursive: true });
    git('mv', file, now);
    return [file, now];
  },
  'made executable': (file, { folder }) => {
    chmodSync(join(folder, file), 0o755);
    return [file];
  },
  'made binary': (file, { write }) => {
    write(file, Uint8Array.of(0, 255, 254, 0, 13, 10, 200));
    return [file];
  },
  'made a link': (file, { folder }) => {
    rmSync(join(folder, file));
    symlinkSync('/etc/hostname', join(folder, file));
    return [file];
  },
  emptied: (file, { write }) => {
    write(file, '');
    return [file];
  },
  'joined by another': (file, { write }) => {
    const other = `${file}.nuovo`;
    write(other, 'prova\n');
    return [other];
  },
  'joined by a hidden one': (file, { write }) => {
    const other = join(dirname(file), '.gitattributes');
    write(other, '* -diff -text\n');
    return [other];
  },
};

const change = fc.record({
  file: fc.constantFrom(...tracked),
  act: fc.constantFrom(...Object.keys(acts)),
  isCommitted: fc.boolean(),
});

/** Only such files may be changed by a proposal of which all is well. */
const mayBeWell = /^dati\/(?:practices\/[^/]+|needs|news)\/[^/.]+(?:\.en)?\.mdx$/;

test('the report names every file that a proposal touches in any way', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      made.begin();
      const touched = new Set<string>();
      const once = new Map(changes.map((one) => [one.file, one]));
      for (const { file, act } of once.values()) {
        for (const name of acts[act]?.(file, made) ?? []) touched.add(name);
      }
      if (changes.some(({ isCommitted }) => isCommitted)) made.commit();
      const { markdown, verdict } = made.report();
      for (const file of touched) expect(markdown).toContain(code(file));
      if (![...touched].every((file) => mayBeWell.test(file))) {
        expect(markdown).not.toContain('Tutto a posto');
        expect(verdict.isWell).toBe(false);
      }
    }),
    { numRuns: 40, examples: everyAct() },
  );
});

/** Each act at least once, on a file of the catalogue, of the program and of a text. */
function everyAct(): [{ file: string; act: string; isCommitted: boolean }[]][] {
  const files = ['dati/site.yml', 'src/browser/main.ts', 'dati/practices/valdimare/rete.png'];
  return Object.keys(acts).map((act) => [files.map((file) => ({ file, act, isCommitted: true }))]);
}
