/** The fields of a sheet as people name them, in Italian: `funding[1].amount` is that of the first. */

type Noun = readonly [noun: string, gender: 'm' | 'f'];

/** Of a list, one of its items. */
const items: Record<string, Noun> = {
  themes: ['tema', 'm'],
  targets: ['destinatario', 'm'],
  places: ['luogo', 'm'],
  partners: ['partner', 'm'],
  funding: ['finanziamento', 'm'],
  sources: ['fonte', 'f'],
  formerly: ['vecchio indirizzo', 'm'],
  prerequisites: ['prerequisito', 'm'],
  lessons: ['difficoltà', 'f'],
  replications: ['replica', 'f'],
  support: ['aiuto', 'm'],
  change: ['voce di change', 'f'],
  keep: ['voce di keep', 'f'],
  conditions: ['condizione', 'f'],
  terms: ['voce', 'f'],
  forms: ['forma', 'f'],
  languages: ['lingua', 'f'],
  federation: ['catalogo', 'm'],
};

const parts: Record<string, Noun> = {
  amount: ['importo', 'm'],
  source: ['fonte', 'f'],
  programme: ['programma', 'm'],
  note: ['nota', 'f'],
  name: ['nome', 'm'],
  url: ['indirizzo', 'm'],
  role: ['ruolo', 'm'],
  title: ['titolo', 'm'],
  publisher: ['editore', 'm'],
  date: ['data', 'f'],
  kind: ['tipo', 'm'],
  text: ['testo', 'm'],
  essential: ['essential', 'm'],
  region: ['territorio', 'm'],
  year: ['anno', 'm'],
  practice: ['pratica', 'f'],
  id: ['nome breve', 'm'],
  label: ['etichetta', 'f'],
  definition: ['definizione', 'f'],
};

const ordinals = [
  ...['prim', 'second', 'terz', 'quart', 'quint'],
  ...['sest', 'settim', 'ottav', 'non', 'decim'],
];

function ordinal(number: number, gender: 'm' | 'f'): string {
  const stem = ordinals[number - 1];
  const end = gender === 'm' ? 'o' : 'a';
  if (stem !== undefined) return stem + end;
  return number + (gender === 'm' ? 'º' : 'ª');
}

/** `di` with its article: before a vowel it is cut. */
const ofThe = (words: string, gender: 'm' | 'f'): string =>
  /^[aeiou]/i.test(words) ? `dell’${words}` : `${gender === 'm' ? 'del' : 'della'} ${words}`;

/**
 * A field by the words that people have for it; by its path where there are none, as where it is no
 * item of a list.
 */
export function named(field: string): string {
  const [, list = '', number = '', rest] =
    /^(?:[\w.]+\.)?(\w+)\[(\d+)\](?:\.([\w.]+))?$/.exec(field) ?? [];
  const item = items[list];
  if (!item) return field;
  const [noun, gender] = item;
  const which = `${ordinal(Number(number), gender)} ${noun}`;
  if (rest === undefined) return which;
  const inner = rest.split('.').map((key) => parts[key]);
  const known = inner.filter((part) => part !== undefined);
  const last = known.pop();
  if (!last || known.length + 1 < inner.length) return field;
  const between = known.reverse().map((part) => ` ${ofThe(...part)}`);
  return `${last[0]}${between.join('')} ${ofThe(which, gender)}`;
}
