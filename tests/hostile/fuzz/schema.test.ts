/** Whatever stands in the place of a sheet as data, the schemas judge it, each refusal at its place. */
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { readSource } from '../../../src/client/contribute/parse-source.ts';
import { formatDiagnostic } from '../../support/diagnostics.ts';
import type { Path } from '../../../src/catalogue/model/field.ts';
import { parseWith } from '../../../src/catalogue/checking/zod-diagnostics.ts';
import { siteSchema } from '../../../src/catalogue/model/site.ts';
import { vocabularyNames } from '../../../src/catalogue/model/vocabularies.ts';
import { vocabularySchema } from '../../../src/catalogue/model/vocabulary-schemas.ts';
import { isFields } from '../../../src/catalogue/writing/same.ts';
import { anyValue, changedFields, dataChange } from './changes.ts';
import { must } from './must.ts';
import { allTexts, inBoundedTime } from './reading.ts';
import { manyRuns, runs, told } from './runs.ts';

const locate = (path: Path) => ({ file: 'a', line: 1, column: 1, path: [...path] });

/** Whether a path leads to something, or to a name that its group could have. */
function leadsSomewhere(data: unknown, path: Path): boolean {
  const holder = path.slice(0, -1).reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)];
    return isFields(inner) && Object.hasOwn(inner, key) ? inner[String(key)] : undefined;
  }, data);
  return path.length === 0 || (typeof holder === 'object' && holder !== null);
}

function isJudged(schema: Parameters<typeof parseWith>[0], data: unknown): void {
  const { value, problems } = inBoundedTime(() => parseWith(schema, data, locate));
  must((value === undefined) === problems.length > 0, 'a value, or why not', { data, problems });
  for (const found of problems) {
    must(leadsSomewhere(data, found.path ?? []), 'a path in the data', { found, data });
    const { message, hint } = formatDiagnostic(found, 'it');
    must(!/undefined|\[object|NaN/.test(`${message}${hint}`), 'words', found);
  }
}

const originals = allTexts.filter(({ text }) => text.language === undefined);
const schemas = [siteSchema, ...vocabularyNames.map((name) => vocabularySchema(name))];

describe('a sheet as data', manyRuns, () => {
  test(`that was right before (${told('sheets as data')})`, () => {
    const changes = fc.array(dataChange, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...originals), changes, ({ catalogue, text }, list) => {
        const { frontmatter = {} } = readSource(text.source);
        isJudged(catalogue.schemas.originals[text.kind], changedFields(frontmatter, list));
      }),
      runs('sheets as data'),
    );
  });

  test(`of any form, also in the place of a vocabulary (${told('any data')})`, () => {
    const all = [
      ...schemas,
      ...originals.map(({ catalogue, text }) => catalogue.schemas.originals[text.kind]),
    ];
    fc.assert(
      fc.property(fc.nat(all.length - 1), fc.oneof(anyValue, fc.jsonValue()), (index, data) => {
        const schema = all[index];
        if (schema) isJudged(schema, data);
      }),
      runs('any data'),
    );
  });
});
