/** The identity of a catalogue: `content/site.yml`. */
import { z } from 'zod';
import { languageCodes } from '../../i18n/languages.ts';
import { dataThemes, frequencies } from './european-tables.ts';
import {
  distinct,
  email,
  localised,
  localisedUpTo,
  ownAddress,
  siteAddress,
  text,
  timeZone,
} from './text.ts';

export const siteSchema = z.strictObject({
  name: localised,
  /** For places with little room, such as the list of searches of a browser. */
  short_name: localisedUpTo(16).optional(),
  /** The body that the catalogue belongs to, shown above its name. */
  owner: localised,
  /** What this is, in one sentence. */
  claim: localised,
  /** Where the site is published; its path is the base of every address. */
  url: ownAddress,
  publisher: z.strictObject({
    name: text(),
    url: siteAddress.optional(),
    /** In the index of public administrations (IPA); of another body, its VAT number. */
    identifier: text(1, 40).optional(),
  }),
  repository: z
    .strictObject({
      type: z.enum(['github', 'gitlab', 'gitea']),
      url: siteAddress,
      branch: text(),
      /** Folder of the content inside the repository. */
      content: text().default('content'),
    })
    .optional(),
  contact: z.strictObject({ office: text().optional(), email: email.optional() }).optional(),
  licence: z.strictObject({
    /** In the list of SPDX: `CC-BY-4.0`. */
    id: text(),
    /** A licence may be called otherwise in each language. */
    name: z.union([text(), localised]),
    url: siteAddress,
  }),
  /** What the portals of open data ask for and nothing else in the catalogue tells. */
  open_data: z
    .strictObject({
      themes: distinct(z.enum(dataThemes), 1, dataThemes.length).optional(),
      /** How often the catalogue is updated. */
      frequency: z.enum(frequencies).optional(),
    })
    .optional(),
  /** Other catalogues made with this generator, which the search of the text asks too. */
  federation: distinct(
    z.strictObject({ name: text(1, 100), url: siteAddress }),
    1,
    20,
    ({ url }) => url,
  ).optional(),
  /** The first is that of the texts, at the root of the site; of the others each has its folder. */
  languages: distinct(z.enum(languageCodes), 1, languageCodes.length),
  /**
   * Whether browsers keep what was visited, to be read without the network: they do, unless it is
   * `false`; they then throw away what they kept.
   */
  offline: z.boolean().optional(),
  /** A name of the IANA database: by it days become instants. */
  time_zone: timeZone,
  /** How the Regions that belong to the network are marked. */
  adhesion: z.strictObject({ label: localised }).optional(),
});
export type Site = z.infer<typeof siteSchema>;

/** Whether a catalogue says where proposals are to be sent: to a repository, or by mail. */
export const hasRecipient = ({ repository, contact }: Site): boolean =>
  repository !== undefined || contact?.email !== undefined;
