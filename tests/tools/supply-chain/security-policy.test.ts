import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../src/config/paths.ts';
import config from '../../../vitest.config.ts';

const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const tree = unified().use(remarkParse).use(remarkGfm).parse(text);

function* nodesBelow(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesBelow(child);
}
const linksOf = (node: Nodes): string[] =>
  [...nodesBelow(node)].flatMap((one) => (one.type === 'link' ? [one.url] : []));

/** All that `npm test` runs. */
const testFiles = new Set(
  (config.test?.projects ?? []).flatMap((project) => {
    const { test: options } = project as { test: { include: string[] } };
    return globSync(options.include, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  }),
);

describe('SECURITY.md', () => {
  const links = linksOf(tree);

  test('leads only to files that are there', () => {
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });

  test('names as tests what npm test runs', () => {
    expect(testFiles.size).toBeGreaterThan(50);
    const named = links.filter((link) => link.startsWith('tests/'));
    expect(named.filter((link) => !testFiles.has(link))).toEqual([]);
  });

  test('says of every attempt where it is stopped and by which test that is proved', () => {
    const tables = tree.children.filter((node): node is Table => node.type === 'table');
    const rows = tables.flatMap(({ children }) => children.slice(1));
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) {
      const [attempt, defence, proof, ...others] = row.children;
      expect(others).toEqual([]);
      if (!attempt || !defence || !proof) throw new Error('A row lacks a cell');
      const proofs = linksOf(proof);
      expect(proofs.length).toBeGreaterThan(0);
      expect(proofs.filter((link) => !link.endsWith('.test.ts'))).toEqual([]);
      expect(defence.children.length).toBeGreaterThan(0);
    }
  });

  test('shows each file by its own name', () => {
    for (const node of nodesBelow(tree)) {
      if (node.type !== 'link') continue;
      const [words] = node.children;
      if (words?.type !== 'inlineCode') continue;
      const isFolder = statSync(join(root, node.url)).isDirectory();
      expect(`${node.url}${isFolder ? '/' : ''}`).toMatch(
        new RegExp(`(?:^|/)${words.value.replaceAll('.', '\\.')}$`),
      );
    }
  });

  test('invents no contact, and says that there is none as long as there is none', () => {
    const { contact } = parse(readFileSync(join(root, 'content/site.yml'), 'utf8')) as {
      contact?: { email?: string };
    };
    const addresses = text.match(/[\w.+-]+@[\w-]+\.[\w.-]+/g) ?? [];
    expect(addresses.filter((address) => address !== contact?.email)).toEqual([]);
    expect(text.includes('Oggi nessuno dei due dice un indirizzo')).toBe(!contact?.email);
  });
});
