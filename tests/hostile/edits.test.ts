/** Changes in the form that once came out as another file than was meant: found by the fuzzing. */
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/client/contribute/parse-source.ts';
import { bodyOf, editFile, newFile } from '../../src/catalogue/writing/practice-file.ts';

const source =
  '---\ntitle: Una prova\nlist: [a, b]\ngroup: {text: "a"}\nnested:\n  text: b\n---\n\nUn testo.\n';

describe('is written as it was meant', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a separator of lines', { nested: { text: ['\u2028A'] } }],
    ['a line of dashes between separators of lines', { title: 'a\u2028---\u2028b' }],
    ['a byte-order mark', { title: '\uFEFF' }],
    ['spaces of other kinds at the end', { title: 'a\u00a0', group: { text: 'b\u3000' } }],
    ['lines on one line', { list: [['a:\n- b\n-<']], group: { text: 'c\n- d' } }],
    ['lines of spaces', { title: { text: [{ text: '  \n' }] } }],
  ])('%s', (_what, after) => {
    const { frontmatter: before = {} } = readSource(source);
    for (const written of [
      newFile(after, 'Un testo.'),
      editFile(source, { before, after, body: bodyOf(source) }),
    ]) {
      expect(readSource(written)).toEqual({ frontmatter: after, problems: [] });
      expect(bodyOf(written)).toBe('Un testo.');
    }
  });

  test('the same group twice', () => {
    const one = { text: 'a' };
    expect(readSource(newFile({ list: [one, one] }, '')).frontmatter).toEqual({ list: [one, one] });
  });
});

test.each(['<', '- a\n- b', '12', 'true'])(
  'a sheet that has no fields is not opened as an empty one: %j',
  (sheet) => {
    const { frontmatter: fields, problems } = readSource(`---\n${sheet}\n---\n`);
    expect([fields, problems.length]).toEqual([undefined, 1]);
  },
);

test('an empty sheet is one without fields', () => {
  expect(readSource('---\n# vuota\n---\n').frontmatter).toEqual({});
});
