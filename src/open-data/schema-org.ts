/** What search engines read in the page of a practice: of its statements, those of schema.org. */
import { DataFactory, type Quad } from 'n3';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import type { OpenDataContext } from './distribution.ts';
import { practiceStatements } from './practice-rdf.ts';
import { prefixes, rdf } from './rdf/namespaces.ts';
import { jsonLd } from './rdf/serialise.ts';

const type = rdf('type').value;

/**
 * JSON-LD for a `script` of the page, in which nothing can end the script: `<` is written as JSON
 * lets it be.
 */
export async function searchEngineData(
  practice: PracticeRecord,
  context: OpenDataContext,
): Promise<string> {
  const statements = practiceStatements(practice, context).filter(ofSchemaOrg).map(plain);
  const written = await jsonLd(statements, { context: { '@vocab': prefixes.schema }, indent: 0 });
  return written.replaceAll('<', '\\u003c');
}

const ofSchemaOrg = ({ predicate, object }: Quad): boolean =>
  (predicate.value === type ? object : predicate).value.startsWith(prefixes.schema);

/** Search engines take plain texts; the page says its language. */
const plain = ({ subject, predicate, object }: Quad): Quad =>
  DataFactory.quad(
    subject,
    predicate,
    object.termType === 'Literal' ? DataFactory.literal(object.value) : object,
  );
