import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { contentPolicy } from '../../src/config/security.ts';
import { readSettings } from '../../src/config/settings.ts';
import { writeHeaderFiles } from '../../src/builder/header-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'headers-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeHeaderFiles(folder, '/catalogo/');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test('no path that would be a rule is written into them', () => {
  for (const base of ['/a;b/', '/a b/', '/a\n/*', "/a'/", '/$uri/', '/*/', '/{a}/', 'a']) {
    expect(() => writeHeaderFiles(folder, base)).toThrow(base);
    const environment = { SITE_URL: `https://example.org${base}` };
    let settings: { siteBase: string } | undefined;
    try {
      settings = readSettings(environment, root);
    } catch {
      continue;
    }
    expect(settings.siteBase).toMatch(/^\/[\w.~%/-]*$/);
  }
});

test('no host that would be a rule is written into the policy', () => {
  expect(contentPolicy(['https://a.example', 'http://localhost:4321'])).toContain('a.example');
  for (const origin of [
    'https://a.example;script-src',
    'https://a.example *',
    "'unsafe-inline'",
    '*',
    'https:',
    'data:',
  ]) {
    expect(() => contentPolicy([origin])).toThrow(origin);
  }
});

test.each([
  ['ttl', 'text/turtle; charset=utf-8'],
  ['rdf', 'application/rdf+xml'],
  ['jsonld', 'application/ld+json'],
  ['csv', 'text/csv; charset=utf-8; header=present'],
  ['webmanifest', 'application/manifest+json'],
  ['mdx', 'text/markdown; charset=utf-8'],
])('every host is told what a file that ends in .%s is', (ending, type) => {
  expect(read('_headers')).toContain(`/catalogo/*.${ending}\n  Content-Type: ${type}\n`);
  expect(read('.htaccess')).toContain(`AddType "${type}" .${ending}\n`);
  const location = `location ~ \\.${ending}$ { types { } default_type "${type}"; }\n`;
  expect(read('nginx-headers.conf')).toContain(location);
});
