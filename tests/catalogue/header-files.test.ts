import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeHeaderFiles } from '../../src/builder/header-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'headers-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeHeaderFiles(folder, '/catalogo/');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

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
