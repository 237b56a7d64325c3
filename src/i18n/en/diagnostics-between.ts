import type { BetweenRule, Messages } from '../../catalogue/checking/messages/messages.ts';
import { currencyName } from '../format/currency.ts';
import { formatNumber } from './count.ts';
import { named } from './diagnostics-fields.ts';
import { list } from './diagnostics-lists.ts';

/** What is wrong between fields, and between files. */
export const between: Pick<Messages, BetweenRule> = {
  'duplicate-item': ({ field, value }) => ({
    message: `“${value}” is repeated in “${named(field)}”.`,
    hint: 'Keep it once.',
  }),
  'small-amount': ({ field, value, currency }) => ({
    message: `“${named(field)}” is ${formatNumber(value)} ${currencyName(currency, 'en', value)}: so small an amount is usually a slip of the pen.`,
    hint: 'The full stop separates decimals: one thousand five hundred is 1500, not 1.500. If the amount is right, leave it.',
  }),
  'joined-items': ({ field, value, write }) => ({
    message: `“${value}” in “${named(field)}” is one item, and seems to name several.`,
    hint: `Commas separate items: write “${write}”.`,
  }),
  'future-date': ({ field, value }) => ({
    message: `The date in “${named(field)}”, ${value}, has not come yet.`,
    hint: 'This is the date of something that has happened: check the year, the month and the day.',
  }),
  'period-order': ({ start, end }) => ({
    message: `The end (${end}) comes before the start (${start}).`,
    hint: 'Correct “start” or “end”; if the end is not known, remove “end”.',
  }),
  'cost-order': ({ min, max }) => ({
    message: `The lowest amount (${min}) is greater than the highest (${max}).`,
    hint: 'Swap “min” and “max”.',
  }),
  'before-published': ({ field, value, published }) => ({
    message: `The day in “${named(field)}” (${value}) comes before the publication (${published}).`,
    hint: `Correct “${named(field)}” or “published”.`,
  }),
  'stage-needs-replication': ({ stage }) => ({
    message: `The stage “${stage}” says that the practice was replicated elsewhere, but not where.`,
    hint: 'Add at least one item in “replications” (region, year, source), or choose an earlier stage.',
  }),
  'unknown-practice': ({ value, suggestion, isOutcome }) => ({
    message: `The practice “${value}” is not in the catalogue.`,
    hint:
      suggestion === undefined
        ? isOutcome
          ? 'Write the name of the file of the practice without “.mdx”, or remove “practice”.'
          : 'Write the file name of the practice without “.mdx”, or remove “practice” and name the source in “source”.'
        : `Did you mean “${suggestion}”?`,
  }),
  'replication-region': ({ practice, region, actual }) => ({
    message: `The replication is attributed to “${region}”, but the practice “${practice}” belongs to “${actual}”.`,
    hint: `Write “region: ${actual}”, or name another practice.`,
  }),
  'self-replication': ({ isOutcome }) => ({
    message: isOutcome
      ? '“practice” names the practice that was replicated, and wants the one that came of it in your territory.'
      : 'The practice is named as a replication of itself.',
    hint: isOutcome
      ? 'If the catalogue has no record of that one, remove “practice”.'
      : 'Name the practice of the other territory, or remove “practice”.',
  }),
  'replication-cycle': ({ way }) => ({
    message: `The replications lead back to where they began: ${way.join(' → ')}.`,
    hint: 'A practice cannot come from one that came from it: remove the replication that did not take place.',
  }),
  'former-slug-taken': ({ slug, other }) => ({
    message: `The former address “${slug}” is in use: it belongs to ${other}.`,
    hint: 'Remove it from “formerly”: an address leads to one page only.',
  }),
  'tile-taken': ({ term, other }) => ({
    message: `On the map “${term}” stands on the same place as “${other}”.`,
    hint: 'Change “row” or “column” of one of them.',
  }),
  'form-taken': ({ form, term, other }) => ({
    message: `In the glossary “${form}” is a form of “${term}”, but also of “${other}”.`,
    hint: 'Remove it from one of the two: a text would not know which to explain.',
  }),
  'synonym-twice': ({ term, other }) => ({
    message: `Among the synonyms, “${term}” is in its group already as “${other}”.`,
    hint: 'Remove one of them: accents, capitals and signs make no difference to who searches.',
  }),
  'synonym-empty': ({ term }) => ({
    message: `Among the synonyms, “${term}” has neither letters nor digits.`,
    hint: 'Write the word that somebody might search for, or remove the item.',
  }),
  'synonym-language': ({ language, languages }) => ({
    message: `Synonyms in “${language}” serve nobody: the site does not have that language.`,
    hint: `Write them below one of the languages of site.yml: ${list(languages)}.`,
  }),
};
