/** However many files a proposal brings, they are told, and nothing ends with a stack. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

test(
  'a catalogue with 130,000 files that belong nowhere is told of them',
  { timeout: 300_000 },
  () => {
    const content = overlay();
    const folder = join(content.folder, 'practices', 'montebello', 'altro');
    mkdirSync(folder);
    try {
      for (let at = 0; at < 130_000; at += 1) writeFileSync(join(folder, `${at}.txt`), '');
      const { problems } = readCatalogue(content.folder);
      expect(problems.length).toBeGreaterThan(0);
      expect(new Set(problems.map(({ file }) => file.split('/')[2]))).toEqual(new Set(['altro']));
    } finally {
      rmSync(content.folder, { recursive: true, force: true });
    }
  },
);
