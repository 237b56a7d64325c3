/** The fields of texts in this catalogue, with the step of the form that each belongs to. */
import { type Step, steps } from '../catalogue/model/field.ts';
import { type Field, fieldsOf, withInner } from '../catalogue/model/fields.ts';
import { experienceSchema } from '../catalogue/model/experience.ts';
import { practiceSchema } from '../catalogue/model/practice.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { onceForEach } from '../catalogue/queries/once-for-each.ts';
import { experienceForm } from '#words/experience-form.ts';
import { model } from '#words/model.ts';
import { getCatalogue } from './catalogue.ts';

const fieldsIn = onceForEach(({ vocabularies, declared }: Catalogue) =>
  fieldsOf(practiceSchema(vocabularies, declared)),
);

/** The fields of the sheet, in the order of the file. */
export async function practiceFields(): Promise<readonly Field[]> {
  const { catalogue } = await getCatalogue();
  return fieldsIn(catalogue);
}

/** What the fields are called: as much of their words as tells what somebody meant by a name. */
export async function fieldNames(): Promise<typeof model> {
  const used = [...withInner(await practiceFields())].flatMap(({ meta }) => meta.name ?? []);
  const labels = used.map((name) => [name, { label: model.fields[name].label }]);
  return { ...model, fields: Object.fromEntries(labels) as typeof model.fields };
}

/** The fields of what those tell who took a practice up. */
export async function experienceFields(): Promise<Field[]> {
  const { catalogue } = await getCatalogue();
  return fieldsOf(experienceSchema(catalogue.vocabularies, catalogue.declared));
}

interface FormStep {
  id: Step | ExperienceStep;
  label: string;
  fields: Field[];
}

/** A group without a step of its own spreads its fields over the steps that they name. */
export async function formSteps(): Promise<FormStep[]> {
  const fields = (await practiceFields()).flatMap((field) =>
    field.kind === 'group' && field.meta.step === undefined ? (field.fields ?? []) : [field],
  );
  return steps.map((id, index) => ({
    id,
    label: model.steps[id],
    // A field that names no step comes with the first.
    fields: fields.filter(
      ({ meta }) => (meta.step ?? steps[0]) === id || (index === 0 && !meta.step),
    ),
  }));
}

const experienceSteps = {
  who: ['region', 'organisation', 'period', 'title', 'practice'],
  how: ['outcome', 'kept', 'changed', 'difficulties', 'cost'],
  behind: ['sources', 'contact', 'confirmed'],
} as const;
type ExperienceStep = keyof typeof experienceSteps;

/** The steps in which those tell it who took a practice up. */
export async function experienceFormSteps(): Promise<FormStep[]> {
  const fields = await experienceFields();
  return (Object.keys(experienceSteps) as ExperienceStep[]).map((id) => ({
    id,
    label: experienceForm.steps[id],
    fields: experienceSteps[id].flatMap((key) => fields.filter((field) => field.key === key)),
  }));
}
