/** How the columns of somebody's table become fields: `--mapping file.yml`. */
import { z } from 'zod';
import type { Words } from '../i18n/languages.ts';
import { parseWith } from '../catalogue/checking/zod-diagnostics.ts';
import { formatWith } from '../catalogue/checking/messages/format.ts';
import { isError } from '../catalogue/checking/diagnostic.ts';
import { text, webAddress } from '../catalogue/model/text.ts';
import { readYaml } from '../catalogue/reading/yaml.ts';
import { ImportError } from './import-error.ts';

const mappingSchema = z.strictObject({
  /** The path of a field, `replicability.stage` or `sources[].title`, by the name of a column. */
  columns: z.record(z.string(), text(1, 200)),
  /** Values that every practice gets, by the path of a field. */
  constants: z.record(z.string(), z.unknown()).default({}),
  /** Between the items of a list in one cell. */
  separator: z.string().min(1).max(5).default(';'),
  /** Columns that are left out on purpose. */
  ignore: z.array(z.string()).default([]),
  /** The column of a long description: it becomes the text below the sheet. */
  body: z.string().optional(),
  /** The summary is the beginning of the body, where no column says it. */
  summary_from_body: z.boolean().default(false),
  /** Where the table is from: becomes a source of every practice. */
  origin: z
    .strictObject({ title: text(1, 300), publisher: text(1, 200), url: webAddress.optional() })
    .optional(),
});
export type Mapping = z.infer<typeof mappingSchema>;

/**
 * Reads a mapping.
 *
 * @param words that is told in what is wrong with it
 * @throws ImportError if it is not such a mapping
 */
export function readMapping(source: string, file: string, { diagnostics }: Words): Mapping {
  const yaml = readYaml(source, file);
  const read = parseWith(mappingSchema, yaml.value ?? {}, yaml.locate);
  const problems = [...yaml.problems.filter(isError), ...yaml.remarks, ...read.problems];
  if (problems.length === 0 && read.value) return read.value;
  const told = problems.map(
    (found) => `${file}:${found.line}: ${formatWith(found, diagnostics).message}`,
  );
  throw new ImportError('wrongMapping', told);
}
