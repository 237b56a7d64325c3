/** A site made again from the commit that it says it was made from, and compared with what is published. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitsOf, readRecord } from '../../src/builder/build-record.ts';
import { serve } from '../../src/builder/serve.ts';
import { compareSite, type CompareOptions } from '../../src/builder/verify/compare.ts';
import { publishedAt, publishedIn } from '../../src/builder/verify/published.ts';
import { isSame, isUnknown, verdictText } from '../../src/builder/verify/report.ts';
import { root } from '../../src/config/paths.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { baseContent } from '../support/overlay.ts';
import { environmentFor } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder('verify');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a site and the repository that made it', () => {
  const program = join(folder, 'programma');
  const dist = join(folder, 'pubblicato');
  const address = 'https://arcipelago.example/catalogo/';
  const git = (...options: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Prova', '-c', 'user.email=prova@arcipelago.example', ...options],
      { cwd: program, encoding: 'utf8' },
    ).trim();
  /** In a process of its own, as `npm run` would, and while a server of this one answers. */
  const run = (name: string, ...options: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(program, 'scripts', `${name}.ts`), ...options],
      {
        cwd: program,
        encoding: 'utf8',
        env: environmentFor({ CATALOGUE_DIST: dist, SITE_URL: name === 'build' ? address : '' }),
      },
    );
    return { code: status, output: stdout + stderr };
  };
  const record = () => readRecord(readFileSync(join(dist, 'build.json'), 'utf8'));

  beforeAll(() => {
    mkdirSync(program);
    const parts = ['src', 'scripts', 'public', 'astro.config.mjs', 'tsconfig.json'];
    for (const part of [...parts, 'package.json', 'package-lock.json']) {
      cpSync(join(root, part), join(program, part), { recursive: true });
    }
    cpSync(baseContent, join(program, 'content'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(program, 'node_modules'), 'junction');
    writeFileSync(
      join(program, '.gitignore'),
      'node_modules\n.cache/\n.astro/\n*.tmp\n.DS_Store\n',
    );
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '--all');
    git('commit', '--quiet', '--no-gpg-sign', '--message', 'Sito');
    const { code, output } = run('build');
    if (code !== 0) throw new Error(output);
  }, 300_000);

  test('build.json says from what it is made, and nothing of when', () => {
    const told = record();
    expect(told).toMatchObject({ address, commit: git('rev-parse', 'HEAD') });
    // An open page asks for it, to know whether the site was published anew.
    expect(told?.build).toMatch(/^[0-9a-f]{12}$/);
    expect(told).not.toHaveProperty('program');
    const files = Object.keys(told?.data ?? {});
    expect(files).toEqual(expect.arrayContaining(['dati/catalogo.json', 'en/data/practices.csv']));
    expect(JSON.stringify(told)).not.toMatch(/\d{4}-\d\d-\d\d|\d\d:\d\d/);
  });

  test('are the same, until somebody changes a page', { timeout: 300_000 }, () => {
    const { code, output } = run('verify', dist);
    expect(output).toContain('È lo stesso');
    expect(code).toBe(0);

    const page = join(dist, 'consiglio', 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', '<p>Aggiunto.</p></main>'));
    rmSync(join(dist, 'dati', 'pratiche.csv'));
    writeFileSync(join(dist, 'altro.js'), 'alert(1)');
    const changed = run('verify', dist);
    expect(changed.output).toMatch(
      /Non è lo stesso.*\n {2}diverso +consiglio\/index\.html\n {2}manca +dati\/pratiche\.csv\n {2}in più +altro\.js\n/,
    );
    expect(changed.code).toBe(1);
    expect(git('status', '--porcelain')).toBe('');
  });

  test('whose commit is not in its history is not built', () => {
    const start = git('rev-parse', 'HEAD');
    git('checkout', '--quiet', '-b', 'proposta');
    writeFileSync(join(program, 'scripts', 'build.ts'), 'throw new Error("code of a proposal");\n');
    git('commit', '--quiet', '--no-gpg-sign', '--all', '--message', 'Proposta');
    const proposed = git('rev-parse', 'HEAD');
    git('checkout', '--quiet', 'main');
    const marker = join(dist, 'build.json');
    for (const commit of [proposed, '0'.repeat(40)]) {
      writeFileSync(
        marker,
        readFileSync(marker, 'utf8').replace(/"commit": "\w+"/, `"commit": "${commit}"`),
      );
      const { code, output } = run('verify', dist);
      expect(output).toContain('non è nella storia');
      expect(output).not.toContain('code of a proposal');
      expect(code).toBe(2);
    }
    writeFileSync(
      marker,
      readFileSync(marker, 'utf8').replace(/"commit": "\w+"/, `"commit": "${start}"`),
    );
  });

  test.each([
    ['an option in the place of a commit', '{"commit": "--output=/tmp/x"}'],
    ['no JSON', '<!doctype html>'],
    ['the marker of an older version', '{}'],
    ['nothing', ''],
  ])('that says %s is not looked at further', (_case, text) => {
    const other = join(folder, 'altro');
    mkdirSync(other, { recursive: true });
    const said = text.startsWith('{')
      ? JSON.stringify({ ...JSON.parse(text), generator: 'catalogo-buone-pratiche' })
      : text;
    writeFileSync(join(other, 'build.json'), said);
    const { code, output } = run('verify', other);
    expect(output).toContain('non c’è un build.json');
    expect(code).toBe(2);
  });

  test('with changes that are not committed names no commit, and cannot be told', () => {
    const content = join(program, 'content');
    const commit = git('rev-parse', 'HEAD');
    writeFileSync(join(content, '.DS_Store'), '');
    expect(commitsOf(program, content)).toEqual({ commit });
    // Git ignores it, and the build does not.
    writeFileSync(join(content, 'nota.tmp'), '');
    expect(commitsOf(program, content)).toEqual({});
    rmSync(join(content, 'nota.tmp'));
    mkdirSync(join(program, '.cache', 'altro'), { recursive: true });
    expect(commitsOf(program, join(program, '.cache', 'altro'))).toEqual({});
    expect(commitsOf(program, tmpdir())).toEqual({});
    writeFileSync(join(content, 'site.yml'), '\n# Nota\n', { flag: 'a' });
    const { code, output } = run('build');
    expect(code, output).toBe(0);
    expect(record()).not.toHaveProperty('commit');
    const verified = run('verify', dist);
    expect(verified.output).toContain('non dice da quale commit');
    expect(verified.code).toBe(2);
  });

  test('a call that is wrong says how to make it', () => {
    for (const options of [[], ['a', 'b'], ['ftp://arcipelago.example/'], ['/non/esiste']]) {
      expect(run('verify', ...options).code).toBe(2);
    }
  });
});

describe('what a server answers', () => {
  const made = join(folder, 'fatto');
  const quick: CompareOptions = { deadline: 3000, mostSilent: 3 };
  beforeAll(() => {
    for (let n = 0; n < 30; n += 1) {
      mkdirSync(join(made, `pagina ${n}`), { recursive: true });
      writeFileSync(join(made, `pagina ${n}`, 'index.html'), `<p>${n}</p>`);
    }
    writeFileSync(join(made, '_headers'), '/*\n');
    writeFileSync(join(made, 'perché.csv'), 'a,b\n');
  });

  async function against(answer: RequestListener) {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      return await compareSite(
        made,
        publishedAt(`http://localhost:${port}/sito/`, wordsOf('en')),
        quick,
      );
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  test('is compared file by file, whatever they are called', async () => {
    const served = await serve(made, '/sito/', 0);
    const found = await compareSite(made, publishedAt(served.address, wordsOf('en')), quick);
    await served.close();
    expect(found).toMatchObject({ same: 32, different: [], missing: [], unknown: [] });
    expect(isSame(found)).toBe(true);
  });

  test('may lack what is for the server alone, and nothing else', async () => {
    const found = await against((_request, response) => response.writeHead(404).end());
    expect(found.missing).toHaveLength(31);
    expect(found.missing).not.toContain('_headers');
    const lines = verdictText(found, wordsOf('it')).split('\n');
    expect(lines.length).toBeLessThan(24);
    expect(lines.join('\n')).toContain('e 15 altri file');
  });

  test('with a body that has no end is read no further than the file is long', async () => {
    let sent = 0;
    const found = await against((_request, response) => {
      const more = () => {
        while (response.writable && response.write(Buffer.alloc(65_536))) sent += 65_536;
        if (response.writable) response.once('drain', more);
      };
      more();
    });
    expect(found.different).toHaveLength(32);
    expect(sent).toBeLessThan(200_000_000);
  });

  test('as a bomb is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(100_000_000));
    const found = await against((_request, response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb),
    );
    expect(found.different).toHaveLength(32);
  });

  test('that leads into a private network is not followed', async () => {
    const found = await against((_request, response) =>
      response.writeHead(302, { Location: 'http://127.0.0.1:1/segreto' }).end(),
    );
    expect(found.unknown.length + found.unasked).toBe(32);
    expect(found.unknown[0]?.why).toContain('private network');
    expect(isUnknown(found)).toBe(true);
  });

  test('that leads in circles, or breaks off, is left', async () => {
    const circles = await against((request, response) =>
      response.writeHead(302, { Location: request.url }).end(),
    );
    expect(isUnknown(circles)).toBe(true);
    const broken = await against((request) => request.socket.destroy());
    expect(isUnknown(broken)).toBe(true);
    expect(broken.unasked).toBeGreaterThan(20);
  });

  test('that comes drop by drop ends with the time that there is', async () => {
    const started = Date.now();
    const found = await against((_request, response) => {
      const drops = setInterval(() => response.write('a'), 100);
      response.on('close', () => clearInterval(drops));
    });
    expect(found.same).toBe(0);
    expect(Date.now() - started).toBeLessThan(30_000);
  });

  test('of a folder, files that are too many are told', async () => {
    const other = join(folder, 'copia');
    cpSync(made, other, { recursive: true });
    writeFileSync(join(other, 'altro.html'), '');
    const found = await compareSite(made, publishedIn(other), quick);
    expect(found).toMatchObject({ same: 32, extra: ['altro.html'] });
    expect(isSame(found)).toBe(false);
  });
});
