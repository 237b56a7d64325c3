/** The file of a vocabulary, as people would write it. */
import { Document, isMap, isScalar, Scalar, visit } from 'yaml';
import { languageCodes } from '../../i18n/languages.ts';
import type { Vocabulary } from '../model/vocabularies.ts';

/** Texts in several languages stand on one line while they are short. */
const shortest = 100;

/** @returns the whole file */
export function vocabularyText(vocabulary: Vocabulary): string {
  const document = new Document(vocabulary);
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string' && /[^a-z0-9-]/.test(node.value)) {
        node.type = Scalar.QUOTE_DOUBLE;
      }
    },
    Map(_key, node) {
      const values = node.items.map(({ value }) => (isScalar(value) ? value.value : undefined));
      const areLabels = node.items.some(
        ({ key }) => isScalar(key) && key.value === languageCodes[0],
      );
      const length = values.join('').length;
      if (isMap(node) && areLabels && length < shortest) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
