/** The stuff that invented practices are made of. */
import type { Random } from './random.ts';

export const measures = [
  'Custodi',
  'Orti',
  'Sportello',
  'Laboratorio',
  'Cantiere',
  'Portierato',
  'Officina',
  'Rete',
  'Emporio',
  'Trasporto',
  'Doposcuola',
  'Alloggi',
  'Cooperativa',
  'Bottega',
  'Mensa',
  'Telesoccorso',
];

export const places = [
  'di quartiere',
  'di comunità',
  'della valle',
  'del borgo',
  'in città',
  'tra generazioni',
  'di prossimità',
  'dei cortili',
  'della costa',
  'di montagna',
];

export const stems = [
  'accogli',
  'accompagna',
  'ascolt',
  'assist',
  'coordin',
  'cur',
  'domicil',
  'educ',
  'formaz',
  'gener',
  'includ',
  'integr',
  'lavor',
  'organizz',
  'partecip',
  'progett',
  'sostegn',
  'sviluppa',
  'territori',
  'valorizz',
];

export const endings = [
  'o',
  'e',
  'i',
  'are',
  'ando',
  'ato',
  'mento',
  'zione',
  'tore',
  'abile',
  'ivo',
];

export const common = [
  'anziani',
  'comune',
  'comunità',
  'con',
  'del',
  'della',
  'enti',
  'famiglie',
  'giovani',
  'il',
  'imprese',
  'in',
  'la',
  'nel',
  'operatori',
  'per',
  'persone',
  'più',
  'quartiere',
  'regionale',
  'rete',
  'scuola',
  'servizi',
  'sociale',
  'tra',
  'un',
  'una',
  'volontari',
];

/** Common words return often, the others make the vocabulary of an index as varied as a real one. */
const words: readonly string[] = [
  ...common,
  ...common,
  ...common,
  ...stems.flatMap((stem) => endings.map((ending) => stem + ending)),
];

/** A sentence of so many words. @param word gives the next one; any of the list if left out */
export function sentence(
  random: Random,
  min: number,
  max: number,
  word: () => string = () => random.pick(words),
): string {
  const text = Array.from({ length: random.between(min, max) }, word).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
