/** `npm run dev`: the site while it is written. */
import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { isBuildArtifact } from '../../src/builder/development/content-in-development.ts';
import { freePort } from '../support/lighthouse.ts';
import { baseContent } from '../support/overlay.ts';
import { environmentFor } from '../support/run-script.ts';
import { forgetBuildsOf, temporaryFolder } from '../support/temporary-folder.ts';

// Among what builds leave behind, as the catalogues of the bench are: it is watched all the same.
const content = temporaryFolder('development');
const file = join(content, 'practices', 'valdimare', 'bottega-delle-reti.mdx');
let written = '';
let address = '';
let said = '';
let server: ReturnType<typeof spawn>;

beforeAll(async () => {
  cpSync(baseContent, content, { recursive: true });
  written = readFileSync(file, 'utf8');
  const port = await freePort();
  server = spawn(process.execPath, [join(root, 'scripts', 'dev.ts')], {
    cwd: root,
    env: {
      ...environmentFor({ CATALOGUE_CONTENT: content, PORT: String(port) }),
      NODE_ENV: 'development',
    },
  });
  const hear = (text: Buffer) => {
    said += String(text);
  };
  server.stdout?.on('data', hear);
  server.stderr?.on('data', hear);
  address = `http://localhost:${port}/catalogo/pratiche/bottega-delle-reti/`;
});
afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
  forgetBuildsOf(content);
  rmSync(content, { recursive: true, force: true });
});

const pageNow = async (): Promise<string> => {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok ? answer.text() : '';
};
const soon = { timeout: 40_000, interval: 100 };

test('shows a page, and what is written while it runs', async () => {
  await expect.poll(pageNow, soon).toContain('</html>');
  writeFileSync(file, `${written}\nUna frase scritta adesso.\n`);
  await expect.poll(pageNow, soon).toContain('Una frase scritta adesso.');
});

test('tells a mistake, and goes on showing what was right', async () => {
  writeFileSync(file, written.replace(/^title:.*$/m, 'title: 7'));
  await expect.poll(() => said, soon).toMatch(/bottega-delle-reti\.mdx:\d+:\d+ errore/);
  expect(await pageNow()).toContain('Una frase scritta adesso.');
  expect(said.match(/ errore wrong-type/g)).toHaveLength(1);
  writeFileSync(file, `${written}\nUna frase corretta.\n`);
  await expect.poll(pageNow, soon).toContain('Una frase corretta.');
  expect(said).toContain('Ora è tutto a posto.');
});

test('shows the files that are published as they are, the new ones too', async () => {
  const site = address.replace(/pratiche\/.*$/, '');
  const textAt = async (path: string) => {
    const answer = await fetch(site + path).catch(() => undefined);
    return answer?.ok ? answer.text() : '';
  };
  await expect.poll(() => textAt('favicon.svg'), soon).toContain('<svg');
  const folder = join(content, 'public', '.well-known');
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(root, 'package.json'), join(content, 'public', 'segreto.txt'));
  writeFileSync(join(folder, 'prova.txt'), 'Pubblicato com’è.');
  await expect.poll(() => said, soon).toContain('public-file');
  expect(await textAt('segreto.txt')).toBe('');
  rmSync(join(content, 'public', 'segreto.txt'));
  await expect.poll(() => textAt('.well-known/prova.txt'), soon).toBe('Pubblicato com’è.');
  expect(await textAt('.well-known/security.txt')).toContain('Contact: mailto:');
});

test('has the page of an optional part while there is one, and then a text of its name', async () => {
  const glossary = join(content, 'glossary.yml');
  const page = join(content, 'pages', 'glossario.mdx');
  const glossaryPage = address.replace(/pratiche\/.*$/, 'glossario/');
  const answer = async () => {
    const got = await fetch(glossaryPage);
    return { status: got.status, text: await got.text() };
  };
  expect((await answer()).status).toBe(200);
  rmSync(glossary);
  await expect.poll(async () => (await answer()).status, soon).toBe(404);
  writeFileSync(
    page,
    '---\ntitle: Un glossario a mano\nsummary: I termini, spiegati a mano in una pagina.\n---\n\nUna voce.\n',
  );
  await expect.poll(async () => (await answer()).text, soon).toContain('Un glossario a mano');
});

/** A content among what builds leave. */
const among = '/p/.cache/bench/content';
test.each([
  ['/p/content', '/p/dist/index.html', true],
  ['/p/content', '/p/.cache/pages/ab/abc', true],
  ['/p/content', '/p/distanti/a.ts', false],
  ['/p/content', '/p/src/templates/home.astro', false],
  ['/p/content', '/p/content/practices/a.mdx', false],
  [among, '/p/.cache', false],
  [among, '/p/.cache/bench', false],
  [among, '/p/.cache/bench/content/practices/a.mdx', false],
  [among, '/p/.cache/bench/dist/index.html', true],
])('with the content in %s, %s was left by a build: %s', (content, path, left) => {
  expect(isBuildArtifact('/p/', content)(path)).toBe(left);
});

/** What a browser would send for a name of a stranger that leads here. */
const answerTo = (path: string, host: string) =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, headers: { host } }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => {
        text += String(part);
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    })
      .on('error', reject)
      .end();
  });

test('answers to no name of a stranger, and gives no file from elsewhere', async () => {
  const { host, pathname } = new URL(address);
  expect((await answerTo(pathname, host)).status).toBe(200);
  expect((await answerTo(pathname, 'evil.example')).status).toBe(403);
  for (const path of [
    '/@fs/etc/passwd',
    '/catalogo/@fs/etc/passwd?raw',
    '/catalogo/../../../../etc/passwd',
    '/catalogo/%2e%2e/%2e%2e/etc/passwd',
  ]) {
    const { status, text } = await answerTo(path, host);
    expect([status === 200, text.includes('root:')], path).toEqual([false, false]);
  }
});
