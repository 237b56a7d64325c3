/** The identity of a catalogue: `content/site.yml`. */
import { z } from 'zod';
import { type LanguageCode, languageCodes } from '../../i18n/languages.ts';
import { accentIn } from './colour.ts';
import { currency, defaultCurrency } from './currency.ts';
import { dataThemes, frequencies } from './european-tables.ts';
import { firstForm, formVersion } from './form-version.ts';
import { practiceFieldSchema, termFieldSchema } from './extra-fields.ts';
import { field } from './field.ts';
import { type VocabularyName, vocabularyNames } from './vocabularies.ts';
import {
  distinct,
  email,
  localised,
  localisedUpTo,
  pictureFile,
  siteAddress,
  text,
  timeZone,
} from './text.ts';

/** The parts of a site that an organisation may do without. */
export const sectionNames = [
  'needs',
  'observatory',
  'replications',
  'news',
  'shelf',
  'federation',
] as const;
export type SectionName = (typeof sectionNames)[number];

const section = (name: SectionName) => field(z.boolean().optional(), `site.sections.${name}`);

/** What the open data are described by: the European profile, or the Italian one. */
export const profiles = ['dcat-ap', 'dcat-ap-it'] as const;

const profile = z.enum(profiles);

/** As their authors write them. */
export const profileNames = { 'dcat-ap': 'DCAT-AP', 'dcat-ap-it': 'DCAT-AP_IT' } as const;

/** How a thing of the catalogue is called, as on a label: `Project`, `Projects`. */
const noun = z.strictObject({
  singular: field(localisedUpTo(40), 'site.names.singular'),
  plural: field(localisedUpTo(40), 'site.names.plural'),
});

export const siteSchema = z.strictObject({
  name: field(localised, 'site.name'),
  short_name: field(localisedUpTo(16).optional(), 'site.short_name'),
  owner: field(localised, 'site.owner'),
  claim: field(localised, 'site.claim'),
  /** Its path is the base of every address. */
  url: field(siteAddress, 'site.url'),
  publisher: field(
    z.strictObject({
      name: field(text(), 'site.publisher.name'),
      url: field(siteAddress.optional(), 'site.publisher.url'),
      identifier: field(text(1, 40).optional(), 'site.publisher.identifier'),
    }),
    'site.publisher',
  ),
  logo: field(pictureFile.optional(), 'site.logo', { example: 'logo.svg' }),
  icon: field(pictureFile.optional(), 'site.icon', { example: 'icon.svg' }),
  colours: field(
    z
      .strictObject({
        accent: field(accentIn('light'), 'site.colours.accent', { example: '#0b6b3a' }),
        accent_dark: field(accentIn('dark').optional(), 'site.colours.accent_dark', {
          example: '#7fd6a2',
        }),
      })
      .optional(),
    'site.colours',
  ),
  currency: field(currency.default(defaultCurrency), 'site.currency', { example: 'NOK' }),
  names: field(
    z
      .strictObject({
        practice: field(noun.optional(), 'site.names.practice'),
        territory: field(noun.optional(), 'site.names.territory'),
      })
      .optional(),
    'site.names',
  ),
  search_examples: field(localised.optional(), 'site.search_examples'),
  sections: field(
    z
      .strictObject({
        needs: section('needs'),
        observatory: section('observatory'),
        replications: section('replications'),
        news: section('news'),
        shelf: section('shelf'),
        federation: section('federation'),
      })
      .optional(),
    'site.sections',
  ),
  repository: field(
    z
      .strictObject({
        type: field(z.enum(['github', 'gitlab', 'gitea']), 'site.repository.type'),
        url: field(siteAddress, 'site.repository.url'),
        branch: field(text(), 'site.repository.branch', { example: 'main' }),
        content: field(text().default('content'), 'site.repository.content'),
      })
      .optional(),
    'site.repository',
  ),
  contact: field(
    z
      .strictObject({
        office: field(text().optional(), 'contact.office'),
        email: field(email.optional(), 'contact.email'),
      })
      .optional(),
    'site.contact',
  ),
  licence: field(
    z.strictObject({
      id: field(text(), 'site.licence.id', { example: 'CC-BY-4.0' }),
      /** A licence may be called otherwise in each language. */
      name: field(z.union([text(), localised]), 'site.licence.name'),
      url: field(siteAddress, 'site.licence.url'),
    }),
    'site.licence',
  ),
  open_data: field(
    z
      .strictObject({
        profile: field(profile.optional(), 'site.open_data.profile'),
        themes: field(
          distinct(z.enum(dataThemes), 1, dataThemes.length).optional(),
          'site.open_data.themes',
        ),
        frequency: field(z.enum(frequencies).optional(), 'site.open_data.frequency'),
      })
      .optional(),
    'site.open_data',
  ),
  federation: field(
    distinct(
      z.strictObject({
        name: field(text(1, 100), 'site.federation.name'),
        url: field(siteAddress, 'site.federation.url'),
      }),
      1,
      20,
      ({ url }) => url,
    ).optional(),
    'site.federation',
  ),
  /** The first is at the root of the site; of the others each has its folder. */
  languages: field(
    distinct(z.enum(languageCodes).meta({ language: true }), 1, 50),
    'site.languages',
  ),
  offline: field(z.boolean().optional(), 'site.offline'),
  /** The form of the content; the first if left out. `npm run migrate` writes it. */
  form: field(z.int().min(firstForm).max(formVersion).optional(), 'site.form', { example: '2' }),
  /** By it days become instants. */
  time_zone: field(timeZone, 'site.time_zone', { example: 'Europe/Rome' }),
  fields: field(
    z
      .strictObject({
        practice: field(
          z.array(practiceFieldSchema).min(1).max(30).optional(),
          'site.fields.practice',
        ),
        terms: field(
          z
            .strictObject(
              Object.fromEntries(
                vocabularyNames.map((name) => [
                  name,
                  field(z.array(termFieldSchema).min(1).max(30).optional(), 'site.fields.termsOf'),
                ]),
              ) as Record<VocabularyName, z.ZodOptional<z.ZodArray<typeof termFieldSchema>>>,
            )
            .optional(),
          'site.fields.terms',
        ),
      })
      .optional(),
    'site.fields',
  ),
});
export type Site = z.infer<typeof siteSchema>;

/** The language of the texts, at the root of the site. */
export const firstLanguage = ({ languages }: Pick<Site, 'languages'>): LanguageCode =>
  languages[0] ?? languageCodes[0];

/** The profile of the open data of a catalogue: the European one unless it names another. */
export const profileOf = ({ open_data: openData }: Pick<Site, 'open_data'>) =>
  openData?.profile ?? 'dcat-ap';

/** Whether a catalogue says where proposals are to be sent: to a repository, or by mail. */
export const hasRecipient = ({ repository, contact }: Site): boolean =>
  repository !== undefined || contact?.email !== undefined;
