/** A problem quotes what stands in the file, and not what the reader made of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

import { readYaml } from '../../src/catalogue/reading/yaml.ts';
import { formatDiagnostic } from '../support/diagnostics.ts';
import { baseContent, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

const file = 'practices/montebello/bottega-dei-cesti.mdx';
const content = overlay();
afterAll(content.remove);
const written = readFileSync(join(baseContent, file), 'utf8');

/** What is written, and what a number would be shown as. */
const odd = [
  ['.nan', /NaN/],
  ['-.inf', /Infinity/],
  ['0x7E9', /2025/],
  ['0o17', /\b15\b/],
  ['2019.10', /2019\.1(?!0)/],
  ['1e400', /Infinity/],
] as const;

describe.each(odd)('%s', (value, made) => {
  test.each(['reviewed', 'region', 'themes', 'title'])('in «%s»', (field) => {
    content.write(
      file,
      written.replace(
        new RegExp(`^${field}: .*`, 'm'),
        `${field}: ${field === 'themes' ? `[${value}]` : value}`,
      ),
    );
    const { problems } = readCatalogue(content.folder);
    content.write(file, written);
    const told = problems
      .filter((found) => found.file === file)
      .map((found) => JSON.stringify(formatDiagnostic(found, 'it')))
      .join('\n');
    expect(told).not.toMatch(made);
    // A title may be any text.
    if (told !== '' || field !== 'title') expect(told).toContain(value);
  });
});

test('what nobody means as a number is a text, also as a name', () => {
  const source = 'a: .NaN\nb: [+.Inf, 0x1f, 0o17]\n.nan: 1\nc: [1.5, -2, 1e+21]\n';
  expect(readYaml(source, 'a.yml').value).toEqual({
    a: '.NaN',
    b: ['+.Inf', '0x1f', '0o17'],
    '.nan': 1,
    c: [1.5, -2, 1e21],
  });
});
