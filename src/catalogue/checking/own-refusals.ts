/** From what our own checks refuse, and the library knows only as refused, to problems of the catalogue. */
import type { z } from 'zod';
import { anyLanguage } from './any-language.ts';
import { type Diagnostic, diagnostic, type SourceLocation } from './diagnostic.ts';
import { listName, shorten } from './field-name.ts';
import type { RuleParameters } from './rule-parameters.ts';
import type { Deception } from '../model/address.ts';
import type { CodeKind } from '../model/codes.ts';
import { currencies } from '../model/currency.ts';
import { type DatePrecision, isDate } from '../model/dates.ts';
import { centDigits, isInEuros } from '../model/euro-fields.ts';
import type { Path } from '../model/field.ts';
import { cellDate } from '../model/written-date.ts';
import { asInFile, likelyNumbers } from '../model/written-number.ts';

/**
 * What our own checks refuse: see `model/text.ts`.
 *
 * @param shown the value as its author wrote it, cut
 */
export function refusalOfOurs(
  issue: z.core.$ZodIssueCustom,
  path: Path,
  field: string,
  value: unknown,
  shown: string,
  place: SourceLocation,
): Diagnostic {
  const params = (issue.params ?? {}) as Record<string, string>;
  const { rule, precision = 'partial', code = '', value: repeated = String(value) } = params;
  switch (rule) {
    case 'invalid-date':
      return diagnostic('invalid-date', place, {
        field,
        value: shown,
        precision,
        meant: meantDate(shown, precision as DatePrecision),
      });
    case 'number-form': {
      const found = numberForm(path, String(value), 'number', field, () => place);
      return (
        found ??
        diagnostic('wrong-type', place, {
          field,
          expected: 'number',
          instead: undefined,
          form: undefined,
          blank: undefined,
        })
      );
    }
    case 'invalid-format': {
      const of = params['of'] as RuleParameters['invalid-format']['of'];
      return diagnostic('invalid-format', place, {
        field,
        value: shown,
        ...(of && { of }),
      });
    }
    case 'colour-contrast': {
      const { theme, contrast, nearest } = issue.params as RuleParameters['colour-contrast'];
      const colour = { field, value: shown, theme, contrast, nearest };
      return diagnostic('colour-contrast', place, colour);
    }
    case 'unknown-currency': {
      const known = [...currencies];
      const likely = known.find((code) => code === String(value).trim().toUpperCase());
      const parameters = { field, value: shown, suggestion: likely };
      return diagnostic('unknown-currency', place, parameters);
    }
    case 'invalid-code':
      return diagnostic('invalid-code', place, {
        field,
        value: shown,
        code: code as CodeKind,
      });
    case 'unknown-time-zone':
      return diagnostic('unknown-time-zone', place, { field, value: shown });
    case 'hidden-character':
      return diagnostic('hidden-character', place, { code });
    case 'line-break':
      return diagnostic('line-break', place, { field });
    case 'deceptive-address': {
      const cause = params['cause'] as Deception;
      return diagnostic('deceptive-address', place, { address: shown, cause });
    }
    default:
      return diagnostic('duplicate-item', place, {
        field: listName(field),
        value: shorten(repeated),
      });
  }
}

/** A number that is not written as one, with what was probably meant; nothing of any other text. */
export function numberForm(
  path: Path,
  value: unknown,
  expected: string,
  field: string,
  place: () => SourceLocation,
): Diagnostic | undefined {
  if (typeof value !== 'string' || (expected !== 'number' && expected !== 'int')) return undefined;
  const isAmount = isInEuros(path);
  const sign = !isAmount && /^\s*[-−]/.test(value) ? -1 : 1;
  const written = sign < 0 ? value.replace(/[-−]/, '') : value;
  const [meant, other] = likelyNumbers(written, isAmount ? centDigits : undefined)
    .map((one) => one * sign)
    .filter((one) => expected !== 'int' || Number.isInteger(one));
  if (meant === undefined) return undefined;
  return diagnostic('number-form', place(), {
    field,
    value: shorten(value),
    meant,
    other,
    // Digits alone are a text only between quotes; three behind a point stay one without.
    ...(/^\s*-?\d+(?:\.(?!\d{3}\s*$)\d+)?\s*$/.test(value) && { isQuoted: true as const }),
    ...(other !== undefined && { otherWritten: asInFile(other) }),
  });
}

/** A date that people wrote in another way, in the form of the files. */
function meantDate(written: string, precision: DatePrecision): string | undefined {
  const read = cellDate(written, precision, anyLanguage);
  if (!('date' in read) || read.date === written) return undefined;
  const { date } = read;
  return isDate(date, precision) ? date : undefined;
}
