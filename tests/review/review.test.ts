import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { baseContent, fixtures } from '../support/overlay.ts';
import { runScript } from '../support/run-script.ts';

let folder = '';
let content = '';
const git = (...options: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Prova', '-c', 'user.email=prova@arcipelago.example', ...options],
    { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
const write = (file: string, text: string) => {
  const path = join(content, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const read = (file: string) => readFileSync(join(content, file), 'utf8');
const commit = () => {
  git('add', '--all');
  git('commit', '--quiet', '--no-gpg-sign', '--message', 'Proposta');
};
/** The same text is compressed to other bytes by another Node. */
const withoutTexts = (markdown: string) => markdown.replace(/(#proposta=[\w-]+\.)[\w.-]+/g, '$1…');
const review = (...options: string[]) => {
  const run = runScript('review', ['--base', 'main', ...options], { CATALOGUE_CONTENT: content });
  return { ...run, stdout: withoutTexts(run.stdout) };
};
const expected = (name: string) => readFileSync(join(fixtures, 'review', `${name}.md`), 'utf8');

const good = `---
title: L'orto dei nonni
summary: "Nonni e nipoti di un'isola inventata coltivano insieme un orto e imparano i nomi delle erbe."
region: pianafiorita
themes: [scuola, vicinato]
targets: [nonni]
status: attiva
funding:
  - {source: donazioni, amount: 1200}
replicability:
  stage: prova
sources:
  - {title: Diario dell'orto, publisher: Scuola di Pianafiorita}
reviewed: 2025-06-01
---

Si comincia a marzo.
`;

const need = `---
title: Orti per tutti
summary: "Un'isola inventata ha campi lasciati soli: cerca come altre isole hanno fatto imparare a coltivarli insieme."
region: pianafiorita
themes: [scuola]
targets: [nonni]
contact: {office: Ufficio dei campi}
published: 2025-06-01
---

Si comincia a marzo.
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-review-'));
  content = join(folder, 'dati');
  cpSync(baseContent, content, { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  commit();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  git('checkout', '--quiet', '--force', '-B', 'proposta', 'main');
  git('clean', '--quiet', '--force', '-d');
});

describe('the report on', () => {
  test('a good contribution', () => {
    write('practices/pianafiorita/orto-dei-nonni.mdx', good);
    commit();
    const { code, stdout } = review();
    expect(stdout).toBe(expected('good'));
    expect(code).toBe(0);
  });

  test('a bad one', () => {
    const bad = good
      .replace('targets:', 'targetts:')
      .replace('scuola, vicinato', 'scuole')
      .replace('Si comincia', 'Si comincia {adesso}, [qui](/pratiche/orti/),');
    write('practices/pianafiorita/orto-dei-nonni.mdx', bad);
    commit();
    const { code, stdout } = review();
    expect(stdout).toBe(expected('bad'));
    expect(code).toBe(1);
  });

  test('one that renames a practice', () => {
    git(
      'mv',
      'dati/practices/montebello/bottega-dei-cesti.mdx',
      'dati/practices/montebello/scuola-dei-cesti.mdx',
    );
    commit();
    const { code, stdout } = review();
    expect(stdout).toBe(expected('renamed'));
    expect(code).toBe(1);
  });

  test('a renamed practice that keeps its old address says nothing of it', () => {
    const old = 'practices/montebello/bottega-dei-cesti.mdx';
    const now = 'practices/montebello/scuola-dei-cesti.mdx';
    git('mv', `dati/${old}`, `dati/${now}`);
    write(now, read(now).replace('reviewed:', 'formerly: [bottega-dei-cesti]\nreviewed:'));
    expect(review().stdout).not.toContain('smetterà di funzionare');
  });

  test('a need, with how many practices answer it', () => {
    write('needs/orti-per-tutti.mdx', need);
    commit();
    const { code, stdout } = review();
    expect(stdout).toBe(expected('need'));
    expect(code).toBe(0);
  });

  test('a need with errors, or closed', () => {
    write('needs/orti-per-tutti.mdx', need.replace('scuola', 'scuole'));
    expect(review().stdout).toContain('Il fabbisogno ha errori');
    write('needs/orti-per-tutti.mdx', need.replace('published:', 'closed: 2025-08-01\npublished:'));
    expect(review().stdout).toContain('- Chiuso il 2025-08-01');
  });

  test('files that are not committed yet', () => {
    write('practices/pianafiorita/orto-dei-nonni.mdx', good);
    expect(review().stdout).toBe(expected('good'));
  });

  test('a practice that is hard to read, with hints that hinder nothing', () => {
    const hard = 'Responsabilità amministrativamente particolareggiate. '.repeat(40);
    write('practices/pianafiorita/orto-dei-nonni.mdx', `${good}\n${hard}\n`);
    const { code, stdout } = review();
    expect(code).toBe(0);
    expect(stdout).toContain(
      '**Tutto a posto**: la proposta supera i controlli. C’è anche 1 consiglio.',
    );
    expect(stdout).toMatch(
      /- Riga 17: Consiglio: Il testo è difficile da leggere .*Spezza la frase/,
    );
  });

  test('files of the program that a contribution touches', () => {
    writeFileSync(join(folder, 'package.json'), '{}');
    expect(review().stdout).toContain('## Fuori dai contenuti');
    expect(review().stdout).not.toContain('Tutto a posto');
    rmSync(join(folder, 'package.json'));
  });

  test('files that would be published as they are, which nobody checks', () => {
    write('public/gioco/index.html', '<script src="a.js"></script>');
    const { code, stdout } = review();
    expect(code).toBe(0);
    expect(stdout).not.toContain('Tutto a posto');
    expect(stdout).toContain('public/gioco/index.html');
    expect(stdout).toContain('può portare con sé un programma');
    write('public/pratiche/index.html', '');
    expect(review().stdout).toContain('«pratiche» è suo');
  });

  test('a vocabulary that breaks other practices', () => {
    write('vocabularies/kinds.yml', read('vocabularies/kinds.yml').replace('bottega', 'officina'));
    const { code, stdout } = review();
    expect(code).toBe(1);
    expect(stdout).toContain('bottega-delle-reti.mdx');
  });
});

test('errors of others are counted, not told', () => {
  git('checkout', '--quiet', '-B', 'main');
  write(
    'practices/montebello/altra.mdx',
    good.replace('pianafiorita', 'montebello').replace('scuola,', 'scuole,'),
  );
  commit();
  git('checkout', '--quiet', '-B', 'proposta');
  write('practices/pianafiorita/orto-dei-nonni.mdx', good);
  const { code, stdout } = review();
  git('checkout', '--quiet', '--force', '-B', 'main', 'main~1');
  expect(code).toBe(0);
  expect(stdout).toContain('In altre schede, che la proposta non tocca, resta 1 punto');
  expect(stdout).not.toContain('altra.mdx');
});

test('a hostile title stays a text', () => {
  const title = '# <img src=x> [a](https://b.example) | @redazione `x` **y**';
  write(
    'practices/pianafiorita/orto-dei-nonni.mdx',
    good.replace(/^title: .*$/m, `title: ${JSON.stringify(title)}`),
  );
  const { stdout } = review();
  const [heading = ''] = stdout.split('\n').filter((line) => line.startsWith('### Nuova'));
  expect(heading).not.toMatch(/<img|\]\(|@redazione|https:\/\/|[^\\][`*|]/);
});

test('the annotations of GitHub go with the summary in its file', () => {
  write('practices/pianafiorita/orto-dei-nonni.mdx', good.replace('targets:', 'targetts:'));
  const summary = join(folder, 'summary.md');
  const { stdout } = review('--annotations', '--summary', summary);
  expect(stdout).toContain('::error file=');
  expect(stdout).not.toContain('# La proposta');
  expect(readFileSync(summary, 'utf8')).toContain('punto da sistemare');
  rmSync(summary);
});

describe('a wrong call', () => {
  test.each([
    ['no base', []],
    ['a base that is not there', ['--base', 'nessuno']],
    ['a base that is an option', ['--base=--output=/tmp/x']],
    ['an unknown option', ['--base', 'main', '--colore']],
  ])('%s', (_case, options) => {
    const { code, stderr } = runScript('review', options, { CATALOGUE_CONTENT: content });
    expect(code).toBe(2);
    expect(stderr).toContain('Uso: npm run review');
  });
});
