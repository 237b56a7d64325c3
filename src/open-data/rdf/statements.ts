/** Statements about resources, made from what a catalogue says. Nothing is said of what is empty. */
import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import type { Localized } from '../../catalogue/model/text.ts';
import { xsd } from './namespaces.ts';

type Value = NamedNode | Literal;
type Property = [predicate: NamedNode, value: Value | undefined | readonly (Value | undefined)[]];

/** The statements about one resource, in the order given; a property without value makes none. */
export const about = (subject: NamedNode, properties: readonly Property[]): Quad[] =>
  properties.flatMap(([predicate, value]) =>
    [value]
      .flat()
      .flatMap((object) =>
        object === undefined ? [] : [DataFactory.quad(subject, predicate, object)],
      ),
  );

/**
 * A resource by its address. What an address on the web may carry and an IRI may not (RFC 3987) is
 * percent-encoded.
 */
export const resource = (address: string): NamedNode =>
  DataFactory.namedNode(
    new URL(address).href.replace(/[\s<>"{}|\\^`]/g, (character) => encodeURIComponent(character)),
  );

/** A text, in a language where it has one; nothing makes nothing. */
export const text = (value: string | undefined, language?: string): Literal | undefined =>
  value === undefined ? undefined : DataFactory.literal(value, language);

/** A text in each language that it has. */
export const texts = (value: Localized): Literal[] =>
  Object.entries(value).map(([language, said]) => DataFactory.literal(said, language));

/** A date as precise as it is: a year, a month or a day. */
export function date(value: string | undefined): Literal | undefined {
  if (value === undefined) return undefined;
  const type = value.length === 4 ? 'gYear' : value.length === 7 ? 'gYearMonth' : 'date';
  return DataFactory.literal(value, xsd(type));
}

/** A number; one too large or small for plain digits is a double. */
export function number(value: number | undefined): Literal | undefined {
  if (value === undefined) return undefined;
  const written = String(value);
  return DataFactory.literal(written, xsd(written.includes('e') ? 'double' : 'decimal'));
}
