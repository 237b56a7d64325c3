/** The acts and documents of all practices, and by what they are told apart. */
import type { PracticeRecord } from '../catalogue/model/record.ts';
import type { VocabularyName } from '../catalogue/model/vocabularies.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import type { DocumentAspect } from '../routing/addresses.ts';
import type { SheetDocument } from '../views/practice/documents.ts';

export interface LibraryItem {
  document: SheetDocument;
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

const withDocuments = new WeakMap<Catalogue, boolean>();

/** Whether any practice names a document. Every page asks: it is looked for once. */
export function hasDocuments(catalogue: Catalogue): boolean {
  const has =
    withDocuments.get(catalogue) ??
    catalogue.practices.some(({ data }) => data.documents !== undefined);
  withDocuments.set(catalogue, has);
  return has;
}

/** Every document of the catalogue, in the order of its kinds and then of the practices. */
export function libraryOf({ practices, vocabularies }: Catalogue): LibraryItem[] {
  const places = new Map(vocabularies['document-kinds'].terms.map(({ id }, place) => [id, place]));
  return practices
    .flatMap((practice) =>
      (practice.data.documents ?? []).map((document) => ({ document, practice })),
    )
    .sort((a, b) => (places.get(a.document.kind) ?? 0) - (places.get(b.document.kind) ?? 0));
}

export interface AspectTerm {
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
