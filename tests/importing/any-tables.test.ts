/** Whatever a catalogue says, its tables say it too. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acrossFields } from '../../src/catalogue/checking/cross-field-rules.ts';
import { isError } from '../../src/catalogue/checking/diagnostic.ts';
import { plain } from '../../src/catalogue/model/declared.ts';
import { fieldsOf } from '../../src/catalogue/model/fields.ts';
import { practiceSchema } from '../../src/catalogue/model/practice.ts';
import type { PracticeRecord } from '../../src/catalogue/model/record.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { isPartial } from '../../src/importing/report.ts';
import { anyGroup } from '../support/any-sheet.ts';
import { catalogueOf, recordsOf } from '../support/open-data.ts';
import { baseContent, type Overlay, overlay } from '../support/overlay.ts';
import { emptied, folderOf, imported, sheetsOf, tablesOf, ways } from '../support/own-tables.ts';

const base = catalogueOf(baseContent);

let content: Overlay;
beforeEach(() => {
  content = overlay();
});
afterEach(() => content.remove());

test('any catalogue comes back from its tables, whatever its texts are', async () => {
  const { vocabularies } = base;
  const schema = practiceSchema(vocabularies);
  const [model] = base.practices;
  const sheet = anyGroup(fieldsOf(schema), vocabularies).filter((made) => {
    const { data } = schema.safeParse(made);
    if (!data) return false;
    const locate = () => ({ file: '', line: 1, column: 1 });
    const problems = acrossFields({ slug: 'altra', file: '', data, locate }, vocabularies, plain);
    return !problems.some(isError);
  });
  const way = fc.constantFrom(...ways.map(([, change]) => change));
  await fc.assert(
    fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 2 }), way, async (made, change) => {
      const records = made.map((one, index): PracticeRecord => {
        const data = schema.parse(one);
        // A replication of a practice that is not there is refused, as it should be.
        for (const replication of data.replicability.replications ?? []) {
          delete replication.practice;
        }
        delete data.formerly;
        const slug = `altra-${index}`;
        return { ...(model as PracticeRecord), id: slug, slug, file: `${slug}.mdx`, data };
      });
      const others = recordsOf(baseContent).filter(({ type }) => type !== 'practice');
      const catalogue = assemble([...others, ...records]);
      const tables = await tablesOf(catalogue);
      const changed = new Map([...tables].map(([name, text]) => [name, change(text)]));
      const { sheets, outcomes } = await imported(
        content,
        folderOf(content, changed),
        emptied(baseContent),
      );
      expect(outcomes.filter(isPartial)).toEqual([]);
      expect(sheets).toEqual(sheetsOf(catalogue));
    }),
    { numRuns: 60 },
  );
});
