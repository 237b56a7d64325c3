/** What a compiled text says by itself, around the words of its author. */
export const texts = {
  footnotes: 'Note',
  /** `{reference}` stands for the number of the note. */
  backToText: 'Torna al richiamo della nota {reference}',
  table: 'Tabella',
};
