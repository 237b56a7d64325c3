/** Fields that a catalogue declares in its `site.yml`, with a vocabulary of its own. */
import { parse, stringify } from 'yaml';

const text = (it: string, en: string) => ({ it, en });

export const ownFields = [
  {
    key: 'goals',
    kind: 'term',
    vocabulary: 'climate-goals',
    many: true,
    facet: true,
    label: text('Obiettivi', 'Goals'),
    help: text('Quali.', 'Which.'),
    step: 'results',
  },
  { key: 'hectares', kind: 'number', label: text('Ettari', 'Hectares') },
  { key: 'measured', kind: 'boolean', label: text('Misurata', 'Measured') },
  { key: 'dataset', kind: 'address', label: text('Dati', 'Data') },
];

/** @param site a `site.yml`; its own fields of practices, if it has some, go */
export function withOwnFields(site: string, practice: readonly object[] = ownFields): string {
  const data = parse(site) as { fields: object };
  return stringify({ ...data, fields: { ...data.fields, practice } });
}

const goal = (id: string, it: string, en: string) => ({
  id,
  label: text(it, en),
  definition: text('Una.', 'One.'),
});

/** `vocabularies/climate-goals.yml`. */
export const ownVocabulary = stringify({
  label: text('Obiettivi per il clima', 'Climate goals'),
  singular: text('Obiettivo', 'Goal'),
  slug: text('obiettivi-clima', 'climate-goals'),
  definition: text('A che cosa serve.', 'What for.'),
  terms: [goal('less', 'Meno emissioni', 'Fewer emissions'), goal('shade', 'Ombra', 'Shade')],
});
