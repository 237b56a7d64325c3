import { count } from './count.ts';

/** What is said of how long a text takes to read, and of how hard it is. */
export const reading = {
  minutes: (n: number) => `${count(n, 'minuto', 'minuti')} di lettura`,
  index: (value: number) => `leggibilità ${value} su 100`,
  /** How each index is explained. */
  formulas: {
    gulpease: {
      /** By the hardest school that a text is easy for. */
      bands: {
        everybody: 'Un testo come questo si legge bene anche con la sola licenza elementare.',
        lowerSecondary:
          'Un testo come questo è difficile per chi ha solo la licenza elementare; si legge bene con la licenza media.',
        upperSecondary:
          'Un testo come questo è difficile per chi ha la licenza media; si legge bene con un diploma.',
        nobody: 'Un testo come questo è difficile anche per chi ha un diploma.',
      },
      how: 'È l’indice Gulpease: conta quanto sono lunghe le parole e le frasi, da 0 (difficilissimo) a 100 (facilissimo). Non dice se un testo è chiaro o ben scritto.',
      source:
        'P. Lucisano e M. E. Piemontese, «GULPEASE: una formula per la predizione della difficoltà dei testi in lingua italiana», Scuola e città 3, 1988.',
    },
  },
};
