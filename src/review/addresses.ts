/** Every address of another site that a text names. */
import type { DocumentRecord } from '../catalogue/model/record.ts';
import { isFields } from '../catalogue/writing/same.ts';
import type { AskedLink } from './links.ts';

/**
 * @param source the file, for the addresses in the attributes of components
 * @returns each address once, in the order in which they are found
 */
export function addressesOf(record: DocumentRecord, source: string): AskedLink[] {
  const attributes = [...source.matchAll(/\sindirizzo="(https?:[^"]+)"/g)].map(([, url]) => url);
  const texts = [...inFrontmatter(record.data), ...record.links.map(({ address }) => address)];
  const found = [...texts, ...attributes].filter(
    (text): text is string => /^https?:/i.test(text ?? '') && URL.canParse(text ?? ''),
  );
  return [...new Set(found)].map((address) => ({ address, file: record.file }));
}

function inFrontmatter(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(inFrontmatter);
  return isFields(value) ? Object.values(value).flatMap(inFrontmatter) : [];
}
