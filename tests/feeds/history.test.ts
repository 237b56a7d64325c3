/** What the pages tell of their sheets, from the repository that keeps them. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mostShown } from '../../src/catalogue/model/history.ts';
import { historyOf } from '../../src/changes/history.ts';
import { readLog } from '../../src/changes/history-log.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { practiceFile } from '../support/sheets.ts';

let folder = '';
let content = '';
let day = 1;
const at = (n: number) => `2026-03-${String(n).padStart(2, '0')}T10:00:00+02:00`;
const git = (...options: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=<b>Prova</b>', '-c', 'user.email=prova@arcipelago.example', ...options],
    {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_COMMITTER_DATE: at(day), GIT_AUTHOR_DATE: at(day) },
    },
  );
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
};
const edit = (file: string, from: string | RegExp, to: string) => {
  const before = readFileSync(join(content, file), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  write(file, after);
};
const commit = (message = '<script>alert(1)</script>\u0001\0') => {
  day += 1;
  git('add', '--all');
  git(
    'commit',
    '--quiet',
    '--no-gpg-sign',
    '--allow-empty',
    '--message',
    message.replace('\0', ''),
  );
};
const kept = () => join(folder, '..', 'kept', 'compared.json');
const told = (place: Partial<Parameters<typeof historyOf>[0]> = {}) =>
  historyOf({ folder: content, kept: kept(), codeVersion: '1', ...place }, wordsOf('it'));
const shown = (slug = 'prova') =>
  (told().get(slug) ?? []).map(({ date, kind, fields, translations }) => [
    date.slice(0, 10),
    kind,
    ...(fields ?? ['?']),
    ...translations,
  ]);

const prova = 'practices/valdimare/prova.mdx';

beforeAll(() => {
  const above = mkdtempSync(join(tmpdir(), 'catalogue-history-'));
  folder = join(above, 'repository');
  content = join(folder, 'i dati');
  mkdirSync(content, { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  write(prova, practiceFile({ region: 'valdimare' }));
  write('practices/valdimare/altra.mdx', practiceFile({ region: 'valdimare' }));
  commit();
  git('tag', 'v1');
});
afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));
beforeEach(() => {
  git('checkout', '--quiet', '--force', '-B', 'main', 'v1');
  git('clean', '--quiet', '--force', '-d');
  day = 2;
});

describe('the history of a sheet', () => {
  test('tells when it came, and which fields changed', () => {
    edit(prova, /^title: .*$/m, 'title: Un altro titolo');
    edit(prova, /^reviewed: .*$/m, 'reviewed: 2026-03-01');
    commit();
    write(prova, `${readFileSync(join(content, prova), 'utf8')}\nUn altro passo.\n`);
    commit();
    write('practices/valdimare/prova.en.mdx', '---\ntitle: A trial\n---\n');
    commit();
    expect(shown()).toEqual([
      ['2026-03-05', 'changed', '?', 'en'],
      ['2026-03-04', 'changed', 'text'],
      ['2026-03-03', 'changed', 'title', 'reviewed'],
      ['2026-03-02', 'added', '?'],
    ]);
    expect(shown('altra')).toEqual([['2026-03-02', 'added', '?']]);
  });

  test('takes nothing from what people wrote, whatever fields and messages are called', () => {
    edit(prova, /^title: /m, '"<script>alert(2)</script>": 1\nvolgare: 2\ntitle: ');
    commit('feat: <b>tutti</b>\n\n:100644 100644 0000 0000 M\0practices/x/falsa.mdx');
    const text = JSON.stringify([...told()]);
    expect(text).not.toMatch(/script|Prova|tutti|arcipelago|falsa/);
    expect(shown()[0]).toEqual(['2026-03-03', 'changed', 'volgare']);
  });

  test('says nothing of what no reader reads', () => {
    edit(prova, /^title: /m, '# Un commento\ntitle: ');
    commit();
    write(prova, readFileSync(join(content, prova), 'utf8').replaceAll('\n', '\r\n'));
    commit();
    mkdirSync(join(content, 'practices/montebello'));
    git('mv', join('i dati', prova), 'i dati/practices/montebello/prova.mdx');
    commit();
    expect(shown()).toEqual([['2026-03-02', 'added', '?']]);
  });

  test('follows a practice to the name that it has now', () => {
    edit(prova, /^title: /m, 'formerly: [prova]\ntitle: ');
    edit(prova, /^title: .*$/m, 'title: Nuova');
    renameSync(join(content, prova), join(content, 'practices/valdimare/nuova.mdx'));
    commit();
    edit('practices/valdimare/nuova.mdx', /^title: .*$/m, 'title: Ancora');
    commit();
    expect(shown('nuova')).toEqual([
      ['2026-03-04', 'changed', 'title'],
      ['2026-03-03', 'renamed', 'title', 'formerly'],
      ['2026-03-02', 'added', '?'],
    ]);
    // Of two that came and went with one commit, each is its own.
    rmSync(join(content, 'practices/valdimare/nuova.mdx'));
    write('practices/valdimare/terza.mdx', practiceFile({ region: 'valdimare' }));
    commit();
    expect(shown('terza')).toEqual([['2026-03-05', 'added', '?']]);
  });

  test('is that of what was published: a proposal that was merged is one step', () => {
    git('checkout', '--quiet', '-b', 'proposta');
    edit(prova, /^title: .*$/m, 'title: A');
    commit();
    edit(prova, /^summary: .*$/m, 'summary: Un riassunto più lungo di prima, e vero.');
    commit();
    git('checkout', '--quiet', 'main');
    day = 20;
    git('merge', '--quiet', '--no-ff', '--no-gpg-sign', '--message', 'Unita', 'proposta');
    expect(shown()[0]).toEqual(['2026-03-20', 'changed', 'title', 'summary']);
    expect(shown()).toHaveLength(2);
  });

  test(`is no longer than ${mostShown}, ends where it is told to, and is the same from what was kept`, () => {
    for (let n = 0; n < mostShown + 2; n += 1) {
      edit(prova, /^title: .*$/m, `title: Titolo ${n}`);
      commit();
    }
    rmSync(kept(), { force: true });
    const fresh = told();
    expect(fresh.get('prova')).toHaveLength(mostShown);
    expect(existsSync(kept())).toBe(true);
    expect(told()).toEqual(fresh);
    writeFileSync(kept(), 'rovinato');
    expect(told()).toEqual(fresh);
    expect(told({ commit: git('rev-parse', 'v1').trim() }).get('prova')).toHaveLength(1);
  });

  test('is none where nobody can tell it, and that is no failure', () => {
    edit(prova, /^title: .*$/m, 'title: A');
    commit();
    const elsewhere = (name: string) => join(folder, '..', name, 'i dati');
    cpSync(content, elsewhere('copia'), { recursive: true });
    expect(told({ folder: elsewhere('copia') }).size).toBe(0);
    git('clone', '--quiet', '--depth', '1', `file://${folder}`, join(folder, '..', 'corta'));
    expect(told({ folder: elsewhere('corta') }).size).toBe(0);
    git('config', 'uploadpack.allowFilter', 'true');
    git('clone', '--quiet', '--filter=blob:none', `file://${folder}`, join(folder, '..', 'parte'));
    expect(told({ folder: elsewhere('parte') }).size).toBe(0);
    expect(told({ folder: join(folder, 'manca') }).size).toBe(0);
    expect(told({ commit: 'f'.repeat(40) }).size).toBe(0);
    expect(told().size).toBe(2);
  });
});

test('a log that no git writes is read as far as it is one', () => {
  const commitName = 'a'.repeat(40);
  const entry = (status: string, path: string) =>
    `:100644 100644 ${'b'.repeat(40)} ${'c'.repeat(40)} ${status}\0${path}\0`;
  const files = (text: string) => readLog(text).map(({ practices }) => [...practices.keys()]);
  expect(files('')).toEqual([]);
  expect(
    files(`\u0001${commitName} 2026-03-01T10:00:00Z\n${entry('M', 'practices/a/b.mdx')}`),
  ).toEqual([['b']]);
  expect(files(`\u0001${commitName} 1e99\n${entry('M', 'practices/a/b.mdx')}`)).toEqual([]);
  expect(
    files(
      `\u0001${commitName} 2026-03-01T10:00:00Z\n${entry('X', 'a/b.mdx')}${entry('M', 'a/<b>.mdx')}`,
    ),
  ).toEqual([[]]);
});
