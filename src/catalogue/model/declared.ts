/** What the content itself says of the form of its sheets, beside the terms of its vocabularies. */
import type { Localised } from '../../i18n/localise.ts';
import { defaultCurrency } from './currency.ts';
import type { Site } from './site.ts';

export interface Declared {
  /** Of every amount: a code of ISO 4217. */
  currency: string;
  /** What a territory is called, where it has a name of its own. */
  territory?: Localised | undefined;
}

/** Of a catalogue that says nothing. */
export const plain: Declared = { currency: defaultCurrency };

/** What a site declares; of one that cannot be read, nothing. */
export const declaredBy = (site: Pick<Site, 'currency' | 'names'> | undefined): Declared => ({
  currency: site?.currency ?? plain.currency,
  territory: site?.names?.territory?.singular,
});

/** Of a field that holds a territory. */
export const calledBy = ({ territory }: Declared) => (territory ? { called: territory } : {});
