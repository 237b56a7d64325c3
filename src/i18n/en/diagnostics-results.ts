/** What is wrong with results, codes and endings. */
import type { Messages, ResultRule } from '../../catalogue/checking/messages/messages.ts';
import { list } from './diagnostics-lists.ts';

const codes = {
  cup: {
    name: 'a CUP code',
    form: 'A CUP has 15 signs: a letter, two figures, a letter and eleven figures (J31B19000340001). Copy it from the official document, or take the line out.',
  },
  ipa: {
    name: 'an IPA code',
    form: 'Look the organisation up on indicepa.gov.it and copy its code, for example c_h501 or r_lazio; or take the line out.',
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
    message: `Two sources of this record are called “${value}”: it is not clear which of them the result comes from.`,
    hint: 'In “sources” give each its own title, for example with the publisher or the date, and write the same here.',
  }),
  'unknown-source': ({ value, suggestion }) => ({
    message: `“${value}” is not the title of a source of this record.`,
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
    hint: 'Add “ending” with “reason” (what happened) and, if it is known, “lesson” (the lesson learned).',
  }),
  'unknown-result': ({ name, allowed, suggestion }) => ({
    message: `<Indicatore> names a result that the record does not have: “${name}”.`,
    hint:
      suggestion !== undefined
        ? `Did you mean “${suggestion}”?`
        : allowed.length > 0
          ? `Write one of these names: ${list(allowed)}; or add valore, data and fonte.`
          : 'Add the result in “results”, or write valore, data and fonte here as well.',
  }),
  'unknown-result-date': ({ name, date, allowed }) => ({
    message: `<Indicatore> asks for “${name}” of ${date}, which the record has no measure of.`,
    hint: `Write one of the dates of the record: ${list(allowed)}; without a date the last one is shown.`,
  }),
  'experience-practice': ({ practice, suggestion }) => ({
    message: `The experience is of a practice that the catalogue does not have: “${practice}”.`,
    hint:
      suggestion === undefined
        ? 'The folder has the name of the file of the practice, without “.mdx”: correct it.'
        : `Did you mean “${suggestion}”? Move the file to that folder.`,
  }),
  'experience-file': ({ expected }) => ({
    message: 'The name of the file does not say the territory and year that the record says.',
    hint: `Call it “${expected}”, or correct “region” or “period”.`,
  }),
  'own-territory': ({ region }) => ({
    message: `The experience is of the territory of the practice itself: “${region}”.`,
    hint: 'This is written by those who replicated it elsewhere. What happens in its own territory goes into the record of the practice.',
  }),
  'duplicate-experience': ({ other }) => ({
    message: `There is an experience of this territory and year already: ${other}.`,
    hint: 'Keep one of them, with what both say; or correct the year of the start.',
  }),
  'replication-told': ({ other }) => ({
    message: `Those who carried out this replication have already written about it: ${other}.`,
    hint: 'Take it out of here: network, page, plan and data take it from there.',
  }),
};
