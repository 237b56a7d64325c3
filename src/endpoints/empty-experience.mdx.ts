import type { FileRoute } from '../routing/file-route.ts';
import { language } from '#words/language.ts';
import { model } from '#words/model.ts';
import { experienceSchema } from '../catalogue/model/experience.ts';
import { fieldsOf } from '../catalogue/model/fields.ts';
import { template } from '../catalogue/writing/template.ts';
import { getCatalogue } from '../view-models/catalogue.ts';

export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  const { vocabularies } = catalogue;
  const fields = fieldsOf(experienceSchema(vocabularies, catalogue.declared));
  return new Response(template(fields, vocabularies, { language, model }));
};
