import { describe, expect, test } from 'vitest';
import { decode, sizeLimit, splitFrontmatter } from '../../src/catalogue/reading/source-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const ruleOf = (result: unknown) => (result as { rule?: string }).rule;

describe('decoding', () => {
  test('drops a byte-order mark and takes any line ending', () => {
    expect(decode(bytes('\uFEFFuno\r\ndue\rtre\n'), 'a')).toBe('uno\ndue\ntre\n');
  });

  test.each([
    ['latin-1', new Uint8Array([0x70, 0x65, 0x72, 0x63, 0x68, 0xe9]), 'file-encoding'],
    ['a NUL', bytes('a\0b'), 'file-encoding'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0]), 'file-encoding'],
    ['too much', new Uint8Array(sizeLimit + 1).fill(97), 'file-too-large'],
  ])('refuses %s', (_case, data, rule) => {
    expect(ruleOf(decode(data, 'a'))).toBe(rule);
  });

  test('takes as much as is allowed', () => {
    expect(decode(new Uint8Array(sizeLimit).fill(97), 'a')).toHaveLength(sizeLimit);
  });
});

describe('the sheet and the text', () => {
  test('are told apart, and lines and columns of the text stay true', () => {
    const parts = splitFrontmatter('---\na: 1\nb: 2\n---\n\nTesto\n', 'a');
    expect(parts).toEqual({ frontmatter: 'a: 1\nb: 2\n', body: '\n\n\n\n\nTesto\n' });
  });

  test('may have blanks behind the dashes, and no text', () => {
    expect(splitFrontmatter('--- \na: 1\n---\t', 'a')).toEqual({
      frontmatter: 'a: 1\n',
      body: '\n\n',
    });
  });

  test.each([
    ['---\na: 1\n', true],
    ['testo\n---\n', false],
  ])('a sheet that is not closed is told from one that is not there: %j', (source, unclosed) => {
    expect(splitFrontmatter(source, 'a')).toMatchObject({ parameters: { unclosed } });
  });

  test.each(['', 'testo', '---\na: 1\n', ' ---\na: 1\n---\n', '----\na: 1\n----\n'])(
    'are missed in %j',
    (source) => {
      expect(ruleOf(splitFrontmatter(source, 'a'))).toBe('frontmatter-missing');
    },
  );
});
