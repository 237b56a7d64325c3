/** The numbers of the observatory as charts, for its page and for its files. */
import { localize } from '../../i18n/localize.ts';
import type { VocabularyName } from '../../catalogue/model/vocabularies.ts';
import { type Observatory, observe, type Spread } from '../../catalogue/queries/observatory.ts';
import { observatory as words } from '#words/observatory.ts';
import type { ChartId } from '../../routing/addresses.ts';
import { type MatrixChart, matrixChart } from './matrix.ts';
import { paidChart } from './paid.ts';
import type { Drawn, Chart } from './chart.ts';
import { sharesChart } from './shares.ts';
import { spreadChart } from './spread.ts';

interface Charts {
  observatory: Observatory;
  matrix: MatrixChart;
  /** The others, in the order of the page. */
  others: Chart[];
}

/** Counts the catalogue and makes all charts of it. */
export function chartsOf(drawn: Drawn): Charts {
  const observatory = observe(drawn.catalogue);
  const { funding, amounts, stages, targets, years, evidence } = observatory;
  const ofVocabulary = (id: ChartId, name: VocabularyName, spread: Spread, note: string) => {
    const { label, singular } = drawn.catalogue.vocabularies[name];
    return spreadChart(
      { id, title: localize(label), head: localize(singular), note },
      spread,
      drawn,
    );
  };
  return {
    observatory,
    matrix: matrixChart(observatory, drawn),
    others: [
      ofVocabulary('funding', 'funding-sources', funding, words.notes.funding),
      paidChart(observatory, drawn),
      spreadChart({ id: 'amounts', ...words.amounts }, amounts, drawn),
      ofVocabulary('stages', 'stages', stages, words.notes.stages),
      ofVocabulary('targets', 'targets', targets, words.notes.targets),
      spreadChart({ id: 'years', ...words.years }, years, drawn),
      sharesChart(observatory, drawn),
      ofVocabulary('evidence', 'evidence-levels', evidence, words.notes.evidence),
    ],
  };
}
