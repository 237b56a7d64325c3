import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import type { Diagnostic } from '../../src/catalogue/checking/diagnostic.ts';
import { readBody } from '../../src/catalogue/reading/body.ts';
import { readWithRemark } from '../../src/catalogue/reading/remark.ts';
import { splitFrontmatter } from '../../src/catalogue/reading/source-file.ts';
import { baseContent } from '../support/overlay.ts';
import { plainTexts, textsWithCode, textsWithComponents } from '../support/texts.ts';

const told = (problems: Diagnostic[]) => problems.map(({ rule, line }) => `${rule} ${line}`);
const withRemark = (text: string) =>
  told(readWithRemark(text, { file: 'a', kind: 'practice', pictureAt: () => 'good' }).problems);
const withBuild = (text: string) =>
  told(
    readBody(text, { file: 'a', kind: 'practice', path: '/a', addressOf: (address) => address })
      .problems,
  ).filter((row) => !row.startsWith('missing-image'));

/** A parser stops at the first thing that it cannot read: which one, the two may see otherwise. */
const alike = (rows: string[]) =>
  rows.some((row) => row.startsWith('body-syntax')) ? ['body-syntax'] : rows;

describe('the browser says of a text what the build says', () => {
  test.each([
    ...textsWithCode.map(([text]) => text),
    ...plainTexts,
    ...textsWithComponents.map(([text]) => text),
    '',
  ])('%j', (text) => {
    expect(alike(withRemark(text))).toEqual(alike(withBuild(text)));
  });

  const practices = [join(root, 'content'), baseContent].flatMap((folder) =>
    readdirSync(join(folder, 'practices'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => join(folder, 'practices', file)),
  );
  test.each(practices)('%s', (path) => {
    const parts = splitFrontmatter(readFileSync(path, 'utf8'), path);
    if ('rule' in parts) throw new Error('The file has no sheet');
    expect(withRemark(parts.body)).toEqual([]);
  });
});
