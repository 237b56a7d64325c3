/** What strangers and accidents send: the report stays readable, and never says that all is well unseen. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { code } from '../../src/markup/markdown.ts';
import { oddText } from '../hostile/fuzz/oddities.ts';
import { practiceText, proposals } from '../support/proposals.ts';
import { runScript } from '../support/run-script.ts';

vi.setConfig({ testTimeout: 240_000 });

const made = proposals();
const { write, read, edit, git, commit, report, folder, content } = made;
afterAll(() => made.remove());
beforeEach(() => made.begin());

const practices = 'dati/practices/pianafiorita';
const megabyte = 1_000_000;
const sizeOf = (text: string) => Buffer.byteLength(text, 'utf8');
const command = (options: string[], environment: Record<string, string> = {}) =>
  runScript('review', options, { CATALOGUE_CONTENT: content, ...environment });

function* nodesBelow(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesBelow(child);
}
const nodesOf = (markdown: string): Nodes[] => [
  ...nodesBelow(unified().use(remarkParse).use(remarkGfm).parse(markdown)),
];

describe('a proposal of very many files', () => {
  test('is told by what matters first, within a megabyte, and nothing is unnamed', () => {
    for (let n = 0; n < 2000; n += 1) {
      write(
        `${practices}/orto-${n}.mdx`,
        practiceText(`Orto ${n}`, [], 'Vale 100 euro. '.repeat(20)),
      );
    }
    write('.github/workflows/publish.yml', 'on: pull_request_target\n');
    edit('dati/site.yml', 'segreteria@arcipelago.example', 'altri@attacker.example');
    commit();
    const { markdown, verdict } = report();
    expect(sizeOf(markdown)).toBeLessThan(megabyte);
    expect(verdict.isMixed).toBe(true);
    const head = markdown.slice(0, 4000);
    expect(head).toContain('cambia l’indirizzo a cui scrive chi legge');
    expect(head).toContain('cambia le automazioni');
    // Details of some, names of many, and the rest in a list at the end.
    expect(markdown.match(/^### Nuova pratica/gm)?.length).toBeLessThan(100);
    expect(markdown).toContain('solo con il nome');
    for (let n = 0; n < 2000; n += 1) {
      expect(markdown).toContain(code(`${practices}/orto-${n}.mdx`));
    }
  });

  test('with long names says how many it leaves out, and keeps those of the program', () => {
    const long = 'n'.repeat(200);
    for (let n = 0; n < 2500; n += 1) write(`src/${long}/${long}/${n}.ts`, '');
    write('.github/workflows/publish.yml', 'on: pull_request_target\n');
    commit();
    const { markdown } = report();
    expect(sizeOf(markdown)).toBeLessThan(megabyte);
    expect(markdown).toContain(code('.github/workflows/publish.yml'));
    expect(markdown).toMatch(/- e [\d.]+ altri file\n$/);
  });

  test('with an error in each tells the first hundred, and how many others there are', () => {
    for (let n = 0; n < 300; n += 1) {
      write(`${practices}/orto-${n}.mdx`, practiceText(`Orto ${n}`, ['colore: verde']));
    }
    const { markdown, verdict } = report();
    expect(verdict.fails).toBe(true);
    expect(markdown).toContain('**300 punti da sistemare**');
    expect(markdown).toContain('E 200 altri punti in 200 file');
  });
});

test('a term that is renamed in a vocabulary and in 300 sheets is told once', () => {
  git('checkout', '--quiet', 'main');
  for (let n = 0; n < 300; n += 1) {
    write(`${practices}/orto-${n}.mdx`, practiceText(`Orto ${n}`, ['kind: bottega']));
  }
  commit();
  git('checkout', '--quiet', '-B', 'proposta');
  const file = 'dati/vocabularies/kinds.yml';
  edit(file, 'id: bottega', 'id: officina');
  for (let n = 0; n < 300; n += 1) {
    edit(`${practices}/orto-${n}.mdx`, 'kind: bottega', 'kind: officina');
  }
  edit('dati/practices/valdimare/bottega-delle-reti.mdx', 'kind: bottega', 'kind: officina');
  commit();
  const split = report();
  const allowed = report({ allowsMixed: true });
  git('branch', '--quiet', '--force', 'main', 'main~1');

  expect(split.verdict).toMatchObject({ isMixed: true, fails: true });
  expect(allowed.verdict).toMatchObject({ isMixed: true, fails: false, isWell: false });
  expect(allowed.markdown).toContain('### Lo stesso cambiamento in 301 pratiche');
  const rows = allowed.under('Lo stesso cambiamento');
  expect(rows).toContain('- Tipo: da «Bottega \\(bottega\\)» a «Bottega \\(officina\\)»');
  expect(allowed.under('kinds.yml')).toContain('- Voci › bottega › id: da «bottega» a «officina»');
  expect(sizeOf(allowed.markdown)).toBeLessThan(200_000);
});

describe('files that are no texts', () => {
  const odd = {
    binary: Uint8Array.of(0, 1, 2, 255),
    'Latin-1': Buffer.from('toscana: "@è"', 'latin1'),
  };
  test.each(Object.entries(odd))(
    '%s: one for everybody is not seen, and said so',
    (_name, bytes) => {
      write('dati/owners.yml', bytes);
      commit();
      const { markdown, verdict } = report();
      expect(verdict.fails).toBe(true);
      expect(markdown).toMatch(
        /^\*\*Non tutto è stato guardato\*\*.*testi[^\n]*\n\n- `dati\/owners.yml`/m,
      );
      expect(markdown).toContain('Non è un testo (UTF-8)');
    },
  );

  test.each(Object.entries(odd))('%s: a practice is an error', (_name, bytes) => {
    write(`${practices}/orto.mdx`, bytes);
    const { markdown, verdict } = report();
    expect(verdict.fails).toBe(true);
    expect(markdown).toContain(code(`${practices}/orto.mdx`));
  });

  test('a file beyond all sizes is not read', () => {
    write('dati/glossary.yml', `# ${'x'.repeat(600_000)}\n`);
    commit();
    const { markdown, verdict } = report();
    expect(verdict.fails).toBe(true);
    expect(markdown).toContain('troppo grandi');
  });

  test('groups inside groups without end', () => {
    write('dati/owners.yml', `${'{a: '.repeat(3000)}1${'}'.repeat(3000)}\n`);
    const { markdown, verdict } = report();
    expect(verdict.isWell).toBe(false);
    expect(markdown).toContain(code('dati/owners.yml'));
    expect(sizeOf(markdown)).toBeLessThan(100_000);
  });

  test('a name that is no text', () => {
    const bytes = Buffer.from(join(folder, 'dati/practices/montebello/caff\xe9.mdx'), 'latin1');
    writeFileSync(bytes, practiceText('Caffè'));
    commit();
    const { markdown, verdict } = report();
    expect(verdict.fails).toBe(true);
    expect(markdown).toContain('caff\\xE9.mdx');
    expect(markdown).toContain('Vanno rinominati');
  });

  test('a folder of the content that is a file is told, at its place', () => {
    rmSync(join(content, 'practices'), { recursive: true });
    write('dati/practices', 'prova\n');
    commit();
    const { markdown, verdict } = report();
    expect(verdict.fails).toBe(true);
    expect(markdown).toContain('ci vuole una cartella');
    expect(markdown).not.toContain(folder);
  });
});

const names = [
  'con spazi  e spazi.txt',
  ' prima e dopo .txt',
  'virgolette "doppie" e \'semplici\'.txt',
  '`codice` ``doppio``.txt',
  '**forte** _corsivo_ ~~tolto~~.txt',
  '[collegamento](https:\\evil.example) ![figura](x).txt',
  '<img src=x onerror=alert(1)>.txt',
  '<!-- commento.txt',
  '# titolo.txt',
  '- [x] fatto.txt',
  '::error file=a::Tutto a posto.txt',
  '##[error]Tutto a posto.txt',
  'riga\n# Tutto a posto\n\n::error::tutto.txt',
  'ritorno\r::warning::tutto.txt',
  'colori \u001b[31mrosso\u001b[0m.txt',
  'al contrario \u202etxt.exe',
  '@redazione #12 https:evil.example.txt',
  '| a | b |.txt',
  '$(touch x); `touch y`.txt',
  'zero\u200blargo.txt',
];

describe('names that would be something else', () => {
  const places = { program: '', catalogue: 'dati/', strays: 'dati/needs/' };
  test.each(Object.entries(places))('are shown in %s, and do nothing', (_matter, place) => {
    for (const name of names) write(`${place}${name}`, 'prova\n');
    commit();
    const { markdown } = report();
    for (const name of names) expect(markdown).toContain(code(`${place}${name}`));
    doesNothing(markdown);
  });

  test('two different names never look the same', () => {
    const shown = [...names, 'riga␊# Tutto', 'riga\n# Tutto', 'a  b', 'a b', 'a␠␠b', 'a\u00a0b'];
    expect(new Set(shown.map(code)).size).toBe(shown.length);
  });

  test('values that would be something else do nothing either', () => {
    const hostile = [
      '::error::a',
      '<b>x</b>',
      '[a](https://evil.example)',
      '`x`',
      '@redazione',
      '\n# T',
    ];
    write(
      'dati/owners.yml',
      hostile
        .map((text, n) => `${JSON.stringify(text)}: ${JSON.stringify(`${text}${n}`)}\n`)
        .join(''),
    );
    for (const [n, text] of hostile.entries()) {
      const title = `Orto ${n} ${text.trim()}`;
      write(`${practices}/orto-${n}.mdx`, practiceText(title, [], hostile.join('\n\n')));
    }
    write(
      `${practices}/primo.mdx`,
      practiceText('Primo').replace(/summary: "/, 'summary: "::error::'),
    );
    const { markdown } = report();
    doesNothing(markdown);
  });
});

test('whatever is written in a proposal, the report shows it and does nothing else', () => {
  const texts = fc.tuple(oddText, oddText, oddText);
  fc.assert(
    fc.property(texts, ([title, body, value]) => {
      made.begin();
      write(`${practices}/orto.mdx`, practiceText(title, [], body));
      edit('dati/pages/consiglio.mdx', /\n---\n[\s\S]*$/, `\n---\n\n${body}\n${title}\n`);
      write('dati/owners.yml', `${JSON.stringify(title)}: ${JSON.stringify(value)}\n`);
      write('dati/glossary.yml', value);
      write('dati/schemas/altro.txt', body);
      const { markdown, verdict } = report();
      expect(verdict.isWell).toBe(false);
      doesNothing(markdown);
    }),
    { numRuns: 25 },
  );
});

/** To the form of the published site, with a proposed text in it. */
const ownLink =
  /^https:\/\/arcipelago\.example\/catalogo\/contribuisci\/scheda\/#proposta=[\w.-]+$/;

/** No markup but its own, and no line that an automation would take for a command. */
function doesNothing(markdown: string): void {
  const nodes = nodesOf(markdown);
  const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
  expect(html.filter((tag) => !/^<\/?(?:del|ins)>$/.test(tag))).toEqual([]);
  const live = nodes.filter(({ type }) => /^(?:link|image|table|delete)/.test(type));
  expect(live.filter((node) => node.type !== 'link' || !ownLink.test(node.url))).toEqual([]);
  const headings = nodes.filter((node) => node.type === 'heading' && node.depth === 1);
  expect(headings).toHaveLength(1);
  for (const line of markdown.split(/[\n\r]/)) {
    expect(line.trimStart()).not.toMatch(/^::/);
    expect(line).not.toContain('##[');
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  expect(markdown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e\u200b]/);
  // Within backticks nobody is mentioned.
  const said = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
  expect(said.filter((text) => /@[\p{L}]/u.test(text))).toEqual([]);
}

describe('conflicts', () => {
  test('with the branch that it would go into are found before it is merged', () => {
    edit(
      'dati/practices/montebello/bottega-dei-cesti.mdx',
      'title: La bottega',
      'title: Una bottega',
    );
    commit();
    git('checkout', '--quiet', 'main');
    edit(
      'dati/practices/montebello/bottega-dei-cesti.mdx',
      'title: La bottega',
      'title: Quella bottega',
    );
    commit();
    git('checkout', '--quiet', 'proposta');
    const { markdown, verdict } = report();
    git('branch', '--quiet', '--force', 'main', 'main~1');
    expect(verdict.fails).toBe(true);
    expect(markdown).toMatch(
      /^\*\*In conflitto\*\*.*\n\n- `dati\/practices\/montebello\/bottega-dei-cesti.mdx`/m,
    );
    expect(markdown).not.toContain('Tutto a posto');
  });

  test('in the middle of a merge are told', () => {
    edit('dati/site.yml', 'Consiglio delle Isole', 'Consiglio di una parte');
    commit();
    git('branch', '--quiet', '--force', 'altro', 'main');
    git('checkout', '--quiet', 'altro');
    edit('dati/site.yml', 'Consiglio delle Isole', 'Consiglio di altri');
    commit();
    expect(() => git('merge', '--quiet', 'proposta')).toThrow();
    const { markdown, verdict } = report();
    git('merge', '--abort');
    expect(verdict.fails).toBe(true);
    expect(markdown).toContain('**In conflitto**');
    expect(markdown).toContain(code('dati/site.yml'));
  });
});

test('what the commits change and the files at hand do not is not passed over', () => {
  const before = read('dati/site.yml');
  edit('dati/site.yml', 'segreteria@arcipelago.example', 'altri@attacker.example');
  write(`${practices}/orto.mdx`, practiceText('Orto'));
  commit();
  write('dati/site.yml', before);
  const { markdown, verdict } = report();
  expect(verdict.fails).toBe(true);
  expect(markdown).toContain(code('dati/site.yml'));
});

describe('a report that cannot be made says why, and not that all is well', () => {
  const clone = (...options: string[]) => {
    const copy = mkdtempSync(join(tmpdir(), 'catalogue-clone-'));
    execFileSync('git', ['clone', '--quiet', ...options, `file://${folder}`, copy], {
      stdio: 'ignore',
    });
    return copy;
  };
  const summaryOf = (content: string, base: string, environment = {}) => {
    const summary = join(tmpdir(), `catalogue-summary-${process.pid}.md`);
    const options = ['--base', base, '--summary', summary];
    const run = runScript('review', options, { CATALOGUE_CONTENT: content, ...environment });
    writeFileSync(summary, '', { flag: 'a' });
    const markdown = execFileSync('cat', [summary], { encoding: 'utf8' });
    rmSync(summary);
    expect(run.code).toBe(2);
    expect(markdown).toContain('**Non tutto è stato guardato**');
    expect(markdown).not.toContain('Tutto a posto');
    return { ...run, markdown };
  };

  test('with a history of one commit', () => {
    write(`${practices}/orto.mdx`, practiceText('Orto'));
    commit();
    const copy = clone('--depth', '1', '--branch', 'proposta', '--no-single-branch');
    const { stderr, markdown } = summaryOf(join(copy, 'dati'), 'origin/main');
    const { stderr: unknown } = summaryOf(join(copy, 'dati'), 'HEAD^1');
    rmSync(copy, { recursive: true, force: true });
    for (const said of [stderr, unknown, markdown])
      expect(said).toMatch(/fetch --unshallow|\\_depth|fetch-depth/);
  });

  test('with a base that has nothing in common', () => {
    git('checkout', '--quiet', '--orphan', 'altra-storia');
    commit();
    const { stderr } = summaryOf(content, 'main');
    git('checkout', '--quiet', '--force', 'proposta');
    expect(stderr).toContain('non hanno nulla in comune');
  });

  test('where the folder belongs to somebody else', () => {
    const { stderr } = summaryOf(content, 'main', { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' });
    expect(stderr).toContain('è di un altro utente');
    expect(stderr).toContain('safe.directory');
    expect(stderr).not.toContain('non sono in un archivio');
  });

  test('where there is no git', () => {
    const { stderr } = summaryOf(content, 'main', { PATH: '/nessuno' });
    expect(stderr).toContain('Il comando git non c’è');
    const { stderr: ofChanges } = runScript('changes', ['--from', 'main'], {
      CATALOGUE_CONTENT: content,
      PATH: '/nessuno',
    });
    expect(ofChanges).toContain('Il comando git non c’è');
  });

  test('where there is no such folder', () => {
    expect(summaryOf(join(folder, 'altrove'), 'main').stderr).toContain('non c’è:');
  });
});

test('nothing of a proposal reaches the lines that an automation reads', () => {
  write('dati/practices/::error::x/::error::y.mdx', '::error::z\n');
  write(
    `${practices}/orto.mdx`,
    practiceText('::error::titolo').replace('summary: "', 'summary: "::error::'),
  );
  const { stdout, stderr } = command(['--base', 'main', '--annotations']);
  const commands = `${stdout}${stderr}`.split(/[\n\r]/).filter((line) => /^\s*::/.test(line));
  // Those of the annotations alone, each with a place.
  expect(commands.filter((line) => !/^::(?:error|warning|notice) file=/.test(line))).toEqual([]);
});
