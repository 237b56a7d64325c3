/**
 * Reads catalogues as the check does. A text that a test of this process has read before is taken
 * from there, as the check and the build take it from what they kept: most tests spoil one file of
 * the same small catalogue. `tests/catalogue/cache.test.ts` holds what that relies on.
 */
import type { DocumentRecord, TranslationRecord } from '../../src/catalogue/model/record.ts';
import {
  type Reading,
  type ReadOptions,
  readCatalogue as readAnew,
} from '../../src/catalogue/reading/read-catalogue.ts';

const kept = new Map<string, DocumentRecord | TranslationRecord>();
const keyOf = (id: string, digest: string): string => `${digest} ${id}`;
const cache = { get: (id: string, digest: string) => kept.get(keyOf(id, digest)) };

export function readCatalogue(folder: string, options: ReadOptions = {}): Reading {
  const reading = readAnew(folder, { cache, ...options });
  for (const { record, digest } of reading.records) {
    if ('code' in record) kept.set(keyOf(record.id, digest), record);
  }
  return reading;
}
