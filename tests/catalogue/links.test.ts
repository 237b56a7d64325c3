import { afterEach, expect, test } from 'vitest';
import { formatDiagnostic } from '../support/diagnostics.ts';
import { type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { practiceFile } from '../support/sheets.ts';

let content: Overlay;
afterEach(() => content.remove());

test.each([
  ['/pratiche/bottega-delle-reti', 'Forse intendevi «/pratiche/bottega-delle-reti/»?'],
  ['/pratiche/bottega-delle-reti#fonti', 'Forse intendevi «/pratiche/bottega-delle-reti/#fonti»?'],
  ['/en/practices/bottega-delle-reti', 'Forse intendevi «/en/practices/bottega-delle-reti/»?'],
  ['/pratiche', 'Forse intendevi «/pratiche/»?'],
  ['sociale@example.org', 'Scrivi «mailto:sociale@example.org».'],
  ['ufficio.sociale@comune.example.it', 'Scrivi «mailto:ufficio.sociale@comune.example.it».'],
  ['www.example.org/atti', 'Scrivi «https://www.example.org/atti».'],
])('a link that lacks little is told what it lacks: %s', (address, hint) => {
  content = overlay();
  const file = 'practices/montebello/prova.mdx';
  content.write(file, practiceFile({}, `[qui](${address}).`));
  const told = readCatalogue(content.folder).problems;
  expect(told.map((found) => formatDiagnostic(found, 'it').hint)).toEqual([hint]);
  // The remedy is one.
  const [, right = ''] = /«(.+)»/.exec(hint) ?? [];
  content.write(file, practiceFile({}, `[qui](${right}).`));
  expect(readCatalogue(content.folder).problems).toEqual([]);
});
