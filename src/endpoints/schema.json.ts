import type { GetStaticPaths } from 'astro';
import type { FileRoute } from '../routing/file-route.ts';
import {
  jsonSchemas,
  type SchemaFile,
  schemaText,
  schemaVersion,
} from '../catalogue/schemas/json-schema.ts';
import { dataSchemas } from '../open-data/catalogue-json.ts';
import { getCatalogue } from '../view-models/catalogue.ts';
import { getOpenData } from '../view-models/open-data.ts';
import { language } from '#words/language.ts';
import { model } from '#words/model.ts';

type PublishedSchema = Pick<SchemaFile, 'name' | 'schema'>;

export const getStaticPaths = (async () => {
  const { catalogue } = await getCatalogue();
  const { context } = await getOpenData();
  const files: PublishedSchema[] = [
    ...jsonSchemas(catalogue.vocabularies, catalogue.site, { language, model }, catalogue.declared),
    ...dataSchemas(context),
  ];
  return files.map((file) => ({
    params: { version: `v${schemaVersion}`, name: file.name.replace(/\.json$/, '') },
    props: { file },
  }));
}) satisfies GetStaticPaths;

/** A schema at the address that is its `$id`. */
export const GET: FileRoute<{ file: PublishedSchema }> = ({ props }) =>
  new Response(schemaText(props.file), { headers: { 'Content-Type': 'application/schema+json' } });
