import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { contentsOf } from '../support/folder-contents.ts';
import { type OwnCatalogue, ownCatalogue } from '../support/own-catalogue.ts';
import { runScript } from '../support/run-script.ts';

let own: OwnCatalogue;
const build = () => own.build();
const check = () => runScript('check', [], own.environment);

beforeAll(() => {
  own = ownCatalogue(inject('sites').fictional, 'build');
});
afterAll(() => own.remove());

const somePractice = () => {
  const [file = ''] = readdirSync(join(own.content, 'practices'), {
    recursive: true,
    encoding: 'utf8',
  }).filter((name) => name.endsWith('.mdx'));
  return join(own.content, 'practices', file);
};

describe('a build', () => {
  test('ends with a summary', () => {
    const { code, stdout, stderr } = build();
    expect(stderr).toBe('');
    expect(code).toBe(0);
    for (const word of ['pratiche', 'pagine', 'indice', 'tempo', 'memoria']) {
      expect(stdout).toMatch(new RegExp(`${word}.* \\d`));
    }
  });

  test('writes the same again from what it kept', () => {
    const first = contentsOf(own.dist);
    const { code, stderr } = runScript('build', ['--verbose'], own.environment);
    expect(code).toBe(0);
    expect(contentsOf(own.dist)).toEqual(first);
    // Each part, once for each language where it is made for each; the rest from what was kept.
    expect(stderr).toMatch(/lettura e controllo: \d+,\d\d s\n/);
    for (const language of ['it', 'en']) {
      expect(stderr).toMatch(
        new RegExp(`pagine e altri file ${language}: .* [1-9]\\d* ripresi\\n`),
      );
      expect(stderr).toMatch(
        new RegExp(`indice della ricerca ${language}: .* [1-9]\\d* ripresi\\n`),
      );
      expect(stderr).toMatch(new RegExp(`prerender-pages.ts ${language}: \\d+ MB, .* s`));
    }
    expect(stderr).toMatch(/immagini per i collegamenti: .* 0 fatti, [1-9]\d* ripresi\n/);
    expect(stderr).toMatch(/al posto del sito di prima: .*\n$/);
  });

  test('with an error tells what the check tells, and leaves the site as it was', () => {
    const before = contentsOf(own.dist);
    const file = somePractice();
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('summary:', 'sumary:'));
    const built = build();
    const checked = check();
    writeFileSync(file, good);
    expect(built.code).toBe(1);
    expect(checked.code).toBe(1);
    expect(built.stderr).toBe(checked.stdout);
    expect(built.stderr).toContain('«summary»');
    expect(contentsOf(own.dist)).toEqual(before);
  });

  test('refuses what a stricter vocabulary no longer allows, though the file is unchanged', () => {
    const file = join(own.content, 'vocabularies', 'kinds.yml');
    const good = readFileSync(file, 'utf8');
    const practices = readFileSync(somePractice(), 'utf8');
    const used = /^kind: (.+)$/m.exec(practices)?.[1] ?? '';
    expect(good).toContain(`id: ${used}`);
    writeFileSync(file, good.replace(`id: ${used}`, 'id: tutt-altro'));
    const built = build();
    writeFileSync(file, good);
    expect(built.code).toBe(1);
    expect(built.stderr).toContain('unknown-term');
    expect(build().code).toBe(0);
  });

  test('runs nothing that a practice carries', () => {
    const file = somePractice();
    const good = readFileSync(file, 'utf8');
    const canary = join(own.folder, 'canary');
    const code = `await import('node:fs').then((fs) => fs.writeFileSync(${JSON.stringify(canary)}, ''))`;
    writeFileSync(file, `${good}\n\nexport const x = ${code};\n\n{${code}}\n`);
    const built = build();
    writeFileSync(file, good);
    expect(built.code).toBe(1);
    expect(built.stderr).toMatch(/code-import|code-expression|body-syntax/);
    expect(readdirSync(own.folder)).not.toContain('canary');
  });
});
