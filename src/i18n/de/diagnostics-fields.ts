/** The fields of a sheet as people name them, in German: `funding[1].amount` is that of the first. */

type Gender = 'm' | 'f' | 'n';
type Noun = readonly [nominative: string, genitive: string, gender: Gender];

/** Of a list, one of its items. */
const items: Record<string, Noun> = {
  themes: ['Thema', 'Themas', 'n'],
  targets: ['Zielgruppe', 'Zielgruppe', 'f'],
  places: ['Ort', 'Orts', 'm'],
  partners: ['Partner', 'Partners', 'm'],
  funding: ['Finanzierung', 'Finanzierung', 'f'],
  sources: ['Quelle', 'Quelle', 'f'],
  formerly: ['frühere Adresse', 'früheren Adresse', 'f'],
  prerequisites: ['Voraussetzung', 'Voraussetzung', 'f'],
  lessons: ['Schwierigkeit', 'Schwierigkeit', 'f'],
  replications: ['Übertragung', 'Übertragung', 'f'],
  support: ['Unterstützung', 'Unterstützung', 'f'],
  change: ['Eintrag von change', 'Eintrags von change', 'm'],
  keep: ['Eintrag von keep', 'Eintrags von keep', 'm'],
  conditions: ['Bedingung', 'Bedingung', 'f'],
  terms: ['Eintrag', 'Eintrags', 'm'],
  forms: ['Form', 'Form', 'f'],
  languages: ['Sprache', 'Sprache', 'f'],
  federation: ['Katalog', 'Katalogs', 'm'],
};

const parts: Record<string, Noun> = {
  amount: ['Betrag', 'Betrags', 'm'],
  source: ['Quelle', 'Quelle', 'f'],
  programme: ['Programm', 'Programms', 'n'],
  note: ['Anmerkung', 'Anmerkung', 'f'],
  name: ['Name', 'Namens', 'm'],
  url: ['Adresse', 'Adresse', 'f'],
  role: ['Rolle', 'Rolle', 'f'],
  title: ['Titel', 'Titels', 'm'],
  publisher: ['Herausgeber', 'Herausgebers', 'm'],
  date: ['Datum', 'Datums', 'n'],
  kind: ['Art', 'Art', 'f'],
  text: ['Text', 'Textes', 'm'],
  essential: ['essential', 'essential', 'n'],
  region: ['Gebiet', 'Gebiets', 'n'],
  year: ['Jahr', 'Jahres', 'n'],
  practice: ['Praxis', 'Praxis', 'f'],
  id: ['Kurzname', 'Kurznamens', 'm'],
  label: ['Bezeichnung', 'Bezeichnung', 'f'],
  definition: ['Definition', 'Definition', 'f'],
};

const ordinals = [
  ...['erst', 'zweit', 'dritt', 'viert', 'fünft'],
  ...['sechst', 'siebt', 'acht', 'neunt', 'zehnt'],
];

/** How the ordinal ends before its noun, without an article. */
const ends: Record<Gender, string> = { m: 'er', f: 'e', n: 'es' };

const ofThe = (words: string, gender: Gender): string =>
  `${gender === 'f' ? 'der' : 'des'} ${words}`;

/**
 * A field by the words that people have for it; by its path where there are none, as where it is no
 * item of a list.
 */
export function named(field: string): string {
  const [, list = '', number = '', rest] =
    /^(?:[\w.]+\.)?(\w+)\[(\d+)\](?:\.([\w.]+))?$/.exec(field) ?? [];
  const item = items[list];
  if (!item) return field;
  const [noun, nounOf, gender] = item;
  const stem = ordinals[Number(number) - 1];
  if (rest === undefined) {
    return `${stem === undefined ? `${number}.` : stem + ends[gender]} ${noun}`;
  }
  const inner = rest.split('.').map((key) => parts[key]);
  const known = inner.filter((part) => part !== undefined);
  const last = known.pop();
  if (!last || known.length + 1 < inner.length) return field;
  const between = known.reverse().map(([, partOf, its]) => ` ${ofThe(partOf, its)}`);
  const which = `${stem === undefined ? `${number}.` : `${stem}en`} ${nounOf}`;
  return `${last[0]}${between.join('')} ${ofThe(which, gender)}`;
}
