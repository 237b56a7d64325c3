/** The controlled vocabularies as SKOS concept schemes (W3C Recommendation). */
import { localize } from '../i18n/localize.ts';
import { heldIn } from '../catalogue/model/extra-fields.ts';
import type { Literal, NamedNode, Quad } from 'n3';
import { nutsAddress } from '../catalogue/model/european-tables.ts';
import type { Term, Vocabulary, VocabularyName } from '../catalogue/model/vocabularies.ts';
import { ui } from '#words/index.ts';
import { conceptAddress, schemeAddress } from './concepts.ts';
import { publisherIn } from './dcat.ts';
import type { OpenDataContext } from './distribution.ts';
import { licenceOf } from './licence.ts';
import { dct, rdf, skos } from './rdf/namespaces.ts';
import { about, resource, text, texts } from './rdf/statements.ts';

/** A vocabulary with its terms, in their order. */
export function vocabularyStatements(name: VocabularyName, context: OpenDataContext): Quad[] {
  const { site, vocabularies } = context.catalogue;
  const vocabulary: Vocabulary = vocabularies[name];
  const scheme = resource(schemeAddress(context, name));
  const concepts = vocabulary.terms.map(({ id }) => resource(conceptAddress(context, name, id)));
  return [
    ...about(scheme, [
      [rdf('type'), skos('ConceptScheme')],
      [dct('title'), texts(vocabulary.label)],
      [dct('description'), texts(vocabulary.definition)],
      [dct('publisher'), publisherIn(context)],
      [dct('license'), resource(licenceOf(site).address)],
      [skos('hasTopConcept'), concepts],
    ]),
    ...vocabulary.terms.flatMap((term, place) =>
      about(concepts[place] as NamedNode, [
        [rdf('type'), skos('Concept')],
        [skos('prefLabel'), texts(term.label)],
        [skos('definition'), texts(term.definition)],
        [skos('notation'), text(term.id)],
        [skos('inScheme'), scheme],
        [skos('topConceptOf'), scheme],
        ...detailsOf(name, term.id, context),
        ...notesOf(name, term, context),
      ]),
    ),
  ];
}

/** The codes that the catalogue itself gives to its terms. */
function notesOf(name: VocabularyName, term: Term, { catalogue }: OpenDataContext): Details {
  return (catalogue.declared.terms[name] ?? [])
    .filter(({ kind }) => kind === 'text')
    .flatMap((one): Details => {
      const value = heldIn(term, one);
      if (value === undefined) return [];
      return [[skos('note'), text(`${localize(one.label)}: ${String(value)}`, ui.language.code)]];
    });
}

type Details = [NamedNode, NamedNode | Literal | (NamedNode | Literal | undefined)[] | undefined][];

/**
 * What only the terms of some vocabularies carry. A match is told only where the other side has an
 * address that is meant to last: NUTS (Eurostat) and the goals of the United Nations.
 */
function detailsOf(name: VocabularyName, id: string, { catalogue }: OpenDataContext): Details {
  if (name === 'regions') {
    const { nuts } = catalogue.term(name, id);
    return [[skos('exactMatch'), nuts === undefined ? undefined : resource(nutsAddress(nuts))]];
  }
  if (name === 'themes') {
    const { sdg } = catalogue.term(name, id);
    return [[skos('relatedMatch'), sdg === undefined ? undefined : resource(goalAddress(sdg))]];
  }
  if (name === 'stages') return [[skos('scopeNote'), texts(catalogue.term(name, id).test)]];
  if (name === 'funding-sources') {
    const { pays, beneficiaries, source } = catalogue.term(name, id);
    return [
      [skos('scopeNote'), [...texts(pays), ...texts(beneficiaries)]],
      [dct('source'), source.url === undefined ? text(source.title) : resource(source.url)],
    ];
  }
  return [];
}

/** A Sustainable Development Goal (United Nations, Dag Hammarskjöld Library). */
const goalAddress = (goal: number): string => `http://metadata.un.org/sdg/${goal}`;
