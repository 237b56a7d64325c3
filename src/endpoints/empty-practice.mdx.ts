import type { FileRoute } from '../routing/file-route.ts';
import { language } from '#words/language.ts';
import { model } from '#words/model.ts';
import { template } from '../catalogue/writing/template.ts';
import { practiceFields } from '../view-models/practice-fields.ts';
import { getCatalogue } from '../view-models/catalogue.ts';

export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  return new Response(
    template(await practiceFields(), catalogue.vocabularies, { language, model }),
  );
};
