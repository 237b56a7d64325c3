/** What the world knows of the licences that catalogues are published with. */
import type { Site } from '../catalogue/model/site.ts';

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

/** The address of a licence, and its type where it is known. */
export const licenceOf = ({ licence }: Site): { address: string; type?: string } =>
  known[licence.id] ?? { address: licence.url };
