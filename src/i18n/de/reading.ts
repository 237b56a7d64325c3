import type { reading as it } from '../it/reading.ts';
import { count } from './count.ts';

export const reading: typeof it = {
  minutes: (n) => `${count(n, 'Minute', 'Minuten')} Lesezeit`,
  index: (value) => `Lesbarkeit ${value} von 100`,
  formulas: {
    gulpease: {
      bands: {
        everybody: 'Ein Text wie dieser ist schon mit Grundschulabschluss gut zu lesen.',
        lowerSecondary:
          'Ein Text wie dieser ist mit Grundschulabschluss allein schwer zu lesen, mit Mittelschulabschluss gut.',
        upperSecondary:
          'Ein Text wie dieser ist mit Mittelschulabschluss schwer zu lesen, mit Oberschulabschluss gut.',
        nobody: 'Ein Text wie dieser ist auch mit Oberschulabschluss schwer zu lesen.',
      },
      how: 'Das ist der Gulpease-Index, der für das Italienische entwickelt wurde: Er misst, wie lang die Wörter und die Sätze sind, von 0 (sehr schwer) bis 100 (sehr leicht). Er sagt nicht, ob ein Text klar oder gut geschrieben ist.',
      source:
        'P. Lucisano und M. E. Piemontese, «GULPEASE: una formula per la predizione della difficoltà dei testi in lingua italiana», Scuola e città 3, 1988.',
    },
  },
};
