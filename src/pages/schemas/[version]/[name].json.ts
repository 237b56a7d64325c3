import type { APIRoute, GetStaticPaths } from 'astro';
import {
  jsonSchemas,
  type SchemaFile,
  schemaText,
  schemaVersion,
} from '../../../catalogue/schemas/json-schema.ts';
import { getCatalogue } from '../../../site/catalogue.ts';

export const getStaticPaths = (async () => {
  const { catalogue } = await getCatalogue();
  return jsonSchemas(catalogue.vocabularies, catalogue.site.url).map((file) => ({
    params: { version: `v${schemaVersion}`, name: file.name.replace(/\.json$/, '') },
    props: { file },
  }));
}) satisfies GetStaticPaths;

/** A schema at the address that is its `$id`. */
export const GET: APIRoute<{ file: SchemaFile }> = ({ props }) =>
  new Response(schemaText(props.file), { headers: { 'Content-Type': 'application/schema+json' } });
