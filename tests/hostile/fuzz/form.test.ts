/** What the form checks and shows of whatever is open in it, without the browser around it. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checker } from '../../../src/browser/contribute/check.ts';
import { readSource } from '../../../src/browser/contribute/open.ts';
import { presentable } from '../../../src/browser/contribute/presentable.ts';
import { renderText } from '../../../src/browser/contribute/preview.ts';
import type { Vocabularies } from '../../../src/catalogue/model/vocabularies.ts';
import { isSafeAddress } from '../../../src/catalogue/model/address.ts';
import { practiceSchema } from '../../../src/catalogue/model/practice.ts';
import type { Make } from '../../../src/components/author/views.ts';
import { glance } from '../../../src/components/practice/views/glance.ts';
import type { Lookup } from '../../../src/components/practice/views/parts.ts';
import { contact, sources } from '../../../src/components/practice/views/proof.ts';
import { replicability } from '../../../src/components/practice/views/replicability.ts';
import { routesUnder } from '../../../src/site/addresses.ts';
import { practiceFile } from '../../support/sheets.ts';
import { canaryIsQuiet, hangCanary } from './canary.ts';
import { changedFields, dataChange } from './changes.ts';
import { spoilt } from './mutations.ts';
import { must } from './must.ts';
import { allTexts, areWellTold, catalogues, inBoundedTime } from './reading.ts';
import { lookAtTree } from './rendering.ts';
import { manyRuns, runs, told } from './runs.ts';
import { mischievousText, rightText } from './texts.ts';

const practices = allTexts.filter(({ text }) => text.kind === 'practice' && !text.language);
const somePractice = fc.constantFrom(...practices);
const [first] = practices;
if (!first) throw new Error('The small catalogue lacks a practice');

/** What the page of the form makes when it opens, once for a catalogue. */
const made = (() => {
  const makeOf = (vocabularies: Vocabularies) => ({
    check: checker(vocabularies, new Map(), undefined),
    schema: practiceSchema(vocabularies),
    lookup: {
      routes: routesUnder('/catalogo/', 'it', 'it'),
      vocabularies,
      titleOf: () => undefined,
    } satisfies Lookup,
  });
  const all = new Map(
    catalogues.map(({ vocabularies }) => [vocabularies, makeOf(vocabularies)] as const),
  );
  return ({ catalogue: { vocabularies } }: (typeof practices)[number]) =>
    all.get(vocabularies) ?? makeOf(vocabularies);
})();

beforeAll(() => {
  const { document, Node } = parseHTML('<!doctype html><body></body>');
  Object.assign(globalThis, { document, Node });
  hangCanary();
});
afterAll(canaryIsQuiet);

/** The words of an element; its addresses are looked at. */
const words: Make<string> = (_tag, { href }, ...children) => {
  must(href === undefined || isSafeAddress(href), 'a safe address', href);
  return children.filter(Boolean).join('');
};

describe('the form', manyRuns, () => {
  test(`checks a file that is almost right (${told('checks of the form')})`, () => {
    const files = somePractice.chain((one) =>
      spoilt(one.text.source).map((source) => ({ one, source })),
    );
    fc.assert(
      fc.property(files, ({ one, source }) => {
        inBoundedTime(() => {
          const { folder = '', slug, file } = one.text;
          const { problems } = made(one).check(source, slug, folder);
          areWellTold(problems, file, new TextEncoder().encode(source));
        });
      }),
      runs('checks of the form'),
    );
  });

  test(`shows a text that passes, and only that (${told('previews')})`, () => {
    let shown = 0;
    fc.assert(
      fc.property(fc.oneof(rightText, mischievousText), (body) => {
        inBoundedTime(() => {
          const { text } = made(first).check(practiceFile({}, body), 'prova', 'montebello');
          if (!text.tree) return;
          shown += 1;
          const place = document.createElement('div');
          place.append(renderText(text.tree));
          lookAtTree(place);
        });
      }),
      runs('previews'),
    );
    expect(shown).toBeGreaterThan(0);
  });

  test(`shows what can be shown of any sheet (${told('sheets shown')})`, () => {
    const changes = fc.array(dataChange, { maxLength: 4 });
    fc.assert(
      fc.property(somePractice, changes, (one, list) => {
        const { sheet = {} } = readSource(one.text.source);
        const { schema, lookup } = made(one);
        const data = presentable(schema, changedFields(sheet, list), (path) =>
          ['start', 'end', 'date', 'reviewed'].includes(String(path.at(-1))),
        );
        const parts = [
          glance(words, data, lookup),
          replicability(words, data.replicability ?? {}, lookup),
          sources(words, data),
          contact(words, data),
        ];
        const written = parts.join(' ');
        must(!/undefined|\[object|NaN|Invalid/.test(written), 'words', written);
      }),
      runs('sheets shown'),
    );
  });
});
