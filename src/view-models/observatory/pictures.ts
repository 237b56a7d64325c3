/** The numbers of the observatory as pictures, for its page and for its files. */
import { localize } from '../../i18n/localize.ts';
import type { VocabularyName } from '../../catalogue/model/vocabularies.ts';
import { type Observatory, observe, type Spread } from '../../catalogue/queries/observatory.ts';
import { observatory as words } from '#words/observatory.ts';
import type { PictureId } from '../../routing/addresses.ts';
import { type MatrixPicture, matrixPicture } from './matrix.ts';
import { paidPicture } from './paid.ts';
import type { Drawn, Picture } from './picture.ts';
import { sharesPicture } from './shares.ts';
import { spreadPicture } from './spread.ts';

export interface Pictures {
  observatory: Observatory;
  matrix: MatrixPicture;
  /** The others, in the order of the page. */
  others: Picture[];
}

/** Counts the catalogue and makes all pictures of it. */
export function picturesOf(drawn: Drawn): Pictures {
  const observatory = observe(drawn.catalogue);
  const { funding, amounts, stages, targets, years, evidence } = observatory;
  const ofVocabulary = (id: PictureId, name: VocabularyName, spread: Spread, note: string) => {
    const { label, singular } = drawn.catalogue.vocabularies[name];
    return spreadPicture(
      { id, title: localize(label), head: localize(singular), note },
      spread,
      drawn,
    );
  };
  return {
    observatory,
    matrix: matrixPicture(observatory, drawn),
    others: [
      ofVocabulary('funding', 'funding-sources', funding, words.notes.funding),
      paidPicture(observatory, drawn),
      spreadPicture({ id: 'amounts', ...words.amounts }, amounts, drawn),
      ofVocabulary('stages', 'stages', stages, words.notes.stages),
      ofVocabulary('targets', 'targets', targets, words.notes.targets),
      spreadPicture({ id: 'years', ...words.years }, years, drawn),
      sharesPicture(observatory, drawn),
      ofVocabulary('evidence', 'evidence-levels', evidence, words.notes.evidence),
    ],
  };
}
