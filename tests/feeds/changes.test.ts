import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { baseContent } from '../support/overlay.ts';
import { runScript } from '../support/run-script.ts';
import { practiceFile } from '../support/sheets.ts';
import { parseXml } from '../support/xml.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';
let content = '';
const git = (...options: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Prova', '-c', 'user.email=prova@arcipelago.example', ...options],
    {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_COMMITTER_DATE: '2026-03-29T10:00:00+02:00' },
    },
  );
const write = (file: string, text: string) => {
  const path = join(content, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const read = (file: string) => readFileSync(join(content, file), 'utf8');
const edit = (file: string, from: string | RegExp, to: string) => {
  const before = read(file);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  write(file, after);
};
const commit = () => {
  git('add', '--all');
  git('commit', '--quiet', '--no-gpg-sign', '--message', 'Dati');
};
const changes = (...options: string[]) =>
  runScript('changes', ['--from', 'v1', ...options], { CATALOGUE_CONTENT: content });
const data = () => JSON.parse(changes('--format', 'json').stdout) as Record<string, never[]>;

const reti = 'practices/valdimare/bottega-delle-reti.mdx';
const told = 'experiences/bottega-delle-reti/montebello-2019.mdx';
const cesti = 'practices/montebello/bottega-dei-cesti.mdx';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-changes-'));
  content = join(folder, 'i dati');
  cpSync(baseContent, content, { recursive: true });
  // Its links would have to follow every change of a name that is tried here.
  rmSync(join(content, reti.replace('.mdx', '.en.mdx')));
  git('init', '--quiet', '--initial-branch', 'main');
  git('commit', '--quiet', '--no-gpg-sign', '--allow-empty', '--message', 'Vuoto');
  git('tag', 'v0');
  commit();
  git('tag', 'v1');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  git('checkout', '--quiet', '--force', '-B', 'main', 'v1');
  git('clean', '--quiet', '--force', '-d');
});

describe('the changelog of the data', () => {
  test('says so where nothing changed, and leaves the repository as it was', () => {
    write('nuovo.txt', 'preparato');
    git('add', '--all');
    const before = git('status', '--porcelain');
    const { code, stdout } = changes();
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^# Che cosa è cambiato nei dati\n\nDa `v1` \(`[0-9a-f]{10}`, 29 marzo 2026\)/,
    );
    expect(stdout).toContain('Nei dati non è cambiato nulla.');
    expect(git('status', '--porcelain')).toBe(before);
    rmSync(join(content, 'nuovo.txt'));
  });

  test('tells what is new, what changed field by field, and what is gone', () => {
    write('practices/pianafiorita/prova.mdx', practiceFile({ region: 'pianafiorita' }));
    edit(reti, 'status: attiva', 'status: finita');
    edit(reti, 'themes: [mare-e-lavoro, vicinato]', 'themes: [mare-e-lavoro, scuola]');
    edit(reti, 'months: 4', 'months: 6');
    edit(reti, 'kind: bottega\n', '');
    edit(reti, 'La bottega nasce', 'La bottega nacque');
    edit(told, 'practice: bottega-dei-cesti\n', '');
    edit(told, 'confirmed: 2025-02-10', 'confirmed: 2025-03-10');
    edit(reti, /\n {2}replications:\n.*\n {6}year: 2021/, '');
    edit(reti, '[la bottega dei cesti](/pratiche/bottega-dei-cesti/)', 'la bottega dei cesti');
    rmSync(join(content, cesti));
    const { code, stdout, stderr } = changes();
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(4)).toEqual([
      '## Pratiche tolte',
      '',
      '- La bottega dei cesti',
      '',
      '## Pratiche cambiate',
      '',
      '- [La bottega delle reti](https://arcipelago.example/catalogo/pratiche/bottega-delle-reti/)',
      '  - Temi: tolto «Vicinato»; aggiunto «Scuola»',
      '  - Tipo: non è più dichiarato \\(era «Bottega»\\)',
      '  - Replicabilità › Dove è stata replicata: non è più dichiarato \\(era «Territorio: Pianafiorita; Anno: 2021»\\)',
      '  - Stato: da «Attiva» a «Finita»',
      '  - Replicabilità › Risorse necessarie › Mesi per partire: da «4» a «6»',
      '  - Racconto:',
      "    - cambiato, in «Come è nata»: La bottega <del>nasce</del> <ins>nacque</ins> da un'idea di \\*\\*tre pescatori\\*\\* e di un maestro \\~\\~di …",
      '    - **indirizzo web** · cambiato, in «Come è nata»: Serve un patto firmato: si veda <del>\\[</del>la bottega dei cesti<del>\\]\\(/pratiche/bottega-dei-cesti/\\)</del>.',
      '',
      '## Pratiche nuove',
      '',
      '- [Una prova](https://arcipelago.example/catalogo/pratiche/prova/)',
      '',
      '## Esperienze',
      '',
      '- è cambiato: [Dalle reti ai cesti](https://arcipelago.example/catalogo/pratiche/bottega-delle-reti/#esperienza-montebello-2019)',
      '  - La sua scheda in questo catalogo: non è più dichiarato \\(era «bottega-dei-cesti»\\)',
      '  - **data** · Confermata il: da «10 febbraio 2025» a «10 marzo 2025»',
      '',
    ]);
  });

  test('knows a practice again by the names that it had', () => {
    const now = 'practices/montebello/scuola-dei-cesti.mdx';
    git('mv', `i dati/${cesti}`, `i dati/${now}`);
    edit(now, 'reviewed:', 'formerly: [bottega-dei-cesti]\nreviewed:');
    edit(told, 'practice: bottega-dei-cesti', 'practice: scuola-dei-cesti');
    edit(reti, '/pratiche/bottega-dei-cesti/', '/pratiche/scuola-dei-cesti/');
    const [first] = data()['practices'] ?? [];
    expect(first).toEqual({
      identifier: 'bottega-dei-cesti',
      slug: 'scuola-dei-cesti',
      title: 'La bottega dei cesti',
      fields: [],
      kind: 'renamed',
      formerSlug: 'bottega-dei-cesti',
    });
    expect(changes().stdout).toContain(
      'pratiche/scuola-dei-cesti/), da `bottega-dei-cesti` a `scuola-dei-cesti`',
    );
  });

  test('a practice that moves to another Region is the same', () => {
    const now = 'practices/pianafiorita/bottega-dei-cesti.mdx';
    mkdirSync(join(content, dirname(now)), { recursive: true });
    git('mv', `i dati/${cesti}`, `i dati/${now}`);
    edit(now, 'region: montebello', 'region: pianafiorita');
    edit(told, 'practice: bottega-dei-cesti\n', '');
    expect(changes().stdout).toContain('Territorio: da «Montebello» a «Pianafiorita»');
  });

  test('tells terms that are new, that have another label, that are gone', () => {
    edit(
      'vocabularies/statuses.yml',
      /label: \{it: Attiva[^}]*\}/,
      'label: {it: In corso, en: Under way}',
    );
    const file = 'vocabularies/kinds.yml';
    const [term = ''] = / {2}- id: bottega\n(?: {4}.*\n)+/.exec(read(file)) ?? [
      /.*id: bottega.*\n/.exec(read(file))?.[0] ?? '',
    ];
    expect(term).not.toBe('');
    write(file, read(file) + term.replace('id: bottega', 'id: officina'));
    const { stdout } = changes();
    expect(stdout).toContain('la voce ha un’altra etichetta: da «Attiva» a «In corso»');
    expect(stdout).toMatch(/nuova voce: .* \\\(officina\\\)/);
    commit();
    git('tag', '--force', 'v2');
    git('checkout', '--quiet', '--force', '-B', 'main', 'v1');
    const back = runScript('changes', ['--from', 'v2'], { CATALOGUE_CONTENT: content });
    expect(back.stdout).toMatch(/voce tolta: .* \\\(officina\\\)/);
  });

  test('as JSON gives the values of the sheets, with a version', () => {
    edit(reti, 'status: attiva', 'status: finita');
    const log = JSON.parse(changes('--format', 'json').stdout) as unknown;
    expect(log).toEqual({
      version: 1,
      from: {
        name: 'v1',
        commit: git('rev-parse', 'v1').trim(),
        date: '2026-03-29T10:00:00+02:00',
      },
      to: { commit: git('rev-parse', 'HEAD').trim(), date: '2026-03-29T10:00:00+02:00' },
      practices: [
        {
          identifier: 'le-reti',
          slug: 'bottega-delle-reti',
          title: 'La bottega delle reti',
          fields: [{ path: 'status', label: 'Stato', before: 'attiva', after: 'finita' }],
          kind: 'changed',
        },
      ],
      experiences: [],
      needs: [],
      news: [],
      pages: [],
      terms: [],
      settings: [],
      unreadable: [],
    });
  });

  test('tells of needs, news, pages, translations, and of what is data, in every format', () => {
    edit('needs/doposcuola-dei-nonni.mdx', 'budget: {max: 5000}', 'budget: {max: 6000}');
    rmSync(join(content, 'needs/una-barca-per-tutti.mdx'));
    edit('news/apre-il-catalogo.mdx', /^title: .*$/m, 'title: Si apre il catalogo');
    edit('pages/consiglio.en.mdx', /^title: .*$/m, 'title: The council of the isles');
    edit('site.yml', /^url: .*$/m, 'url: https://altro.example/');
    edit('vocabularies/kinds.yml', /^singular: .*$/m, 'singular: {it: Genere, en: Sort}');
    edit(
      'glossary.yml',
      /definition:\s+it: ".*"/,
      'definition:\n      it: "Un’altra spiegazione."',
    );
    const { code, stdout, stderr } = changes();
    expect([code, stderr]).toEqual([0, '']);
    const rows = stdout.split('\n');
    expect(rows).toContain('- non c’è più: Una barca per tutti');
    expect(rows).toContain('  - **importo** · Bilancio › Fino a \\(euro\\): da «5000» a «6000»');
    expect(stdout).toMatch(/è cambiato: \[Si apre il catalogo\]\([^)]*\/notizie\//);
    expect(stdout).toMatch(/ {2}- in inglese › Titolo: da «.*» a «The council of the isles»/);
    expect(stdout).toMatch(
      /- è cambiato: `site.yml`\n {2}- \*\*indirizzo web\*\* · Indirizzo del sito: da «/,
    );
    expect(stdout).toMatch(
      /- è cambiato: `vocabularies\/kinds.yml`\n {2}- Nome di una voce › it: da /,
    );
    expect(stdout).toMatch(/- è cambiato: `glossary.yml`\n {2}- terms › .* › definition › it: /);

    const log = data();
    const lengths = ['needs', 'news', 'pages', 'settings'].map((list) => log[list]?.length);
    expect(lengths).toEqual([2, 1, 1, 3]);
    const { entries } = parseAtomFeed(changes('--format', 'atom').stdout);
    expect(entries?.map(({ title }) => title?.value ?? title)).toHaveLength(7);
  });

  test('as a feed has an entry for each change, the same when asked again', () => {
    edit(reti, 'status: attiva', 'status: finita');
    edit(reti, 'title: La bottega delle reti', 'title: "Reti & <nodi>"');
    const { stdout } = changes('--format', 'atom');
    parseXml(stdout);
    const feed = parseAtomFeed(stdout);
    expect(feed.entries).toHaveLength(1);
    expect(feed.entries?.[0]).toMatchObject({
      updated: '2026-03-29T10:00:00+02:00',
      links: [{ href: 'https://arcipelago.example/catalogo/pratiche/bottega-delle-reti/' }],
    });
    expect(feed.entries?.[0]?.id).toMatch(/\/pratiche\/le-reti\/#changed-[0-9a-f]{16}$/);
    expect(changes('--format', 'atom').stdout).toBe(stdout);
  });

  test('names what the rules of now cannot read as it was, and does not call it new', () => {
    edit(cesti, 'themes: [scuola]', 'themes: [scuole]');
    commit();
    git('tag', '--force', 'rotto');
    edit(cesti, 'themes: [scuole]', 'themes: [scuola]');
    const { code, stdout } = runScript('changes', ['--from', 'rotto'], {
      CATALOGUE_CONTENT: content,
    });
    expect(code).toBe(0);
    expect(stdout).toContain(`## Non confrontati`);
    expect(stdout).toContain(`- \`${cesti}\``);
    expect(stdout).not.toContain('Pratiche nuove');
  });
});

describe('the changelog is refused', () => {
  test('where the content of now has errors, with what the check says', () => {
    edit(cesti, 'themes: [scuola]', 'themes: [scuole]');
    const { code, stdout, stderr } = changes();
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('«scuole»');
  });

  test.each([
    ['no beginning', [], 'Manca --from.'],
    ['a beginning that is not there', ['--from', 'nessuno'], 'L’archivio non conosce «nessuno»'],
    ['one that is an option', ['--from=--output=x'], 'L’archivio non conosce «--output=x»'],
    ['one before the content', ['--from', 'v0'], 'la cartella «i dati/» non c’era ancora'],
    ['an unknown format', ['--from', 'v1', '--format', 'pdf'], 'Formato sconosciuto: pdf'],
    ['an unknown option', ['--from', 'v1', '--colore'], 'Opzione sconosciuta'],
  ])('for %s', (_case, options, sentence) => {
    const { code, stdout, stderr } = runScript('changes', options, { CATALOGUE_CONTENT: content });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('Uso: npm run changes');
  });

  test('for a content that is in no repository', () => {
    const outside = mkdtempSync(join(tmpdir(), 'catalogue-outside-'));
    cpSync(baseContent, outside, { recursive: true });
    const { code, stderr } = runScript('changes', ['--from', 'v1'], { CATALOGUE_CONTENT: outside });
    rmSync(outside, { recursive: true, force: true });
    expect(code).toBe(2);
    expect(stderr).toContain('I contenuti non sono in un archivio git.');
  });
});
