/** Content of an older form keeps working, and can be brought to that of today. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { formVersion } from '../../src/catalogue/model/form-version.ts';
import { laterVocabularies } from '../../src/catalogue/reading/later-vocabularies.ts';
import { migrate, type Migration, migrations } from '../../src/catalogue/writing/migrate.ts';
import { root } from '../../src/config/paths.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { runScript } from '../support/run-script.ts';
import { practiceFile } from '../support/sheets.ts';

const made: Overlay[] = [];
afterEach(() => {
  for (const content of made.splice(0)) content.remove();
});

/** The small catalogue as it was before there were forms. */
function older(): Overlay {
  const content = overlay();
  made.push(content);
  for (const name of Object.keys(laterVocabularies())) {
    rmSync(join(content.folder, 'vocabularies', `${name}.yml`));
  }
  rmSync(join(content.folder, 'practices/valdimare'), { recursive: true });
  for (const folder of ['news', 'needs', 'experiences']) {
    rmSync(join(content.folder, folder), { recursive: true });
  }
  for (const [file, change] of [
    [
      'vocabularies/statuses.yml',
      (text: string) => `# Come va.\n${text.split('  - id: lasciata')[0]}`,
    ],
    ['site.yml', (text: string) => text.replace(/^form: .*\n/m, '')],
  ] as const) {
    content.write(file, change(readFileSync(join(content.folder, file), 'utf8')));
  }
  return content;
}
const write = ({ folder }: Overlay, files: ReadonlyMap<string, string>) => {
  for (const [file, text] of files) writeFileSync(join(folder, file), text);
};

describe('content of an older form', () => {
  test('is right as it is, and told in one line that it can be migrated', () => {
    const content = older();
    expect(readCatalogue(content.folder)).toMatchObject({ problems: [], older: true });
    const { code, stdout } = runScript('check', [], { CATALOGUE_CONTENT: content.folder });
    expect(code).toBe(0);
    const { older: line } = wordsOf('it').diagnostics.report;
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(line);
  });

  test('is migrated by the command, once', () => {
    const content = older();
    const environment = { CATALOGUE_CONTENT: content.folder };
    const tried = runScript('migrate', ['--dry-run'], environment);
    expect(tried.stdout).toContain('vocabularies/document-kinds.yml');
    expect(readCatalogue(content.folder).older).toBe(true);
    expect(runScript('migrate', [], environment).code).toBe(0);
    expect(readCatalogue(content.folder)).toMatchObject({ problems: [], older: false });
    const again = runScript('migrate', [], environment);
    expect(again).toMatchObject({ code: 0, stdout: `${wordsOf('it').commands.migrate.done}\n` });
  });

  test('keeps what its authors wrote, comments too', () => {
    const content = older();
    const { files, unread } = migrate(content.folder);
    expect(unread).toEqual([]);
    expect([...files.keys()].sort()).toEqual([
      'site.yml',
      'vocabularies/confirmation-kinds.yml',
      'vocabularies/document-kinds.yml',
      'vocabularies/outcomes.yml',
      'vocabularies/statuses.yml',
    ]);
    expect(files.get('site.yml')).toBe(
      `${readFileSync(join(content.folder, 'site.yml'), 'utf8')}form: ${formVersion}\n`,
    );
    expect(files.get('vocabularies/statuses.yml')).toMatch(/^# Come va\.\n[\s\S]*stopped: true\n$/);
  });

  test('without a site.yml that can be read is told, and nothing is written', () => {
    const content = older();
    content.write('site.yml', '- no\n');
    const { code, stderr } = runScript('migrate', [], { CATALOGUE_CONTENT: content.folder });
    expect(code).toBe(1);
    expect(stderr).toContain('site.yml');
  });
});

test('the steps lead to the form of today, in order', () => {
  expect(migrations.at(-1)?.to).toBe(formVersion);
  const forms = migrations.map(({ to }) => to);
  expect(forms).toEqual(forms.toSorted((a, b) => a - b));
});

test('a step for sheets changes those fields and nothing else', () => {
  const content = older();
  const rename: Migration = {
    to: 2,
    frontmatter: ({ places, ...fields }) =>
      places === undefined ? fields : { ...fields, towns: places },
  };
  const file = 'practices/montebello/prova.mdx';
  const source = practiceFile({ places: '[Montebello] # in cima' })
    .replace('---\n', '---\n# Da rivedere.\n')
    .replaceAll('\n', '\r\n');
  content.write(file, source);
  content.write('practices/montebello/rotta.mdx', '---\ntitle: [\n---\n');
  const { files, unread } = migrate(content.folder, [rename]);
  expect(unread).toEqual(['practices/montebello/rotta.mdx']);
  const written = files.get(file) ?? '';
  expect(written).toContain('# Da rivedere.\r\n');
  expect(written).toContain('towns: \r\n'.trimEnd());
  expect(written).not.toContain('places');
  expect([...files.keys()]).toEqual([file, 'site.yml']);
});

test('the real catalogue passes as it is, and once it is migrated', () => {
  const content = overlay(join(root, 'content'));
  made.push(content);
  const site = readFileSync(join(content.folder, 'site.yml'), 'utf8');
  content.write('site.yml', site.replace(/^form: .*\n/m, ''));
  expect(
    readCatalogue(content.folder).problems.filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
  write(content, migrate(content.folder).files);
  const after = readCatalogue(content.folder);
  expect(after.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(after.older).toBe(false);
});
