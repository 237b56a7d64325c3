/** What a setting may not write into the files that are made from it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { localised, siteAddress, text } from '../../src/catalogue/model/text.ts';
import { contentPolicy } from '../../src/config/security.ts';
import { readSettings } from '../../src/config/settings.ts';
import { codeOwners } from '../../src/review/code-owners.ts';

const accepts = (url: string) => siteAddress.safeParse(url).success;

describe('an address of another catalogue', () => {
  test.each([
    'https://example.org/a/',
    'http://localhost:4321/',
    'https://[::1]/',
    'https://a-b.it',
  ])('%s is one', (url) => expect(accepts(url)).toBe(true));
  test.each([
    "https://a;script-src'unsafe-inline'/",
    'https://a.it;frame-src *',
    'https://a,b.it/',
    "https://a'b.it/",
    'https://*.it/',
    'https://a_b.it/',
    'https://(a).it/',
  ])('%s is none', (url) => expect(accepts(url)).toBe(false));

  test('that is none writes nothing into the policy of the pages', () => {
    const content = mkdtempSync(join(tmpdir(), 'policy-'));
    const federation = ['https://a.it/x/', 'https://b.it;script-src *', 'javascript:x', 7, null];
    writeFileSync(
      join(content, 'site.yml'),
      JSON.stringify({ federation: federation.map((url) => url && { name: 'x', url }) }),
    );
    const { searched } = readSettings({ CATALOGUE_CONTENT: content }, process.cwd());
    rmSync(content, { recursive: true });
    expect(searched).toEqual(['https://a.it']);
    expect(contentPolicy(searched)).toContain("connect-src 'self' https://a.it;");
  });
});

describe('a line', () => {
  test.each(['\n', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\v', '\f'])(
    'is not one with %j in it',
    (end) => {
      expect(text(1, 120).safeParse(`a${end}b`).success).toBe(false);
      expect(localised.safeParse({ it: `a${end}b`, en: 'a' }).success).toBe(false);
      expect(localised.safeParse({ it: 'a', en: 'a', de: `a${end}b` }).success).toBe(false);
    },
  );

  test('may end in one, as YAML writes texts; a long text may have paragraphs', () => {
    expect(text(1, 120).parse('a\n')).toBe('a');
    expect(text(1, 500).safeParse('a\n\nb').success).toBe(true);
  });
});

test('a label over two lines writes no rule of its own into CODEOWNERS', () => {
  const file = codeOwners(
    [{ id: 'umbria', label: { it: 'Umbria\n* @estranei' } }],
    new Map(),
    'content',
    wordsOf('it'),
  );
  const rules = file.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(rules).toEqual([]);
});
