/** The fields of a sheet as people name them, in English. */

/** Of a list, one of its items. */
const items: Record<string, string> = {
  themes: 'theme',
  targets: 'target group',
  places: 'place',
  partners: 'partner',
  funding: 'funding source',
  sources: 'source',
  formerly: 'former address',
  prerequisites: 'prerequisite',
  lessons: 'difficulty',
  replications: 'replication',
  support: 'support',
  change: 'item of change',
  keep: 'item of keep',
  conditions: 'condition',
  terms: 'entry',
  forms: 'form',
  languages: 'language',
  federation: 'catalogue',
};

const parts: Record<string, string> = {
  amount: 'amount',
  source: 'source',
  programme: 'programme',
  note: 'note',
  name: 'name',
  url: 'address',
  role: 'role',
  title: 'title',
  publisher: 'publisher',
  date: 'date',
  kind: 'kind',
  text: 'text',
  essential: 'essential',
  region: 'territory',
  year: 'year',
  practice: 'practice',
  id: 'short name',
  label: 'label',
  definition: 'definition',
};

const ordinals = [
  ...['first', 'second', 'third', 'fourth', 'fifth'],
  ...['sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
];

/**
 * A field by the words that people have for it; by its path where there are none, as where it is no
 * item of a list.
 */
export function named(field: string): string {
  const [, list = '', number = '', rest] =
    /^(?:[\w.]+\.)?(\w+)\[(\d+)\](?:\.([\w.]+))?$/.exec(field) ?? [];
  const item = items[list];
  if (item === undefined) return field;
  const which = `${ordinals[Number(number) - 1] ?? `no. ${number}`} ${item}`;
  if (rest === undefined) return which;
  const inner = rest.split('.').map((key) => parts[key]);
  if (inner.some((part) => part === undefined)) return field;
  return `${inner.reverse().join(' of the ')} of the ${which}`;
}
