import type { siteFields as it } from '../it/site-fields.ts';

/** What the settings of a catalogue, `site.yml`, say of themselves to who writes them. */
export const siteFields: typeof it = {
  'site.name': {
    label: 'Name of the catalogue',
    help: 'As it stands at the head of every page and in search engines.',
  },
  'site.short_name': {
    label: 'Short name',
    help: 'Where there is little room, such as below an icon: 16 characters at most.',
  },
  'site.owner': {
    label: 'Owner',
    help: 'The organisation that the catalogue belongs to, shown above its name.',
  },
  'site.claim': {
    label: 'What it is',
    help: 'The catalogue in one sentence, on the home page and for search engines.',
  },
  'site.url': {
    label: 'Address of the site',
    help: 'Where the site is published, with its path if it is not at the root: every link starts from it.',
  },
  'site.publisher': {
    label: 'Publisher',
    help: 'The organisation that is responsible for content and data.',
  },
  'site.publisher.name': {
    label: 'Name',
  },
  'site.publisher.url': {
    label: 'Website',
  },
  'site.publisher.identifier': {
    label: 'Identifier',
    help: 'By which portals know the organisation. With the Italian profile: its code in the index of public administrations (IPA), or its VAT number.',
  },
  'site.logo': {
    label: 'Logo',
    help: 'An SVG or PNG picture beside site.yml or in public/, at the head of every page.',
  },
  'site.icon': {
    label: 'Icon',
    help: 'A square SVG picture beside site.yml or in public/: for the tabs of browsers and for those who install the site. The other sizes are drawn from it.',
  },
  'site.colours': {
    label: 'Colours',
    help: 'The colour of the catalogue; the shades that follow from it are computed.',
  },
  'site.colours.accent': {
    label: 'Accent',
    help: 'Of links, buttons and header, in the light theme: it has to be readable on light grounds (WCAG AA, 4.5 to 1).',
  },
  'site.colours.accent_dark': {
    label: 'Accent in the dark theme',
    help: 'If left out, it is the other one made lighter.',
  },
  'site.currency': {
    label: 'Currency',
    help: 'One for the whole catalogue (ISO 4217 code): amounts are written, summed and exported in it. An amount in another currency goes into a note.',
  },
  'site.names': {
    label: 'Names of things',
    help: 'What a practice and a territory are called here, where the interface names them in a label.',
  },
  'site.names.practice': {
    label: 'A practice',
  },
  'site.names.territory': {
    label: 'A territory',
  },
  'site.names.singular': {
    label: 'Singular',
  },
  'site.names.plural': {
    label: 'Plural',
  },
  'site.search_examples': {
    label: 'Examples of searches',
    help: 'What the search box of the home page suggests: “cycling, heat pumps”.',
  },
  'site.sections': {
    label: 'Sections',
    help: 'Which parts the site has: true always, false never; if nothing is said, it is there once it has content.',
  },
  'site.sections.needs': {
    label: 'Needs',
  },
  'site.sections.observatory': {
    label: 'Observatory',
  },
  'site.sections.replications': {
    label: 'Replications',
  },
  'site.sections.news': {
    label: 'News',
  },
  'site.sections.shelf': {
    label: 'Saved practices and comparison',
  },
  'site.sections.federation': {
    label: 'Search in other catalogues',
  },
  'site.repository': {
    label: 'Repository',
    help: 'Where the content is kept: the form sends proposals there.',
  },
  'site.repository.type': {
    label: 'Software',
  },
  'site.repository.url': {
    label: 'Address',
  },
  'site.repository.branch': {
    label: 'Branch',
  },
  'site.repository.content': {
    label: 'Folder of the content',
    help: 'Inside the repository.',
  },
  'site.contact': {
    label: 'Contact',
    help: 'Who readers write to, and where proposals go without a repository.',
  },
  'site.licence': {
    label: 'Licence',
    help: 'On what terms texts and data may be reused.',
  },
  'site.licence.id': {
    label: 'SPDX identifier',
  },
  'site.licence.name': {
    label: 'Name',
    help: 'One for all languages, or one for each.',
  },
  'site.licence.url': {
    label: 'Address of its text',
  },
  'site.open_data': {
    label: 'Open data',
    help: 'What the portals of open data ask for and nothing else says.',
  },
  'site.open_data.profile': {
    label: 'Metadata profile',
    help: '“dcat-ap” for European portals, “dcat-ap-it” also for the Italian one, which asks for Italian codes.',
  },
  'site.open_data.themes': {
    label: 'European data themes',
    help: 'Under which themes portals put the catalogue.',
  },
  'site.open_data.frequency': {
    label: 'How often it is updated',
  },
  'site.federation': {
    label: 'Other catalogues',
    help: 'Made with this program: the search asks them too.',
  },
  'site.federation.name': {
    label: 'Name',
  },
  'site.federation.url': {
    label: 'Address',
  },
  'site.languages': {
    label: 'Languages',
    help: 'The first is that of the texts, at the root of the site; each other one has its folder.',
  },
  'site.form': {
    label: 'Form of the content',
    help: 'A number, which “npm run migrate” writes: it says which form of the records the content is written for.',
  },
  'site.offline': {
    label: 'Read offline',
    help: 'With “false”, browsers do not keep the pages visited, and throw away what they kept.',
  },
  'site.time_zone': {
    label: 'Time zone',
    help: 'A name of the IANA database: it decides when a day begins.',
  },
  'site.fields': {
    label: 'Own fields',
    help: 'The fields that this catalogue adds to those of the program: they appear in the form, on pages, in tables and schemas.',
  },
  'site.fields.practice': {
    label: 'Of a practice',
  },
  'site.fields.terms': {
    label: 'Of terms',
    help: 'For each vocabulary, the fields of its terms.',
  },
  'site.fields.termsOf': {
    label: 'Fields of the terms of this vocabulary',
  },
  'site.fields.key': {
    label: 'Name in the file',
    help: 'Lower-case letters, digits and underscores; it never changes.',
  },
  'site.fields.label': {
    label: 'Label',
  },
  'site.fields.help': {
    label: 'Help',
    help: 'A sentence or two for who fills it in.',
  },
  'site.fields.kind': {
    label: 'What it holds',
    help: '“text”, “number”, “date”, “since” (the day from which it holds), “address”, “boolean”; in a practice also “term”, a term of a vocabulary.',
  },
  'site.fields.vocabulary': {
    label: 'Vocabulary',
    help: 'With “term”: the name of a file in vocabularies/, without “.yml”.',
  },
  'site.fields.many': {
    label: 'Several values',
  },
  'site.fields.facet': {
    label: 'Is a filter',
    help: 'With “term”: lists of practices are narrowed by it too.',
  },
  'site.fields.step': {
    label: 'Part of the form',
  },
  'site.fields.mark': {
    label: 'Marked on the map',
    help: 'Of a territory: the map marks those that have a value.',
  },
};
