/**
 * How the fields of a step stand in the form: what has to be there first, then the rest in groups,
 * each behind a question.
 */
import type { Field } from '../catalogue/model/fields.ts';
import { formQuestions } from '#words/form-questions.ts';

type Question = keyof typeof formQuestions;

/** The fields that each question is about, by their keys, in the order in which they are asked. */
const asked: Readonly<Partial<Record<Question, readonly string[]>>> = {
  problem: ['problem'],
  places: ['places'],
  time: ['kind', 'period', 'status'],
  bodies: ['organisation', 'partners'],
  targets: ['targets'],
  people: ['participation', 'inclusion'],
  evidence: ['evidence'],
  measured: ['results'],
  lessons: ['lessons'],
  afterwards: ['sustainability', 'ending'],
  prerequisites: ['prerequisites'],
  resources: ['resources'],
  adaptations: ['adaptations'],
  replications: ['replications'],
  support: ['support'],
  documents: ['documents'],
  confirmed: ['confirmed'],
  contact: ['contact'],
  ownSheet: ['practice'],
  difference: ['kept', 'changed'],
  difficulties: ['difficulties'],
  cost: ['cost'],
  told: ['sources'],
};

interface FieldGroup {
  id: Question;
  question: string;
  fields: Field[];
}

interface Arranged {
  mandatory: Field[];
  groups: FieldGroup[];
}

/**
 * @param fields of a step
 * @returns each of them once: a question that none of them belongs to is not asked
 */
export function arranged(fields: readonly Field[]): Arranged {
  const optional = fields.filter(({ required }) => !required);
  const questionOf = ({ key, meta }: Field): Question =>
    meta.editorial
      ? 'editorial'
      : meta.own
        ? 'own'
        : ((Object.keys(asked) as Question[]).find((id) => asked[id]?.includes(key)) ?? 'own');
  const order: Question[] = [...(Object.keys(asked) as Question[]), 'own', 'editorial'];
  return {
    mandatory: fields.filter(({ required }) => required),
    groups: order.flatMap((id) => {
      const about = optional.filter((field) => questionOf(field) === id);
      return about.length === 0 ? [] : [{ id, question: formQuestions[id], fields: about }];
    }),
  };
}

/** What somebody has to write: what the form fills in itself does not count. */
export const toBeWritten = (steps: readonly { fields: readonly Field[] }[]): number =>
  steps
    .flatMap(({ fields }) => fields)
    .filter(({ required, key }) => required && key !== 'reviewed').length;
