/**
 * What a sheet may say beyond the usual, as statements: results, documents, costs, confirmations,
 * and the texts for which no vocabulary of the world has a property of its own.
 */
import type { NamedNode, Quad } from 'n3';
import { partsOfSlug } from '../catalogue/model/experience.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import { costPerPerson } from '../catalogue/queries/spending.ts';
import { conceptAddress } from './concepts.ts';
import type { OpenDataContext } from './distribution.ts';
import { dct, foaf, prov, rdf, schema } from './rdf/namespaces.ts';
import { about, date, number, resource, text } from './rdf/statements.ts';

/** What a practice and its parts are known by. */
interface PartNames {
  practice: NamedNode;
  part: (name: string, place?: number) => NamedNode;
}

/** @param names those of the same practice in the other statements */
export function partStatements(
  record: PracticeRecord,
  context: OpenDataContext,
  names: PartNames,
): Quad[] {
  return [
    ...textStatements(record, names),
    ...resultStatements(record, names),
    ...documentStatements(record, context, names),
    ...spendingStatements(record, context, names),
    ...confirmationStatements(record, context, names),
    ...experienceStatements(record, context, names),
  ];
}

/** Each by the path of its field, which is that of the sheet. */
function textStatements({ data, language }: PracticeRecord, names: PartNames): Quad[] {
  const { problem, participation, inclusion, sustainability: after, ending } = data;
  const told = Object.entries({
    problem,
    participation,
    inclusion,
    'sustainability.continues':
      after?.continues === undefined ? undefined : String(after.continues),
    'sustainability.by': after?.by,
    'sustainability.funding': after?.funding,
    'sustainability.note': after?.note,
    'ending.reason': ending?.reason,
    'ending.lesson': ending?.lesson,
    'ending.date': ending?.date,
  }).flatMap(([path, value]) => (value === undefined ? [] : [[path, value] as const]));
  const nodes = told.map(([path]) => names.part(path));
  return [
    ...about(names.practice, [[schema('additionalProperty'), nodes]]),
    ...told.flatMap(([path, value]) =>
      about(names.part(path), [
        [rdf('type'), schema('PropertyValue')],
        [schema('propertyID'), text(path)],
        [schema('value'), text(value, language)],
      ]),
    ),
  ];
}

/** What is said of a number beside it: `oltre. Dato parziale.` */
const saidOf = (...parts: (string | undefined)[]): string | undefined =>
  parts.filter((part) => part !== undefined).join('. ') || undefined;

function resultStatements({ data, language }: PracticeRecord, names: PartNames): Quad[] {
  const { results = [], sources } = data;
  return results.flatMap((result, place) => {
    const { name, qualifier, value, unit, date: day, baseline, source, esf, note } = result;
    const from = sources.findIndex(({ title }) => title === source);
    const before = names.part('baseline', place);
    return [
      ...about(names.part('result', place), [
        [rdf('type'), schema('Observation')],
        [schema('observationAbout'), names.practice],
        [schema('name'), text(name, language)],
        [schema('value'), number(value)],
        [schema('unitText'), text(unit, language)],
        [schema('observationDate'), date(day)],
        [schema('measuredProperty'), text(esf)],
        [schema('description'), text(saidOf(qualifier, note), language)],
        [dct('source'), from === -1 ? undefined : names.part('source', from)],
        [schema('isBasedOn'), baseline && before],
      ]),
      ...(baseline
        ? about(before, [
            [rdf('type'), schema('Observation')],
            [schema('name'), text(name, language)],
            [schema('value'), number(baseline.value)],
            [schema('observationDate'), date(baseline.date)],
          ])
        : []),
    ];
  });
}

function documentStatements(
  { data }: PracticeRecord,
  context: OpenDataContext,
  names: PartNames,
): Quad[] {
  const { documents = [] } = data;
  const nodes = documents.map((_document, place) => names.part('document', place));
  return [
    ...about(names.practice, [[schema('subjectOf'), nodes]]),
    ...documents.flatMap(
      ({ kind, title, number: no, date: day, publisher, url, licence, helps }, place) =>
        about(names.part('document', place), [
          [rdf('type'), [schema('DigitalDocument'), foaf('Document')]],
          [dct('type'), resource(conceptAddress(context, 'document-kinds', kind))],
          [dct('title'), text(title)],
          [dct('identifier'), text(no)],
          [dct('issued'), date(day)],
          [dct('publisher'), text(publisher)],
          [schema('url'), url === undefined ? undefined : resource(url)],
          [dct('rights'), text(licence)],
          [
            dct('subject'),
            helps === undefined
              ? undefined
              : resource(conceptAddress(context, 'prerequisite-kinds', helps)),
          ],
        ]),
    ),
  ];
}

function spendingStatements(
  { data, language }: PracticeRecord,
  { catalogue }: OpenDataContext,
  names: PartNames,
): Quad[] {
  const { spending } = data.replicability.resources ?? {};
  if (!spending) return [];
  const { start, yearly, people, year, note } = spending;
  const sums = Object.entries({ start, yearly, perPerson: costPerPerson(data)?.cost });
  const told = sums.flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return [
    ...about(names.part('spending'), [
      [rdf('type'), schema('QuantitativeValue')],
      [schema('valueReference'), told.map(([name]) => names.part(`spending-${name}`))],
      [schema('value'), people === undefined ? undefined : number(people)],
      [dct('temporal'), text(String(year))],
      [schema('description'), text(note, language)],
    ]),
    ...about(names.practice, [[schema('additionalProperty'), names.part('spending')]]),
    ...told.flatMap(([name, value]) =>
      about(names.part(`spending-${name}`), [
        [rdf('type'), schema('MonetaryAmount')],
        [schema('name'), text(name)],
        [schema('value'), number(value)],
        [schema('currency'), text(catalogue.site.currency)],
      ]),
    ),
  ];
}

function confirmationStatements(
  { data, language }: PracticeRecord,
  context: OpenDataContext,
  names: PartNames,
): Quad[] {
  return (data.confirmed ?? []).flatMap(({ by, body, date: day, checked, stage }, place) =>
    about(names.part('confirmation', place), [
      [rdf('type'), prov('Activity')],
      [prov('used'), names.practice],
      [dct('type'), resource(conceptAddress(context, 'confirmation-kinds', by))],
      [schema('agent'), text(body)],
      [dct('date'), date(day)],
      [dct('description'), text(checked, language)],
      [
        dct('conformsTo'),
        stage === undefined ? undefined : resource(conceptAddress(context, 'stages', stage)),
      ],
    ]),
  );
}

/** By the name of its file; that it is a replication is said with the others. */
function experienceStatements(
  record: PracticeRecord,
  context: OpenDataContext,
  names: PartNames,
): Quad[] {
  return context.catalogue.experiencesOf(record).flatMap(({ slug, data, language }) => {
    const node = names.part(`experience-${partsOfSlug(slug).name}`);
    const { organisation, period, outcome, region, cost, confirmed } = data;
    const told = [...(data.kept ?? []), ...(data.changed ?? []), ...(data.difficulties ?? [])];
    return about(node, [
      [rdf('type'), [prov('Activity'), schema('Action')]],
      [prov('used'), names.practice],
      [prov('atLocation'), resource(conceptAddress(context, 'regions', region))],
      [schema('name'), text(data.title, language)],
      [schema('agent'), text(organisation.name)],
      [schema('startTime'), date(period.start)],
      [schema('endTime'), date(period.end)],
      [dct('type'), resource(conceptAddress(context, 'outcomes', outcome))],
      [schema('description'), told.map((one) => text(one, language))],
      [schema('price'), number(cost?.amount)],
      [schema('priceCurrency'), text(cost && context.catalogue.site.currency)],
      [dct('modified'), date(confirmed)],
    ]);
  });
}
