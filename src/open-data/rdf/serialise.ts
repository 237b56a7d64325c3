/** Statements as text, in each syntax that readers ask for. The order of the statements is kept. */
import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom';
import { JsonLdSerializer } from 'jsonld-streaming-serializer';
import { type NamedNode, type Quad, Writer } from 'n3';
import { prefixes } from './namespaces.ts';

type Prefixes = Record<string, string>;

/** Only the prefixes that the statements use, so that a short file stays short. */
function prefixesIn(quads: readonly Quad[]): Prefixes {
  const used = new Set<string>();
  for (const { subject, predicate, object } of quads) {
    for (const term of [subject, predicate, object]) {
      if (term.termType === 'NamedNode') used.add(term.value);
      if (term.termType === 'Literal') used.add(term.datatype.value);
    }
  }
  const entries = Object.entries(prefixes);
  return Object.fromEntries(
    entries.filter(([, base]) => [...used].some((address) => address.startsWith(base))),
  );
}

/** Turtle (W3C Recommendation). */
export function turtle(quads: readonly Quad[], known = prefixesIn(quads)): Promise<string> {
  const writer = new Writer({ prefixes: known });
  writer.addQuads([...quads]);
  return new Promise((resolve, reject) => {
    writer.end((error, written: string) => (error ? reject(error) : resolve(written)));
  });
}

interface JsonLdForm {
  /** That of the document; the prefixes in use if left out. */
  context?: Prefixes;
  /** Spaces a level; none for one line. */
  indent?: number;
}

/** JSON-LD 1.1, one node a resource. */
export async function jsonLd(quads: readonly Quad[], form: JsonLdForm = {}): Promise<string> {
  const { context = prefixesIn(quads), indent = 2 } = form;
  const document: unknown = JSON.parse(await asJsonLd(quads, context));
  return JSON.stringify(shorter(document), null, indent);
}

/** What JSON-LD lets be written shorter: a list of one, and a text without language or type. */
function shorter(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => shorter(item));
    return items.length === 1 && key !== '@graph' ? items[0] : items;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const isText = '@value' in value && entries.length === 1;
  return isText
    ? value['@value']
    : Object.fromEntries(entries.map(([name, item]) => [name, shorter(item, name)]));
}

function asJsonLd(quads: readonly Quad[], context: Prefixes): Promise<string> {
  const serializer = new JsonLdSerializer({ context });
  return new Promise((resolve, reject) => {
    let written = '';
    serializer.on('data', (part) => {
      written += String(part);
    });
    serializer.on('end', () => resolve(written));
    serializer.on('error', reject);
    for (const quad of quads) serializer.write(quad);
    serializer.end();
  });
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';
/** Characters that no XML 1.0 document can hold, not even escaped: they are replaced. */
const notXml = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff]/gu;
const plainText = `${prefixes.xsd}string`;

/**
 * RDF/XML 1.1, one description a resource. It takes statements whose properties are in one of our
 * namespaces.
 *
 * @throws if a property has no prefix here: RDF/XML cannot write it
 */
export function rdfXml(quads: readonly Quad[]): string {
  const document = new DOMImplementation().createDocument(prefixes.rdf, 'rdf:RDF');
  const root = document.documentElement as Element;
  const known = prefixesIn(quads);
  for (const [prefix, base] of Object.entries(known)) {
    root.setAttributeNS(xmlnsNamespace, `xmlns:${prefix}`, base);
  }
  const qualified = ({ value }: NamedNode): [base: string, name: string] => {
    const found = Object.entries(known).find(([, base]) => value.startsWith(base));
    if (!found) throw new Error(`No prefix for ${value}`);
    return [found[1], `${found[0]}:${value.slice(found[1].length)}`];
  };
  const described = Map.groupBy(quads, ({ subject }) => subject.value);
  for (const [subject, statements] of described) {
    const description = document.createElementNS(prefixes.rdf, 'rdf:Description');
    description.setAttributeNS(prefixes.rdf, 'rdf:about', subject);
    for (const { predicate, object } of statements) {
      const property = document.createElementNS(...qualified(predicate as NamedNode));
      if (object.termType === 'Literal') {
        property.textContent = object.value.replace(notXml, '\uFFFD');
        const type = object.datatype.value;
        if (object.language) property.setAttributeNS(xmlNamespace, 'xml:lang', object.language);
        else if (type !== plainText) property.setAttributeNS(prefixes.rdf, 'rdf:datatype', type);
      } else property.setAttributeNS(prefixes.rdf, 'rdf:resource', object.value);
      description.appendChild(document.createTextNode('\n    '));
      description.appendChild(property);
    }
    description.appendChild(document.createTextNode('\n  '));
    root.appendChild(document.createTextNode('\n  '));
    root.appendChild(description);
  }
  root.appendChild(document.createTextNode('\n'));
  // A reader of XML takes a bare carriage return for a line feed.
  const written = new XMLSerializer().serializeToString(document).replaceAll('\r', '&#13;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written}\n`;
}
