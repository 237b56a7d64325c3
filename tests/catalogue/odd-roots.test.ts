/** Where the fields of a sheet or of a data file are meant, something else stands as a whole. */
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isError } from '../../src/catalogue/checking/diagnostic.ts';
import { declaredBy } from '../../src/catalogue/model/declared.ts';
import { checker } from '../../src/client/contribute/check.ts';
import { filesIn } from '../../src/files/digest.ts';
import { model } from '../../src/i18n/it/model.ts';
import { catalogueOf } from '../support/open-data.ts';
import { baseContent, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

const roots = ['[]', '[null]', '[{}]', '{}', 'null', 'a'];
const content = overlay();
afterAll(content.remove);

/** One of each kind: of what is read alike, one tells of all. */
const files = new Map(
  filesIn(baseContent)
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => /\.(?:mdx|yml)$/.test(file))
    .map((file) => [kindOf(file), file]),
);

function kindOf(file: string): string {
  const [folder = file] = file.split('/');
  return file.endsWith('regions.yml') ? file : `${folder} ${file.endsWith('.en.mdx')}`;
}

describe.each([...files.values()])('%s', (file) => {
  const written = readFileSync(join(baseContent, file), 'utf8');
  test.each(roots)('is %j: that is told of it', (root) => {
    const asRoot = `${root}\n`;
    const isText = file.endsWith('.mdx');
    content.write(
      file,
      isText ? written.replace(/^(---\n)[\s\S]*?\n(?=---\n)/, `$1${asRoot}`) : asRoot,
    );
    const told = readCatalogue(content.folder).problems.filter((found) => found.file === file);
    content.write(file, written);
    // A translation says what is another in its language, and nothing has to be.
    const mayBeEmpty = /\.[a-z]{2}\.mdx$/.test(file) && ['{}', 'null'].includes(root);
    expect(told.some(isError) || mayBeEmpty).toBe(true);
  });
});

describe.each(['practice', 'experience'] as const)('in the form, a sheet of kind %s', (kind) => {
  const { vocabularies, site } = catalogueOf(baseContent);
  const declared = declaredBy(site);
  const check = checker({ kind, vocabularies, known: new Map(), language: 'it', declared, model });
  test.each(roots)('is %j: that is told of it', (root) => {
    const source = `---\n${root}\n---\n\nUn testo.\n`;
    const { problems } = check({ source, slug: 'a', folder: 'montebello', own: undefined });
    expect(problems.some(isError)).toBe(true);
  });
});
