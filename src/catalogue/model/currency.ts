/** The currency of a catalogue: one for all its amounts, so that they can be summed. */
import { z } from 'zod';

/** Of a catalogue that says nothing. */
export const defaultCurrency = 'EUR';

/** The codes of ISO 4217 that the machine can write. */
export const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

export const currency = z.string().check((ctx) => {
  if (currencies.has(ctx.value)) return;
  ctx.issues.push({ code: 'custom', input: ctx.value, params: { rule: 'unknown-currency' } });
});
