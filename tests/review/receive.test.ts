/** Files that came by mail, received into a small catalogue in a repository of its own. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { receiveFiles } from '../../src/review/receive.ts';
import { practiceText, proposals } from '../support/proposals.ts';
import { runScript } from '../support/run-script.ts';

const words = wordsOf('it');
const made = proposals();
const { git, content, read, write } = made;
const mail = mkdtempSync(join(tmpdir(), 'catalogue-mail-'));
afterAll(() => {
  made.remove();
  rmSync(mail, { recursive: true, force: true });
});
beforeEach(() => {
  git('checkout', '--quiet', '--force', 'main');
  git('clean', '--quiet', '--force', '-d', '-x');
  for (const branch of git(
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads/ricevute',
  ).split('\n')) {
    if (branch !== '') git('branch', '--quiet', '-D', branch);
  }
});

const came = (name: string, text: string | Uint8Array): string => {
  const path = join(mail, name);
  writeFileSync(path, text);
  return path;
};
const receive = (...given: string[]) =>
  receiveFiles(given, words, { contentFolder: content, base: 'main' });
const orto = practiceText('L’orto dei nonni');
const current = () => git('branch', '--show-current').trim();
const changed = () => git('diff', '--name-status', 'main', 'HEAD').trim().split('\n');
const stateNow = () => ({ branch: current(), status: git('status', '--porcelain') });

describe('a file that came by mail', () => {
  test('goes to the folder of its territory, on a branch, in a commit', () => {
    const { branch, placed } = receive(came('orto-dei-nonni.mdx', orto));
    expect(placed).toMatchObject([
      { file: 'practices/pianafiorita/orto-dei-nonni.mdx', isCorrection: false, isRecoded: false },
    ]);
    expect(branch).toBe('ricevute/orto-dei-nonni');
    expect(current()).toBe(branch);
    expect(changed()).toEqual(['A\tdati/practices/pianafiorita/orto-dei-nonni.mdx']);
    expect(git('log', '-1', '--format=%s').trim()).toBe('Ricevuta per posta: L’orto dei nonni');
    expect(git('status', '--porcelain')).toBe('');
  });

  test.each([
    ['orto-dei-nonni (1).mdx', 'orto-dei-nonni'],
    ['Orto dei NONNI, versione finale.txt', 'lorto-dei-nonni'],
    ['scheda', 'scheda'],
    ['con.mdx', 'lorto-dei-nonni'],
  ])('called %j becomes %s.mdx', (name, slug) => {
    expect(receive(came(name, orto)).placed[0]?.file).toBe(`practices/pianafiorita/${slug}.mdx`);
  });

  test('takes the place of nothing that is not committed, and follows no link', () => {
    const place = 'dati/practices/pianafiorita/orto-dei-nonni.mdx';
    write(place, 'anni di lavoro');
    const before = stateNow();
    const file = came('orto-dei-nonni.mdx', orto);
    expect(() => receive(file)).toThrow('orto-dei-nonni.mdx');
    expect(read(place)).toBe('anni di lavoro');
    expect(stateNow()).toEqual(before);
    // Put in its place by hand, it is received.
    write(place, orto.replaceAll('\n', '\r\n'));
    expect(receive(join(content, 'practices/pianafiorita/orto-dei-nonni.mdx')).branch).toBe(
      'ricevute/orto-dei-nonni',
    );
  });

  test('goes behind no link that is committed', () => {
    const away = mkdtempSync(join(tmpdir(), 'catalogue-away-'));
    git('checkout', '--quiet', '-b', 'collegata');
    rmSync(join(content, 'practices/pianafiorita'), { recursive: true, force: true });
    symlinkSync(away, join(content, 'practices/pianafiorita'));
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Un collegamento');
    const file = came('orto-dei-nonni.mdx', orto);
    expect(() =>
      receiveFiles([file], words, { contentFolder: content, base: 'collegata' }),
    ).toThrow('practices/pianafiorita');
    expect(readdirSync(away)).toEqual([]);
    expect(current()).toBe('collegata');
    git('checkout', '--quiet', '--force', 'main');
    git('branch', '--quiet', '-D', 'collegata');
    rmSync(away, { recursive: true });
  });

  test('that corrects what is there takes its place, in another branch each time', () => {
    const text = read('dati/practices/montebello/bottega-dei-cesti.mdx');
    const first = came('bottega-dei-cesti.mdx', `${text}\nUna riga.\n`);
    expect(receive(first)).toMatchObject({
      branch: 'ricevute/bottega-dei-cesti',
      placed: [{ isCorrection: true }],
    });
    git('checkout', '--quiet', 'main');
    expect(receive(first).branch).toBe('ricevute/bottega-dei-cesti-2');
    expect(changed()).toEqual(['M\tdati/practices/montebello/bottega-dei-cesti.mdx']);
  });

  test('that is a need, a news item or a translation goes where these are', () => {
    const need = read('dati/needs/un-mestiere-di-mare.mdx');
    const translation = [
      '---',
      'translated: 2025-06-01',
      'title: The workshop of the baskets',
      'summary: "On an invented isle, grandparents and grandchildren weave baskets together and learn the names of reeds."',
      '---',
      '',
      'It begins in March.',
      '',
    ].join('\n');
    const news =
      '---\ntitle: Una festa\nsummary: Una festa inventata.\ndate: 2025-06-01\n---\n\nVenite.\n';
    const { placed } = receive(
      came('altro-mestiere.mdx', need),
      came('bottega-dei-cesti.en.mdx', translation),
      came('festa.mdx', news),
    );
    expect(placed.map(({ file }) => file)).toEqual([
      'needs/altro-mestiere.mdx',
      'practices/montebello/bottega-dei-cesti.en.mdx',
      'news/festa.mdx',
    ]);
  });

  test('that tells how it went lies with the practice that who receives it names', () => {
    const told = read('dati/experiences/bottega-delle-reti/montebello-2019.mdx');
    const file = came('racconto.mdx', told.replace('montebello\n', 'pianafiorita\n'));
    expect(() => receive(file)).toThrow(/--name.*bottega-delle-reti/);
    const options = { contentFolder: content, base: 'main', name: 'bottega-delle-reti' };
    expect(receiveFiles([file], words, options).placed).toMatchObject([
      { file: 'experiences/bottega-delle-reti/pianafiorita-2019.mdx', isCorrection: false },
    ]);
    const untold = came('racconto.mdx', told.replace('start: 2019-04, ', ''));
    expect(() => receiveFiles([untold], words, options)).toThrow(/anno di inizio/);
  });

  test('written by Windows comes out as UTF-8, with ends of lines of ours', () => {
    const windows = Buffer.from(
      orto.replaceAll('’', "'").replace('Si comincia', 'Così è').replaceAll('\n', '\r\n'),
      'latin1',
    );
    const [placed] = receive(came('orto.mdx', windows)).placed;
    expect(placed?.isRecoded).toBe(true);
    const text = read('dati/practices/pianafiorita/orto.mdx');
    expect(text).toContain('Così è a marzo.');
    expect(text).not.toContain('\r');
    git('checkout', '--quiet', 'main');
    receive(came('orto.mdx', `\ufeff${orto}`));
    expect(read('dati/practices/pianafiorita/orto.mdx')).toBe(orto);
  });

  test('with errors is received all the same: the report tells them', () => {
    const file = came('orto.mdx', orto.replace('[scuola]', '[scuole]'));
    const { code, stdout } = runScript('receive', [file], { CATALOGUE_CONTENT: content });
    expect(code).toBe(1);
    expect(stdout).toContain('practices/pianafiorita/orto.mdx (nuovo)');
    expect(stdout).toContain('git push --set-upstream origin ricevute/orto');
    expect(stdout).toContain('1 punto da sistemare');
  });

  test('that is right gets the report that its author would have had', () => {
    const { code, stdout } = runScript('receive', [came('orto.mdx', orto)], {
      CATALOGUE_CONTENT: content,
    });
    expect(stdout).toContain('**Tutto a posto**');
    expect(code).toBe(0);
  });
});

describe('nothing is changed by', () => {
  const reti = () => read('dati/practices/valdimare/bottega-delle-reti.mdx');
  test.each<[string, () => string[], RegExp]>([
    ['a file that is not there', () => [join(mail, 'nessuno.mdx')], /non esiste/],
    ['a folder', () => [mail], /non esiste/],
    [
      'a document of Word',
      () => [came('a.docx', Buffer.from('PK\u0003\u0004\0\0'))],
      /non è un testo/,
    ],
    ['a text beyond all sizes', () => [came('a.mdx', 'a'.repeat(600_000))], /troppo grande/],
    [
      'a text without a sheet',
      () => [came('a.mdx', 'Solo testo.\n')],
      /non si può leggere la scheda/,
    ],
    [
      'a sheet that is no YAML',
      () => [came('a.mdx', orto.replace('themes: [', 'themes: [['))],
      /riga \d+/,
    ],
    [
      'no territory',
      () => [came('a.mdx', orto.replace('region: pianafiorita\n', ''))],
      /manca il territorio/,
    ],
    [
      'a territory that is a path',
      () => [came('a.mdx', orto.replace('pianafiorita', '../../..'))],
      /non è di questo catalogo/,
    ],
    [
      'the name of a practice of another territory',
      () => [came('bottega-delle-reti.mdx', orto)],
      /in un altro posto/,
    ],
    [
      'a translation of nothing',
      () => [came('a.en.mdx', '---\ntranslated: 2025-06-01\n---\n\nText.\n')],
      /è una traduzione/,
    ],
    ['a name of no letters', () => [came('---.mdx', practiceText('!!!'))], /--name/],
    [
      'two files for one place',
      () => [came('a.mdx', reti()), came('a (1).mdx', reti())],
      /stesso posto/,
    ],
  ])('%s', (_case, given, said) => {
    const then = stateNow();
    expect(() => receive(...given())).toThrow(said);
    expect(stateNow()).toEqual(then);
  });

  test('changes that somebody has begun', () => {
    write('dati/site.yml', `${read('dati/site.yml')}# Nota\n`);
    const then = stateNow();
    expect(() => receive(came('orto.mdx', orto))).toThrow(/non ancora registrate/);
    expect(stateNow()).toEqual(then);
  });

  test('a call that is wrong, or a base that is not there', () => {
    const file = came('orto.mdx', orto);
    const run = (...options: string[]) =>
      runScript('receive', options, { CATALOGUE_CONTENT: content }).code;
    const then = stateNow();
    expect([run(), run(file, file, '--name', 'a'), run(file, '--base', 'nessuno')]).toEqual([
      2, 2, 2,
    ]);
    expect(run(file, '--name', '../a')).toBe(2);
    expect(stateNow()).toEqual(then);
  });

  test('a folder that is in no repository', () => {
    const place = join(mail, 'contenuti');
    mkdirSync(place, { recursive: true });
    const options = { contentFolder: place, base: 'main' };
    expect(() => receiveFiles([came('orto.mdx', orto)], words, options)).toThrow(/archivio git/);
    expect(existsSync(join(place, 'practices'))).toBe(false);
  });
});
