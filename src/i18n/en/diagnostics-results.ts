/** What is wrong with results, codes and endings. */
import type { Messages, ResultRule } from '../../catalogue/checking/messages/messages.ts';
import { list } from './diagnostics-lists.ts';

const codes = {
  cup: {
    name: 'a CUP code',
    form: 'A CUP has 15 signs: a letter, two figures, a letter and eleven figures (J31B19000340001). Copy it from the act, or take the line out.',
  },
  ipa: {
    name: 'an IPA code',
    form: 'Look the body up on indicepa.gov.it and copy its code, for example c_h501 or r_lazio; or take the line out.',
  },
  esf: {
    name: 'the code of an ESF+ common indicator',
    form: 'Common indicators go from EECO01 to EECO19 and from EECR01 to EECR06; if the result is none of these, take the line out.',
  },
};

export const results: Pick<Messages, ResultRule> = {
  'invalid-code': ({ field, value, code }) => ({
    message: `“${value}” in “${field}” cannot be ${codes[code].name}.`,
    hint: codes[code].form,
  }),
  'ambiguous-source': ({ value }) => ({
    message: `Two sources of this record are called “${value}”: which of them the result comes from cannot be told.`,
    hint: 'In “sources” give each its own title, for example with the publisher or the date, and write the same here.',
  }),
  'unknown-source': ({ value, suggestion }) => ({
    message: `“${value}” is not the title of a source of this sheet.`,
    hint:
      suggestion === undefined
        ? 'Write the title as it stands in “sources”; if the source is missing, add it there.'
        : `Did you mean “${suggestion}”? If it is another source, add it in “sources”.`,
  }),
  'baseline-order': ({ date, baseline }) => ({
    message: `The starting value (${baseline}) is later than the measured one (${date}).`,
    hint: 'The earlier number goes in “baseline”: correct one of the two dates, or swap the values.',
  }),
  'ending-missing': ({ status }) => ({
    message: `The status “${status}” says that the practice stopped, but not why.`,
    hint: 'Add “ending” with “reason” (what happened) and, if it is known, “lesson” (what is to be learned).',
  }),
  'unknown-result': ({ name, allowed, suggestion }) => ({
    message: `<Indicatore> names a result that the sheet does not have: “${name}”.`,
    hint:
      suggestion !== undefined
        ? `Did you mean “${suggestion}”?`
        : allowed.length > 0
          ? `Write one of these names: ${list(allowed)}; or add valore, data and fonte.`
          : 'Add the result in “results”, or write valore, data and fonte here as well.',
  }),
};
