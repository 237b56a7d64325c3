/** What the documents of the repository point to is there. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';

const documents = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--', '*.md'],
  { cwd: root, encoding: 'utf8' },
)
  .trim()
  .split('\n')
  // Texts of catalogues, which the check of the content looks at, and of other generators.
  .filter((file) => !/^(?:content|tests\/fixtures|tools\/bench\/peers)\//.test(file))
  .sort();

/** A document without its blocks of code, where nothing is a link. */
const proseOf = (file: string): string =>
  readFileSync(join(root, file), 'utf8').replace(/^```.*?^```/gms, '');

/** The anchors of a document: its headings, as GitHub and GitLab name them. */
const anchorsOf = (file: string): string[] =>
  [...proseOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );

/** The links of a document to others of the repository, or to a part of itself. */
const linksOf = (file: string): { path: string; anchor: string | undefined }[] =>
  [...proseOf(file).matchAll(/\]\((?![a-z]+:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(
    ([, path = '', anchor]) => ({
      path: path === '' ? file : posix.join(dirname(file), path),
      anchor: anchor && decodeURIComponent(anchor),
    }),
  );

test.each(documents)('%s links to what is there', (file) => {
  const broken = linksOf(file).filter(
    ({ path, anchor }) =>
      !existsSync(join(root, path)) || (anchor && !anchorsOf(path).includes(anchor)),
  );
  expect(broken).toEqual([]);
});

// A changelog tells of what is gone, too.
test.each(documents.filter((file) => file !== 'CHANGELOG.md'))(
  '%s names files of the program that are there',
  (file) => {
    const named = proseOf(file).matchAll(/`((?:docs|scripts|src|tests|tools)\/[^`\s]*)`/g);
    const paths = [...named].map(([, path = '']) => path);
    // What stands for a name is in brackets of some kind, or left out.
    const whole = paths.filter((path) => !/[<*…{[]/.test(path));
    expect(whole.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  },
);
