/** The acts and documents of all practices, and by what they are told apart. */
import type { PracticeRecord } from '../catalogue/model/record.ts';
import type { VocabularyName } from '../catalogue/model/vocabularies.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { onceForEach } from '../catalogue/queries/once-for-each.ts';
import type { DocumentAspect } from '../routing/addresses.ts';
import type { PracticeDocument } from '../views/practice/documents.ts';

export interface LibraryItem {
  document: PracticeDocument;
  practice: PracticeRecord;
}

/** By what they are told apart: the vocabulary, and the terms of an item. */
export const documentAspects: Record<
  DocumentAspect,
  { vocabulary: VocabularyName; termsOf: (item: LibraryItem) => readonly string[] }
> = {
  kind: { vocabulary: 'document-kinds', termsOf: ({ document }) => [document.kind] },
  theme: { vocabulary: 'themes', termsOf: ({ practice }) => practice.data.themes },
  territory: { vocabulary: 'regions', termsOf: ({ practice }) => [practice.data.region] },
  prerequisite: {
    vocabulary: 'prerequisite-kinds',
    termsOf: ({ document: { helps } }) => (helps === undefined ? [] : [helps]),
  },
};
export const aspectIds = Object.keys(documentAspects) as DocumentAspect[];

/** Those by which the library narrows on its own page, several at once. */
export const narrowedBy = ['kind', 'theme', 'territory'] as const satisfies DocumentAspect[];

/** Whether any practice names a document: every page asks. */
export const hasDocuments = onceForEach(({ practices }: Catalogue): boolean =>
  practices.some(({ data }) => data.documents !== undefined),
);

/** Every document of the catalogue, in the order of its kinds and then of the practices. */
export const libraryOf = onceForEach(({ practices, vocabularies }: Catalogue) => {
  const places = new Map(vocabularies['document-kinds'].terms.map(({ id }, place) => [id, place]));
  return practices
    .flatMap((practice) =>
      (practice.data.documents ?? []).map((document): LibraryItem => ({ document, practice })),
    )
    .sort((a, b) => (places.get(a.document.kind) ?? 0) - (places.get(b.document.kind) ?? 0));
});

/** How many documents help with each kind of prerequisite. */
export const helpfulDocuments = onceForEach((catalogue: Catalogue): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { document } of libraryOf(catalogue)) {
    const { helps } = document;
    if (helps !== undefined) counts.set(helps, (counts.get(helps) ?? 0) + 1);
  }
  return counts;
});

interface AspectTerm {
  by: DocumentAspect;
  term: string;
  items: LibraryItem[];
}

/** The terms of an aspect that some document has, in the order of their vocabulary. */
export function termsInUse(
  items: readonly LibraryItem[],
  by: DocumentAspect,
  { vocabularies }: Catalogue,
): AspectTerm[] {
  const { vocabulary, termsOf } = documentAspects[by];
  return vocabularies[vocabulary].terms.flatMap(({ id }) => {
    const found = items.filter((item) => termsOf(item).includes(id));
    return found.length > 0 ? [{ by, term: id, items: found }] : [];
  });
}
