/** Ten proposals as strangers make them, and what the person who reviews them reads. */
import { chmodSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { reviewMarkdown } from '../../src/review/report/markdown.ts';
import { review } from '../../src/review/review.ts';
import { practiceText, proposals } from '../support/proposals.ts';
import { runScript } from '../support/run-script.ts';

const made = proposals({
  'dati/practices/pianafiorita/orto.mdx': practiceText(
    'L’orto dei nonni',
    [
      'organisation: {name: Scuola di Pianafiorita}',
      'contact: {office: Segreteria della scuola, email: scuola@arcipelago.example}',
    ],
    [
      '## Come si comincia',
      '',
      'Si comincia il 3 marzo 2025 con 12 nonni. Il Consiglio ha dato 1.200 euro per gli attrezzi.',
      '',
      '- Una zappa per ogni bambino.',
      '- Una merenda.',
    ].join('\n'),
  ),
  'dati/practices/pianafiorita/orto.en.mdx': [
    '---',
    'translated: 2025-06-01',
    'title: The garden of the grandparents',
    'summary: "On an invented isle, grandparents and grandchildren keep a garden together and learn the names of herbs."',
    '---',
    '',
    '## How it begins',
    '',
    'It begins on 3 March 2025.',
    '',
  ].join('\n'),
});
const { write, edit, read, git, commit, report, folder, content } = made;
afterAll(() => made.remove());
beforeEach(() => made.begin());

const orto = 'dati/practices/pianafiorita/orto.mdx';
const reti = 'dati/practices/valdimare/bottega-delle-reti.mdx';
const firstLines = (markdown: string) => markdown.split('\n').slice(2, 12);

describe('a proposal', () => {
  test('that changes the editors’ address, a page and who reviews is to be read apart', () => {
    edit('dati/site.yml', 'segreteria@arcipelago.example', 'redazione@attacker.example');
    edit('dati/pages/consiglio.mdx', /^[A-Z].*$/m, 'Raccogliamo tutto.');
    write('dati/owners.yml', 'montebello: "@attacker"\n');
    commit();
    const { verdict, markdown, under } = report();
    expect(verdict).toMatchObject({ isWell: false, isMixed: false, fails: false });
    expect(firstLines(markdown)[0]).toMatch(/^\*\*Da leggere a parte\*\*/);
    expect(firstLines(markdown)[2]).toMatch(
      /^- \*\*Tutto il catalogo\*\* \(3 file\): cambia l’indirizzo a cui scrive chi legge; cambia chi è chiamato a rivedere .*; cambia una pagina/,
    );
    expect(under('dati/site.yml')).toContain(
      '- **contatto** · Recapito › Posta elettronica: da «segreteria@\u2060arcipelago.example» a «redazione@\u2060attacker.example»',
    );
    expect(under('dati/site.yml')).toContain(
      '  - Che cosa vuol dire: **cambia l’indirizzo a cui scrive chi legge**',
    );
    expect(under('dati/owners.yml')).toContain(
      '- **contatto** · Montebello: ora è «@\u2060attacker»',
    );
    expect(under('Pagina cambiata').join('\n')).toContain('<ins>Raccogliamo tutto.</ins>');
  });

  test('that mixes a practice with the site fails, and says how to split it', () => {
    edit(orto, 'con 12 nonni', 'con 14 nonni');
    edit('dati/site.yml', 'segreteria@arcipelago.example', 'redazione@attacker.example');
    write('dati/owners.yml', 'montebello: "@attacker"\n');
    commit();
    const { verdict, markdown, under } = report();
    expect(verdict).toMatchObject({ isMixed: true, fails: true });
    expect(firstLines(markdown)[0]).toMatch(/^\*\*Da dividere\*\*: .*\(1 file\).*\(2 file\)/);
    const split = under('Come dividerla');
    expect(split).toContain('1. In questa proposta lascia: pratiche.');
    const start = git('rev-parse', '--short=10', 'main').trim();
    expect(split).toContain(`git checkout ${start} -- dati/site.yml`);
    expect(split).toContain('git rm -f -- dati/owners.yml');

    // What it says to do does what it says.
    for (const line of split.filter((one) => one.startsWith('git '))) {
      git(...(line.match(/"[^"]*"|\S+/g) ?? []).slice(1).map((word) => word.replaceAll('"', '')));
    }
    expect(report().markdown).toContain('**Tutto a posto**');
  });

  test('that mixes passes where those who look after the catalogue allow it, and says so', () => {
    edit(orto, 'con 12 nonni', 'con 14 nonni');
    write('package.json', '{"name": "altro"}\n');
    const { verdict, markdown } = report({ allowsMixed: true });
    expect(verdict).toMatchObject({ isMixed: true, fails: false, isWell: false });
    expect(markdown).toContain('**Mista, e permessa da chi mantiene il catalogo**');
    expect(markdown).not.toContain('Tutto a posto');
    const run = (...options: string[]) =>
      runScript('review', ['--base', 'main', ...options], { CATALOGUE_CONTENT: content }).code;
    expect([run(), run('--allow-mixed')]).toEqual([1, 0]);
  });

  test('that changes amounts, days and contacts of a practice has them marked', () => {
    edit(orto, '1.200 euro', '12.000 euro');
    edit(orto, 'il 3 marzo 2025', 'il 13 marzo 2025');
    edit(orto, 'scuola@arcipelago.example', 'altri@attacker.example');
    edit(orto, '- Una merenda.\n', '');
    edit(orto, 'organisation: {name: Scuola di Pianafiorita}\n', '');
    const { verdict, markdown, under } = report();
    expect(verdict.isWell).toBe(true);
    expect(markdown).toContain('Cambiano (contatto, importo, data): da confrontare con le fonti.');
    const rows = under('Pratica cambiata: L’orto dei nonni');
    const gone = rows.indexOf('**Dove è stato tolto qualcosa**');
    const changed = rows.indexOf('**Che cosa è cambiato**');
    expect(gone).toBeGreaterThan(-1);
    expect(changed).toBeGreaterThan(gone);
    expect(rows.slice(gone, changed)).toEqual(
      expect.arrayContaining([
        '- Chi la promuove › Nome: non è più dichiarato \\(era «Scuola di Pianafiorita»\\)',
        '  - tolto, in «Come si comincia»: <del>- Una merenda.</del>',
        '  - **importo** · cambiato, in «Come si comincia»: Il Consiglio ha dato <del>1.200</del> <ins>12.000</ins> euro per gli attrezzi.',
        '  - **data** · cambiato, in «Come si comincia»: Si comincia il <del>3</del> <ins>13</ins> marzo 2025 con 12 nonni.',
        '  - in inglese: la traduzione dice ancora ciò che diceva',
      ]),
    );
    expect(rows.slice(changed)).toContain(
      '- **contatto** · Contatti › Posta elettronica: da «scuola@\u2060arcipelago.example» a «altri@\u2060attacker.example»',
    );
  });

  test('that changes a practice and its translation shows one beside the other', () => {
    edit(orto, 'con 12 nonni', 'con 14 nonni');
    const english = orto.replace('.mdx', '.en.mdx');
    edit(english, 'on 3 March 2025.', 'on 4 March 2025.');
    edit(english, 'title: The garden', 'title: The kitchen garden');
    const { under, verdict } = report();
    expect(verdict.isWell).toBe(true);
    const rows = under('Pratica cambiata');
    const at = rows.findIndex((row) => row.startsWith('- Racconto: '));
    expect(rows[at + 1]).toBe(
      '  - **data** · in inglese: cambiato, in «How it begins»: It begins on <del>3</del> <ins>4</ins> March 2025.',
    );
    expect(rows).toContain(
      '- in inglese › Titolo: da «The garden of the grandparents» a «The kitchen garden of the grandparents»',
    );
  });

  test('that removes practices tells them first', () => {
    rmSync(join(folder, orto));
    rmSync(join(folder, orto.replace('.mdx', '.en.mdx')));
    edit(reti, /^title: .*$/m, 'title: La bottega delle reti nuove');
    write('dati/practices/pianafiorita/frutteto.mdx', practiceText('Il frutteto'));
    const { under } = report();
    expect(under('Le pratiche').filter((row) => row.startsWith('### '))).toEqual([
      '### Pratica tolta: L’orto dei nonni',
      '### Pratica cambiata: La bottega delle reti nuove',
      '### Nuova pratica: Il frutteto',
    ]);
    expect(under('Pratica tolta').join('\n')).toContain(
      '`dati/practices/pianafiorita/orto.en.mdx`',
    );
  });

  test('that changes the automations and the packages says so before anything else', () => {
    write('.github/workflows/publish.yml', 'on: pull_request_target\n');
    write('package.json', '{"name": "prova", "dependencies": {"altro": "1.0.0"}}\n');
    edit('src/browser/main.ts', '2', '3');
    commit();
    const { verdict, markdown, under } = report();
    expect(verdict).toMatchObject({ isWell: false, fails: false });
    expect(firstLines(markdown)[2]).toMatch(
      /^- \*\*Fuori dai contenuti\*\* \(3 file\): cambia le automazioni; cambia quali programmi/,
    );
    expect(under('Fuori dai contenuti').filter((row) => row.startsWith('- '))).toEqual([
      '- `.github/workflows/publish.yml`: cambiato, +1 −1',
      '- `package.json`: cambiato, +1 −1',
      '- `src/browser/main.ts`: cambiato, +1 −1',
    ]);
  });

  test('that changes needs and news alone is told field by field, and may be well', () => {
    edit('dati/needs/doposcuola-dei-nonni.mdx', 'budget: {max: 5000}', 'budget: {max: 50000}');
    edit('dati/news/apre-il-catalogo.mdx', /^date: .*$/m, 'date: 2025-02-02');
    const { verdict, markdown, under } = report();
    expect(verdict).toMatchObject({ isWell: true, fails: false });
    expect(markdown).toContain('- **Fabbisogni** (1 file): i controlli non trovano errori.');
    expect(under('Fabbisogno cambiato')).toContain(
      '- **importo** · Bilancio › Fino a \\(euro\\): da «5000» a «50.000»',
    );
    expect(under('Notizia cambiata').join('\n')).toMatch(
      /\*\*data\*\* · Data: da «.*» a «2 febbraio 2025»/,
    );
  });

  test('that relabels a term and explains a word anew tells each by its name', () => {
    edit(
      'dati/vocabularies/statuses.yml',
      /label: \{it: Attiva[^}]*\}/,
      'label: {it: In corso, en: On}',
    );
    edit(
      'dati/glossary.yml',
      "Chi ripara le reti insieme, sull'isola di Valdimare.",
      'Chi vende reti.',
    );
    const { verdict, under } = report();
    expect(verdict).toMatchObject({ isWell: false, fails: false });
    expect(under('statuses.yml')).toContain(
      '- Voci › attiva › Etichetta › it: da «Attiva» a «In corso»',
    );
    expect(under('glossary.yml').join('\n')).toContain('Chi vende reti.');
  });

  test('with a new practice and its picture passes, and the picture is to be seen', () => {
    const picture = readFileSync(join(content, 'practices/valdimare/rete.png'));
    write('dati/practices/pianafiorita/siepe.png', picture);
    write(
      'dati/practices/pianafiorita/siepe.mdx',
      practiceText(
        'La siepe',
        [],
        '<Figura file="siepe.png" alternativa="Una siepe." autore="Scuola" licenza="CC0-1.0" />',
      ),
    );
    const { verdict, markdown, under } = report();
    expect(verdict).toMatchObject({ isWell: false, fails: false });
    expect(firstLines(markdown)[0]).toMatch(/^\*\*Supera i controlli, ma va anche guardata\*\*/);
    expect(under('Figure').join('\n')).toMatch(/siepe.png`: nuovo; .*; si vede in: La siepe/);
  });

  test('with a picture of a text that has another, broken one says which text names it', () => {
    const picture = readFileSync(join(content, 'practices/valdimare/rete.png'));
    write('dati/practices/pianafiorita/siepe.png', picture);
    write('dati/practices/pianafiorita/fosso.png', 'non è una figura');
    const figure = (name: string) =>
      `<Figura file="${name}" alternativa="Una siepe." autore="Scuola" licenza="CC0-1.0" />`;
    write(
      'dati/practices/pianafiorita/siepe.mdx',
      practiceText('La siepe', [], `${figure('siepe.png')}\n\n${figure('fosso.png')}`),
    );
    const pictures = report().under('Figure').join('\n');
    expect(pictures).toMatch(
      /siepe.png`: nuovo; .*; si vede in: `dati\/practices\/pianafiorita\/siepe.mdx`/,
    );
    expect(pictures).not.toContain('nessun testo');
  });

  test('with something wrong in the public folder of the program names it where it lies', () => {
    write('public/vero.txt', 'a');
    symlinkSync('vero.txt', join(folder, 'public/segreto.txt'));
    commit();
    const publicFolder = join(folder, 'public');
    const markdown = reviewMarkdown(review('main', content, wordsOf('it'), { publicFolder }));
    expect(markdown).toContain('### `public/segreto.txt`');
    expect(markdown).not.toContain('..');
  });

  test('with a picture that is none breaks a practice that it does not touch', () => {
    write('dati/practices/valdimare/rete.png', 'non è una figura');
    const { verdict, markdown } = report();
    expect(verdict).toMatchObject({ isWell: false, fails: true });
    expect(markdown).toContain('che prima non c’erano');
  });

  test('that moves a practice among the pages tells both ends', () => {
    git('mv', orto, 'dati/pages/orto.mdx');
    const { verdict, markdown, under } = report();
    expect(verdict).toMatchObject({ isMixed: true, fails: true });
    expect(under('Pratica tolta').join('\n')).toContain(`\`${orto}\``);
    expect(markdown).toContain('`dati/pages/orto.mdx`');
  });

  test('that makes a text a program, or a link, is not well', () => {
    chmodSync(join(folder, orto), 0o755);
    const { verdict, markdown } = report();
    expect(verdict).toMatchObject({ isWell: false });
    expect(markdown).toContain('**diventa un file eseguibile**');
    rmSync(join(folder, orto));
    symlinkSync('/etc/passwd', join(folder, orto));
    const linked = report();
    expect(linked.verdict).toMatchObject({ isWell: false, fails: true });
    expect(linked.markdown).toContain('porta a `/etc/passwd`');
    expect(linked.markdown).not.toContain('root:');
  });

  test('that changes only what is not seen says just that', () => {
    write(orto, read(orto).replaceAll('\n', '\r\n'));
    const { under } = report();
    expect(under('Pratica cambiata').join('\n')).toContain('cambiano solo spazi');
  });

  test('that changes nothing is not well, but empty', () => {
    const { verdict, markdown } = report();
    expect(verdict).toMatchObject({ isWell: false, fails: false });
    expect(markdown).toBe('# La proposta\n\nLa proposta non cambia nessun file.\n');
  });
});

test('the words for the keys of the site are for keys that there are', async () => {
  const { siteSchema } = await import('../../src/catalogue/model/site.ts');
  const { review } = await import('../../src/i18n/it/review.ts');
  expect(Object.keys(review.meansOfSite).sort()).toEqual(Object.keys(siteSchema.shape).sort());
});
