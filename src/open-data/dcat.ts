/**
 * The catalogue for the portals of open data: DCAT-AP, or where `site.yml` asks for it DCAT-AP_IT
 * 1.0, its Italian profile (obligations in `shapes/dcat-ap-it.ttl`), with the classes of DCAT
 * beside its own so that both readers understand. What a catalogue does not declare is left out, and told by {@link undeclared}.
 */
import { localize } from '../i18n/localize.ts';
import type { NamedNode, Quad } from 'n3';
import {
  fileTypeAddress,
  frequencyAddress,
  languageAddress,
  nutsAddress,
  themeAddress,
  themeTaxonomy,
} from '../catalogue/model/european-tables.ts';
import { profileOf } from '../catalogue/model/site.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { data as words } from '#words/data.ts';
import type { DataFile } from './data-files.ts';
import type { OpenDataContext } from './distribution.ts';
import { licenceName, licenceOf } from './licence.ts';
import { dcat, dcatapit, dct, foaf, rdf, vcard } from './rdf/namespaces.ts';
import { about, date, resource, text, texts } from './rdf/statements.ts';

type Obligation = 'publisher-identifier' | 'themes' | 'modified';

/** The obligations of the profile that the content does not meet yet. */
export function undeclared(catalogue: Catalogue): Obligation[] {
  const { publisher, open_data: openData } = catalogue.site;
  const isItalian = profileOf(catalogue.site) === 'dcat-ap-it';
  return [
    ...(isItalian && publisher.identifier === undefined ? (['publisher-identifier'] as const) : []),
    ...(openData?.themes === undefined ? (['themes'] as const) : []),
    ...(catalogue.day === undefined ? (['modified'] as const) : []),
  ];
}

/** @param files those that the datasets are published in, and those that describe them */
export function dcatStatements(context: OpenDataContext, files: readonly DataFile[]): Quad[] {
  const { site } = context.catalogue;
  const own = ownClasses(context);
  const names = namesIn(context);
  const licence = licenceOf(site);
  return [
    ...about(names.catalogue, [
      [rdf('type'), [own('Catalog'), dcat('Catalog')]],
      [dct('title'), texts(site.name)],
      [dct('description'), texts(site.claim)],
      [dct('publisher'), names.publisher],
      [dct('modified'), date(context.catalogue.day)],
      [dct('language'), languagesOf(site.languages)],
      [dct('license'), resource(licence.address)],
      [foaf('homepage'), resource(context.siteUrl)],
      [dcat('themeTaxonomy'), resource(themeTaxonomy)],
      [dcat('dataset'), datasets.map((id) => names.dataset(id))],
    ]),
    ...datasets.flatMap((id) => datasetStatements(id, context, files)),
    ...files
      .filter(({ dataset }) => dataset !== 'metadata')
      .flatMap((file) => distributionStatements(file, context)),
    ...about(names.publisher, [
      [rdf('type'), [own('Agent'), foaf('Agent')]],
      [dct('identifier'), text(site.publisher.identifier)],
      [foaf('name'), text(site.publisher.name)],
      [foaf('homepage'), site.publisher.url ? resource(site.publisher.url) : undefined],
    ]),
    ...contactStatements(context),
    ...about(resource(licence.address), [
      [rdf('type'), [own('LicenseDocument'), dct('LicenseDocument')]],
      [dct('type'), licence.type === undefined ? undefined : resource(licence.type)],
      [foaf('name'), text(licenceName(site, words.language))],
    ]),
    ...placesIn(context.catalogue).flatMap((place) =>
      about(place, [[rdf('type'), dct('Location')]]),
    ),
  ];
}

/** The classes of the Italian profile, which it wants beside those of DCAT. */
const ownClasses =
  ({ catalogue }: OpenDataContext) =>
  (name: string): NamedNode | undefined =>
    profileOf(catalogue.site) === 'dcat-ap-it' ? dcatapit(name) : undefined;

const datasets = ['practices', 'vocabularies'] as const;
type DatasetId = (typeof datasets)[number];

/** Who publishes the catalogue. */
export const publisherIn = ({ routes }: Pick<OpenDataContext, 'routes'>): NamedNode =>
  resource(`${routes.data()}#publisher`);

/** What the portals know the things of a catalogue by. */
function namesIn(context: OpenDataContext) {
  const name = (fragment: string) => resource(`${context.routes.data()}#${fragment}`);
  return {
    catalogue: name('catalogue'),
    dataset: (id: DatasetId) => name(id),
    distribution: (file: DataFile) => name(file.id),
    publisher: publisherIn(context),
    contact: name('contact'),
  };
}

function datasetStatements(
  id: DatasetId,
  context: OpenDataContext,
  files: readonly DataFile[],
): Quad[] {
  const { catalogue, routes } = context;
  const { site, vocabularies } = catalogue;
  const { title, description, keywords } = words.dcat.datasets[id];
  const names = namesIn(context);
  const own = ownClasses(context);
  const dataset = names.dataset(id);
  const { code } = words;
  const subjects = vocabularies.themes.terms.map(({ label }) => localize(label));
  return about(dataset, [
    [rdf('type'), [own('Dataset'), dcat('Dataset')]],
    [dct('identifier'), text(dataset.value)],
    [dct('title'), text(title(localize(site.name)), code)],
    [dct('description'), text(description, code)],
    [dct('modified'), date(catalogue.day)],
    [dcat('theme'), (site.open_data?.themes ?? []).map((theme) => resource(themeAddress(theme)))],
    [dct('rightsHolder'), names.publisher],
    [dct('publisher'), names.publisher],
    [dct('accrualPeriodicity'), resource(frequencyAddress(site.open_data?.frequency ?? 'UNKNOWN'))],
    [dct('language'), languagesOf(site.languages)],
    [dct('spatial'), placesIn(catalogue)],
    [dcat('keyword'), [...keywords, ...subjects].map((word) => text(word, code))],
    [dcat('landingPage'), resource(routes.data())],
    [dcat('contactPoint'), site.contact?.email === undefined ? undefined : names.contact],
    [
      dcat('distribution'),
      files.filter((file) => file.dataset === id).map((file) => names.distribution(file)),
    ],
  ]);
}

function distributionStatements(file: DataFile, context: OpenDataContext): Quad[] {
  const { catalogue, routes } = context;
  const [mediaType = ''] = file.mediaType.split(';');
  const own = ownClasses(context);
  const download = resource(routes.underBase(file.path));
  return about(namesIn(context).distribution(file), [
    [rdf('type'), [own('Distribution'), dcat('Distribution')]],
    [dct('title'), text(file.title, words.code)],
    [dct('description'), text(file.description, words.code)],
    [dct('format'), resource(fileTypeAddress(file.fileType))],
    [dcat('mediaType'), resource(`https://www.iana.org/assignments/media-types/${mediaType}`)],
    [dct('license'), resource(licenceOf(catalogue.site).address)],
    [dct('modified'), date(catalogue.day)],
    [dcat('accessURL'), download],
    [dcat('downloadURL'), download],
  ]);
}

/** An office to write to, where the catalogue names one: the profile asks for its e-mail address. */
function contactStatements(context: OpenDataContext): Quad[] {
  const { contact, publisher } = context.catalogue.site;
  if (contact?.email === undefined) return [];
  const own = ownClasses(context);
  return about(namesIn(context).contact, [
    [rdf('type'), [own('Organization'), vcard('Organization'), vcard('Kind')]],
    [vcard('fn'), text(contact.office ?? publisher.name)],
    [vcard('hasEmail'), resource(`mailto:${contact.email}`)],
    [vcard('hasURL'), publisher.url === undefined ? undefined : resource(publisher.url)],
  ]);
}

const languagesOf = (codes: readonly string[]): (NamedNode | undefined)[] =>
  codes.map((code) => {
    const address = languageAddress(code);
    return address === undefined ? undefined : resource(address);
  });

/** The territories that practices come from, as far as they have a code. */
function placesIn({ vocabularies, practicesOf }: Catalogue): NamedNode[] {
  return vocabularies.regions.terms.flatMap(({ id, nuts }) =>
    nuts === undefined || practicesOf('region', id).length === 0
      ? []
      : [resource(nutsAddress(nuts))],
  );
}
