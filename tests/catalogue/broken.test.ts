import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../support/diagnostics.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { allWords } from '../../src/i18n/words.ts';
import { baseContent, brokenContent, fixtures } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

const rules = readdirSync(join(fixtures, 'broken')).sort();

test('the small catalogue itself has nothing wrong', () => {
  expect(readCatalogue(baseContent).problems).toEqual([]);
});

test('every rule has a file that breaks it, and words in every language', () => {
  for (const { diagnostics } of allWords()) {
    expect(rules).toEqual(Object.keys(diagnostics.messages).sort());
  }
});

describe.each(rules)('%s', (rule) => {
  test('is told once, at its place, with a remedy', () => {
    const { content, expected } = brokenContent(rule);
    const { problems } = readCatalogue(content.folder, { today: '2026-11-24' });
    content.remove();
    const told = problems.map((found) => ({
      file: found.file,
      line: found.line,
      column: found.column,
      rule: found.rule,
      message: formatDiagnostic(found, 'it').message,
    }));
    const own = told.filter((row) => row.rule !== expected.besides);
    expect(own).toEqual(expected.problems);
    expect(own.map((row) => row.rule)).toEqual([rule]);
    for (const found of problems) {
      for (const language of languageCodes) {
        const { message, hint } = formatDiagnostic(found, language);
        expect(message).toMatch(/[.!?]$/);
        expect(hint).toMatch(/[.!?/]$/);
        expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});
