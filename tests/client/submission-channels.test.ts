import { describe, expect, test } from 'vitest';
import { forgeAddress, mailAddress } from '../../src/client/contribute/submission-channels.ts';
import { bodyOf, editFile, newFile } from '../../src/catalogue/writing/practice-file.ts';
import { slugOf } from '../../src/catalogue/writing/slug.ts';

describe('the page of the repository', () => {
  const repository = { url: 'https://forge.example/o/r/', branch: 'main', content: 'content' };
  const file = 'practices/monte/orto.mdx';
  const source = '---\ntitle: "È & così"\n---\n';

  test('of GitHub carries name and text of a new file', () => {
    const { address, carriesText } = forgeAddress(
      { type: 'github', ...repository },
      { file, source, isNew: true },
    );
    const url = new URL(address);
    expect(carriesText).toBe(true);
    expect(url.pathname).toBe('/o/r/new/main');
    expect(url.searchParams.get('filename')).toBe(`content/${file}`);
    expect(url.searchParams.get('value')).toBe(source);
  });

  test('carries the name alone where the text is too long', () => {
    const { address, carriesText } = forgeAddress(
      { type: 'github', ...repository },
      { file, source: 'è'.repeat(5000), isNew: true },
    );
    expect(carriesText).toBe(false);
    expect(address.length).toBeLessThan(200);
  });

  test.each([
    ['gitlab', true, '/-/new/main?file_name=content%2Fpractices%2Fmonte%2Forto.mdx'],
    ['gitea', true, '/_new/main?filename=content%2Fpractices%2Fmonte%2Forto.mdx'],
    ['github', false, '/edit/main/content/practices/monte/orto.mdx'],
    ['gitlab', false, '/-/edit/main/content/practices/monte/orto.mdx'],
    ['gitea', false, '/_edit/main/content/practices/monte/orto.mdx'],
  ] as const)('of %s, new: %s', (type, isNew, expected) => {
    const { address, carriesText } = forgeAddress({ type, ...repository }, { file, source, isNew });
    expect(address).toBe(`https://forge.example/o/r${expected}`);
    expect(carriesText).toBe(false);
  });
});

test('a mail carries the text while it fits', () => {
  const write = (text: string) =>
    mailAddress('a@b.example', 'Oggetto & co', { withText: text, withoutText: 'Allego.' });
  expect(write('uno\ndue')).toEqual({
    address: 'mailto:a@b.example?subject=Oggetto%20%26%20co&body=uno%0D%0Adue',
    carriesText: true,
  });
  expect(write('x'.repeat(5000)).carriesText).toBe(false);
  expect(write('x'.repeat(5000)).address).toContain('Allego.');
});

describe('the file of a practice', () => {
  test('is written anew in the order of its fields', () => {
    expect(newFile({ title: 'Uno: due', themes: ['a'] }, '\n\nTesto.\n\n')).toBe(
      '---\ntitle: "Uno: due"\nthemes:\n  - a\n---\n\nTesto.\n',
    );
    expect(newFile({ title: 'Uno' }, ' ')).toBe('---\ntitle: Uno\n---\n');
  });

  const source = '---\ntitle: Uno\n---\n\n\nTesto.\n\n\n';
  test('comes back as it was when nothing changed', () => {
    const body = bodyOf(source);
    expect(body).toBe('Testo.');
    expect(editFile(source, { before: { title: 'Uno' }, after: { title: 'Uno' }, body })).toBe(
      source,
    );
  });

  test('changes its text without touching the sheet', () => {
    const change = { before: { title: 'Uno' }, after: { title: 'Uno' }, body: 'Altro.' };
    expect(editFile(source, change)).toBe('---\ntitle: Uno\n---\n\nAltro.\n');
  });
});

test.each([
  ['L’orto di «Nonna» – 2ª edizione', 'lorto-di-nonna-2-edizione'],
  ['WE.CA.RE.', 'wecare'],
  ['È così: già', 'e-cosi-gia'],
  ['🧺', ''],
  ['a'.repeat(200), 'a'.repeat(80)],
])('%j is named %j', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
