import type { GetStaticPaths } from 'astro';
import type { FileRoute } from '../../routing/file-route.ts';
import { template } from '../../catalogue/writing/template.ts';
import { ui } from '#words/index.ts';
import { practiceFields } from '../../view-models/practice-fields.ts';
import { getCatalogue } from '../../view-models/catalogue.ts';

const { contribute, template: name } = ui.segments;

export const getStaticPaths = (() => [
  { params: { contribute, template: name.replace(/\.mdx$/, '') } },
]) satisfies GetStaticPaths;

export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  return new Response(template(await practiceFields(), catalogue.vocabularies));
};
