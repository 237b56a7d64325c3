/**
 * The small types that every schema of the catalogue is built from: texts, localised texts,
 * addresses and dates. Each refuses in a way that the checker can put into words.
 */
import { z } from 'zod';
import { deceptionIn, plainHost, plainPath } from './address.ts';
import { type DatePrecision, isDate } from './dates.ts';
import { longestSlug, slugPattern } from './file-name.ts';
import { hiddenCharacterIn } from './hidden-characters.ts';

/** The line terminators of Unicode (UAX 14), beside those that cannot stand in a text at all. */
const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/;

/** Texts longer than this may have paragraphs; shorter ones are names, titles and sentences. */
export const longestLine = 320;

/** A summary of fewer characters says too little to decide whether to read on. */
export const shortestSummary = 60;

/**
 * A plain text without hidden characters, trimmed, between `min` and `max` characters. What is
 * meant to be a line is one: names and titles are written into files whose lines mean something.
 */
export const text = (min = 1, max = 2000, isLine = max <= longestLine) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .check((ctx) => {
      const code = hiddenCharacterIn(ctx.value);
      const params =
        code !== undefined
          ? { rule: 'hidden-character', code }
          : isLine && lineBreak.test(ctx.value)
            ? { rule: 'line-break' }
            : undefined;
      if (params) ctx.issues.push({ code: 'custom', input: ctx.value, params });
    });

/** The same in the languages of the site, each by its code: see `reading/in-languages.ts`. */
const inLanguages = <T extends z.ZodType>(one: T) =>
  z.object({}).catchall(one).meta({ localised: true });

/** A line in the languages of the site. */
export const localised = inLanguages(text(1, 2000, true));
/** The same, no longer than so many characters. */
export const localisedUpTo = (max: number) => inLanguages(text(1, max, true));
export type Localized = z.infer<typeof localised>;

export const slug = z.string().regex(slugPattern).max(longestSlug).meta({ slug: true });
/** The segment of an address in the languages of the site. */
export const localisedSlug = inLanguages(slug);

/** An address on the web: `http` or `https`, with a host. Anything else could run code. */
export const webAddress = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain })
  .check((ctx) => {
    const cause = deceptionIn(ctx.value);
    if (cause === undefined) return;
    const params = { rule: 'deceptive-address', cause };
    ctx.issues.push({ code: 'custom', input: ctx.value, params });
  });

/** Like {@link webAddress}, but a host without a dot is fine: the site may live on localhost. */
export const siteAddress = z.url({ protocol: /^https?$/, hostname: plainHost });

/**
 * The address of this site. Its path stands in files that servers read, in which signs other than
 * these mean something.
 */
export const ownAddress = siteAddress.check((ctx) => {
  const path = URL.parse(ctx.value)?.pathname;
  // Of what is no address at all, that is told already.
  if (path === undefined || plainPath.test(path)) return;
  ctx.issues.push({ code: 'invalid_format', format: 'url', input: ctx.value });
});

export const email = z.email();

/** A picture of the site, from the folder of the content or from its `public/`: `logo.svg`. */
export const pictureFile = text(1, 200).check((ctx) => {
  if (/^\w[\w.-]*(?:\/\w[\w.-]*)*\.(?:svg|png)$/i.test(ctx.value)) return;
  const params = { rule: 'invalid-format', of: 'logo' };
  ctx.issues.push({ code: 'custom', input: ctx.value, params });
});

/** An amount of money; with three decimals it is more likely one of thousands, badly written. */
export const euros = z
  .number()
  .positive()
  .check((ctx) => {
    if (!/^\d+\.\d{3}$/.test(String(ctx.value))) return;
    ctx.issues.push({ code: 'custom', input: ctx.value, params: { rule: 'number-form' } });
  });

/** A time zone that the machine knows. */
export const timeZone = text().check((ctx) => {
  try {
    new Intl.DateTimeFormat(undefined, { timeZone: ctx.value });
  } catch {
    ctx.issues.push({ code: 'custom', input: ctx.value, params: { rule: 'unknown-time-zone' } });
  }
});

/**
 * An ISO 8601 date kept as text, because "2019" and "2019-01" say less than "2019-01-01".
 * YAML reads a bare year as a number: it is taken as the year that the author meant.
 */
const dateText = (precision: DatePrecision) =>
  z
    .preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z.string().check((ctx) => {
        if (isDate(ctx.value, precision)) return;
        ctx.issues.push({
          code: 'custom',
          input: ctx.value,
          params: { rule: 'invalid-date', precision },
        });
      }),
    )
    .meta({ date: precision });

/** A full date, `2019-01-23`. */
export const day = dateText('day');
/** A year or a month, `2019` or `2019-01`. */
export const yearOrMonth = dateText('month');
/** A date as precise as it is known: `2019`, `2019-01` or `2019-01-23`. */
export const partialDate = dateText('partial');

/** A list whose items are all different, judged by `key`. */
export function distinct<T extends z.ZodType>(
  item: T,
  min: number,
  max: number,
  key: (value: z.infer<T>) => string = String,
) {
  return z
    .array(item)
    .min(min)
    .max(max)
    .check((ctx) => {
      const seen = new Set<string>();
      ctx.value.forEach((value, index) => {
        const name = key(value);
        if (seen.has(name)) {
          ctx.issues.push({
            code: 'custom',
            input: value,
            path: [index],
            params: { rule: 'duplicate-item', value: name },
          });
        }
        seen.add(name);
      });
    });
}
