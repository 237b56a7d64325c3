/** The vocabularies of the world that the open data speaks with. */
import { DataFactory } from 'n3';

export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const terms = (base: string) => (name: string) => DataFactory.namedNode(base + name);

export const adms = terms(prefixes.adms);
export const cpsv = terms(prefixes.cpsv);
export const dcat = terms(prefixes.dcat);
export const dcatapit = terms(prefixes.dcatapit);
export const dct = terms(prefixes.dct);
export const foaf = terms(prefixes.foaf);
export const org = terms(prefixes.org);
export const prov = terms(prefixes.prov);
export const rdf = terms(prefixes.rdf);
export const schema = terms(prefixes.schema);
export const skos = terms(prefixes.skos);
export const vcard = terms(prefixes.vcard);
export const xsd = terms(prefixes.xsd);
