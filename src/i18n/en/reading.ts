import type { reading as it } from '../it/reading.ts';

export const reading: typeof it = {
  minutes: (n) => `${n} ${n === 1 ? 'minute' : 'minutes'} to read`,
  index: (value) => `readability ${value} out of 100`,
  formulas: {
    gulpease: {
      bands: {
        everybody: 'A text like this reads well even after primary school alone.',
        lowerSecondary:
          'A text like this is hard after primary school alone; it reads well after lower secondary school.',
        upperSecondary:
          'A text like this is hard after lower secondary school; it reads well after upper secondary school.',
        nobody: 'A text like this is hard even after upper secondary school.',
      },
      how: 'This is the Gulpease index, made for Italian: it counts how long words and sentences are, from 0 (hardest) to 100 (easiest). It does not say whether a text is clear or well written.',
      source:
        'P. Lucisano and M. E. Piemontese, “GULPEASE: una formula per la predizione della difficoltà dei testi in lingua italiana”, Scuola e città 3, 1988.',
    },
  },
};
