/**
 * A practice as statements. Two things are told apart: the page, which somebody wrote, reviewed and
 * licensed, and the practice that it tells of. Why each term was chosen is in `docs/dati.md`.
 */
import { localize } from '../i18n/localize.ts';
import type { NamedNode, Quad } from 'n3';
import type { Practice } from '../catalogue/model/practice.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import type { VocabularyName } from '../catalogue/model/vocabularies.ts';
import { fundingItems } from '../catalogue/queries/facets.ts';
import { identifierOf } from '../catalogue/queries/identifier.ts';
import { conceptAddress } from './concepts.ts';
import type { OpenDataContext } from './distribution.ts';
import { licenceOf } from './licence.ts';
import { partStatements } from './practice-parts-rdf.ts';
import { adms, cpsv, dcat, dct, foaf, org, prov, rdf, schema, skos } from './rdf/namespaces.ts';
import { about, date, number, resource, text } from './rdf/statements.ts';

/** What a practice and its parts are known by. */
function namesIn(slug: string, { routes }: OpenDataContext) {
  const page = routes.practice(slug);
  return {
    page: resource(page),
    practice: resource(`${page}#practice`),
    part: (name: string, place?: number) =>
      resource(`${page}#${name}${place === undefined ? '' : `-${place + 1}`}`),
  };
}

/** All that is said of a practice, its page and its parts, always in the same order. */
export function practiceStatements(record: PracticeRecord, context: OpenDataContext): Quad[] {
  return [
    ...pageStatements(record, context),
    ...practiceItself(record, context),
    ...partyStatements(record, context),
    ...fundingStatements(record, context),
    ...sourceStatements(record, context),
    ...replicationStatements(record, context),
    ...partStatements(record, context, namesIn(record.slug, context)),
  ];
}

function pageStatements(record: PracticeRecord, context: OpenDataContext): Quad[] {
  const { slug, data, language } = record;
  const { routes, siteUrl, catalogue } = context;
  const names = namesIn(slug, context);
  const sources = data.sources.map((_source, place) => names.part('source', place));
  return about(names.page, [
    [rdf('type'), [schema('WebPage'), foaf('Document')]],
    [schema('name'), text(data.title, language)],
    [schema('description'), text(data.summary, language)],
    [schema('inLanguage'), text(language)],
    [schema('dateModified'), date(data.reviewed)],
    [dct('modified'), date(data.reviewed)],
    [schema('license'), resource(licenceOf(catalogue.site).address)],
    [dct('license'), resource(licenceOf(catalogue.site).address)],
    [schema('isPartOf'), resource(siteUrl)],
    [schema('mainEntity'), names.practice],
    [foaf('primaryTopic'), names.practice],
    [schema('citation'), sources],
    [dct('source'), sources],
    [dct('hasFormat'), [resource(routes.practiceJson(slug)), resource(routes.practiceFile(slug))]],
  ]);
}

function practiceItself(record: PracticeRecord, context: OpenDataContext): Quad[] {
  const { slug, data, language } = record;
  const { catalogue } = context;
  const names = namesIn(slug, context);
  const concept = (vocabulary: VocabularyName, id: string | undefined) =>
    id === undefined ? undefined : resource(conceptAddress(context, vocabulary, id));
  const label = (vocabulary: VocabularyName, id: string) =>
    text(localize(catalogue.term(vocabulary, id).label), catalogue.language);
  const { status, kind, contact, period, places = [], targets = [], partners = [] } = data;
  const isService = kind !== undefined && catalogue.term('kinds', kind).public_service === true;
  const organisation = data.organisation && names.part('organisation');
  const others = partners.map((_partner, place) => names.part('partner', place));
  const funding = fundingItems(data).map((_item, place) => names.part('funding', place));
  return [
    ...about(names.practice, [
      [rdf('type'), [schema('Project'), ...(isService ? [cpsv('PublicService')] : [])]],
      [schema('name'), text(data.title, language)],
      [dct('title'), text(data.title, language)],
      [schema('description'), text(data.summary, language)],
      [dct('description'), text(data.summary, language)],
      [dct('identifier'), text(identifierOf(record))],
      [schema('url'), names.page],
      [schema('keywords'), data.themes.map((theme) => label('themes', theme))],
      [dct('subject'), data.themes.map((theme) => concept('themes', theme))],
      [schema('areaServed'), label('regions', data.region)],
      [dct('spatial'), concept('regions', data.region)],
      [schema('location'), places.map((place) => text(place, language))],
      [dct('audience'), targets.map((target) => concept('targets', target))],
      [dct('type'), concept('kinds', kind)],
      [adms('status'), [concept('statuses', status), concept('stages', data.replicability.stage)]],
      [dct('temporal'), period && names.part('period')],
      [schema('parentOrganization'), organisation],
      [schema('sponsor'), organisation],
      [schema('member'), others],
      [dct('contributor'), others],
      [schema('funding'), funding],
      [schema('contactPoint'), contact && names.part('contact')],
    ]),
    ...(period
      ? about(names.part('period'), [
          [rdf('type'), dct('PeriodOfTime')],
          [dcat('startDate'), date(period.start)],
          [dcat('endDate'), date(period.end)],
        ])
      : []),
    ...(contact
      ? about(names.part('contact'), [
          [rdf('type'), schema('ContactPoint')],
          [schema('name'), text(contact.office, language)],
          [schema('email'), text(contact.email)],
          [schema('url'), webAddress(contact.url)],
        ])
      : []),
  ];
}

const webAddress = (address: string | undefined): NamedNode | undefined =>
  address === undefined ? undefined : resource(address);

/** The bodies that take part, in the terms of the Core Public Organisation Vocabulary. */
function partyStatements(record: PracticeRecord, context: OpenDataContext): Quad[] {
  const { slug, data, language } = record;
  const names = namesIn(slug, context);
  const party = (
    subject: NamedNode,
    { name, url, role, ipa }: NonNullable<Practice['organisation']>,
  ) =>
    about(subject, [
      [rdf('type'), [schema('Organization'), org('Organization')]],
      [schema('name'), text(name)],
      [dct('identifier'), text(ipa)],
      [skos('prefLabel'), text(name, language)],
      [schema('url'), webAddress(url)],
      [foaf('homepage'), webAddress(url)],
      [schema('description'), text(role, language)],
    ]);
  return [
    ...(data.organisation ? party(names.part('organisation'), data.organisation) : []),
    ...(data.partners ?? []).flatMap((one, place) => party(names.part('partner', place), one)),
  ];
}

function fundingStatements(record: PracticeRecord, context: OpenDataContext): Quad[] {
  const { slug, data } = record;
  const names = namesIn(slug, context);
  const { language: catalogueLanguage, term } = context.catalogue;
  return fundingItems(data).flatMap(({ source, programme, amount, note, cup }, place) => {
    const sum = names.part('amount', place);
    const label = text(localize(term('funding-sources', source).label), catalogueLanguage);
    return [
      ...about(names.part('funding', place), [
        [rdf('type'), schema('MonetaryGrant')],
        [schema('name'), text(programme, record.language) ?? label],
        [schema('description'), text(note, record.language)],
        [dct('identifier'), text(cup)],
        [schema('amount'), amount === undefined ? undefined : sum],
        [dct('type'), resource(conceptAddress(context, 'funding-sources', source))],
      ]),
      ...(amount === undefined
        ? []
        : about(sum, [
            [rdf('type'), schema('MonetaryAmount')],
            [schema('value'), number(amount)],
            [schema('currency'), text(context.catalogue.site.currency)],
          ])),
    ];
  });
}

function sourceStatements({ slug, data }: PracticeRecord, context: OpenDataContext): Quad[] {
  const names = namesIn(slug, context);
  return data.sources.flatMap(({ title, publisher, url, date: day }, place) =>
    about(names.part('source', place), [
      [rdf('type'), [schema('CreativeWork'), foaf('Document')]],
      [schema('name'), text(title)],
      [dct('title'), text(title)],
      [dct('publisher'), text(publisher)],
      [schema('url'), webAddress(url)],
      [schema('datePublished'), date(day)],
      [dct('issued'), date(day)],
    ]),
  );
}

/** Who took the practice up: the new one, where the catalogue has it, was derived from it. */
function replicationStatements({ slug, data }: PracticeRecord, context: OpenDataContext): Quad[] {
  const names = namesIn(slug, context);
  return (data.replicability.replications ?? []).flatMap(
    ({ region, year, practice, source }, place) => {
      const taken = practice === undefined ? undefined : namesIn(practice, context).practice;
      return [
        ...about(names.part('replication', place), [
          [rdf('type'), prov('Activity')],
          [prov('used'), names.practice],
          [prov('generated'), taken],
          [prov('atLocation'), resource(conceptAddress(context, 'regions', region))],
          [dct('date'), date(String(year))],
          [dct('source'), text(source?.title)],
        ]),
        ...(taken ? about(taken, [[prov('wasDerivedFrom'), names.practice]]) : []),
      ];
    },
  );
}
