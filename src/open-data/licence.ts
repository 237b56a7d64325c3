/** What the world knows of the licences that catalogues are published with. */
import type { Site } from '../catalogue/model/site.ts';
import { localizeIn } from '../i18n/localized.ts';

interface KnownLicence {
  address: string;
  /** In the table of ADMS, which portals read what a licence allows from. */
  type: string;
}

const types = 'http://purl.org/adms/licencetype';
const creativeCommons = 'https://creativecommons.org';

/** By identifier in the list of SPDX. */
const known: Record<string, KnownLicence> = {
  'CC0-1.0': {
    address: `${creativeCommons}/publicdomain/zero/1.0/`,
    type: `${types}/PublicDomain`,
  },
  'CC-BY-4.0': { address: `${creativeCommons}/licenses/by/4.0/`, type: `${types}/Attribution` },
  'CC-BY-SA-4.0': {
    address: `${creativeCommons}/licenses/by-sa/4.0/`,
    type: `${types}/ViralEffect-ShareAlike`,
  },
};

/**
 * The licence of a catalogue: its address, the same wherever it is told (of a known licence the one
 * that names it in every language); its type where it is known.
 */
export function licenceOf({ licence }: Site): { address: string; type?: string } {
  const { id, url } = licence;
  return known[id] ?? { address: url };
}

/** How the licence is called in a language. */
export const licenceName = ({ licence: { name } }: Site, language: string): string =>
  typeof name === 'string' ? name : localizeIn(name, language);
