/**
 * The declaration of accessibility: `content/accessibility.yml`. Its parts are those of the model
 * of Commission Implementing Decision (EU) 2018/1523, with what AgID's form adds about the site.
 */
import { z } from 'zod';
import { day, distinct, localised, siteAddress, text } from './text.ts';

/** Why a content may not be accessible, as the model parts them. */
export const reasons = ['non-compliance', 'disproportionate-burden', 'out-of-scope'] as const;

const exception = z.strictObject({
  content: localised,
  reason: z.enum(reasons),
  why: localised,
  /** Success criteria of WCAG that it does not meet. */
  criteria: distinct(z.string().regex(/^[1-4]\.\d\.\d{1,2}$/), 1, 20).optional(),
  /** Where the same is found in an accessible form. */
  alternative: localised.optional(),
});

export const accessibilitySchema = z.strictObject({
  /** What the body commits itself to, with the law that asks for it. */
  commitment: localised,
  /** The norm with whose requirements the site is compared. */
  standard: localised,
  /** The law that a content is against if it could be accessible and is not. */
  law: localised,
  /** How far the site meets the norm; left out until somebody has assessed all of it. */
  status: z.enum(['full', 'partial', 'none']).optional(),
  exceptions: z.array(exception).min(1).max(50).optional(),
  prepared: day,
  reviewed: day.optional(),
  method: z.enum(['self-assessment', 'third-party']),
  /** The last times that the site's own tests were run, and with what. */
  tests: z
    .array(z.strictObject({ day, browser: text(), tools: distinct(text(), 1, 10) }))
    .min(1)
    .max(20),
  /** Tests with people. */
  people: z
    .array(z.strictObject({ day, who: localised, found: localised }))
    .min(1)
    .max(20)
    .optional(),
  /** What nobody has looked at yet. */
  untested: z.array(localised).min(1).max(20).optional(),
  /** Where obstacles are told; beside the contact of the site. */
  feedback: siteAddress.optional(),
  /** To whom one turns if no answer comes. */
  enforcement: z.strictObject({ how: localised, url: siteAddress.optional() }),
  /** The declaration that the law asks for, where it is another than this page. */
  official: z.strictObject({ how: localised, url: siteAddress.optional() }).optional(),
  site: z
    .strictObject({
      published: day.optional(),
      usability_tests: z.boolean().optional(),
      cms: text().optional(),
    })
    .optional(),
});
export type Accessibility = z.infer<typeof accessibilitySchema>;
