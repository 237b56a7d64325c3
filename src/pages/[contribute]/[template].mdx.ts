import type { APIRoute, GetStaticPaths } from 'astro';
import { template } from '../../catalogue/writing/template.ts';
import { ui } from '#words/index.ts';
import { practiceFields } from '../../site/practice-fields.ts';
import { getCatalogue } from '../../site/catalogue.ts';

const { contribute, template: name } = ui.segments;

export const getStaticPaths = (() => [
  { params: { contribute, template: name.replace(/\.mdx$/, '') } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const { catalogue } = await getCatalogue();
  return new Response(template(await practiceFields(), catalogue.vocabularies));
};
