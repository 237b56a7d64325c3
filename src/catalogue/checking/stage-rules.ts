/** The rule between the stages and the fields of a practice: what answers a test is one of them. */
import { once } from '../../i18n/once.ts';
import { fieldsOf, withInner } from '../model/fields.ts';
import { practiceSchema } from '../model/practice.ts';
import type { Vocabularies } from '../model/vocabularies.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { suggestion } from './suggest.ts';
import { fieldName } from './field-name.ts';
import type { Locate } from './zod-diagnostics.ts';

/** Their paths; which terms there are is all that a vocabulary changes in a sheet. */
const fieldsThatAnswer = once((): string[] =>
  [...withInner(fieldsOf(practiceSchema({})))]
    .map(({ path }) => path)
    .filter((path) => !path.includes('[')),
);

/** @param locate finds places in the file of the stages; nothing is told of one that was not read */
export function acrossStages(
  vocabularies: Partial<Vocabularies>,
  locate: Locate | undefined,
): Diagnostic[] {
  const terms = vocabularies.stages?.terms ?? [];
  if (!locate || !terms.some(({ asks }) => asks)) return [];
  const allowed = fieldsThatAnswer();
  return terms.flatMap(({ asks = [] }, index) =>
    asks.flatMap((value, place) => {
      if (allowed.includes(value)) return [];
      const path = ['terms', index, 'asks', place];
      const parameters = {
        field: fieldName(path),
        value,
        allowed,
        vocabulary: undefined,
        suggestion: suggestion(value, allowed),
      };
      return [diagnostic('unknown-term', locate(path, 'value'), parameters)];
    }),
  );
}
