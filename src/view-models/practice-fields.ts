/** The fields of a practice in this catalogue, with the step of the form that each belongs to. */
import { say } from '../i18n/say.ts';
import { type Step, steps } from '../catalogue/model/field.ts';
import { type Field, fieldsOf } from '../catalogue/model/fields.ts';
import { practiceSchema } from '../catalogue/model/practice.ts';
import { getCatalogue } from './catalogue.ts';

/** The fields of the sheet, in the order of the file. */
export async function practiceFields(): Promise<Field[]> {
  const { catalogue } = await getCatalogue();
  return fieldsOf(practiceSchema(catalogue.vocabularies));
}

export interface FormStep {
  id: Step;
  label: string;
  fields: Field[];
}

/** A group without a step of its own spreads its fields over the steps that they name. */
export async function formSteps(): Promise<FormStep[]> {
  const fields = (await practiceFields()).flatMap((field) =>
    field.kind === 'group' && field.meta.step === undefined ? (field.fields ?? []) : [field],
  );
  const ids = Object.keys(steps) as Step[];
  return ids.map((id, index) => ({
    id,
    label: say(steps[id]),
    // A field that names no step comes with the first.
    fields: fields.filter(
      ({ meta }) => (meta.step ?? ids[0]) === id || (index === 0 && !meta.step),
    ),
  }));
}
