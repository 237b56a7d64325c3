/** What is said around the terms that the catalogue explains. */
export const glossary = {
  title: 'Glossario',
  lead: 'Le sigle e i termini che si incontrano nel catalogo, in parole semplici.',
  how: 'Nei testi sono sottolineati con dei puntini la prima volta che compaiono: premendoli si legge la spiegazione.',
  also: 'Anche:',
  source: 'Fonte:',
  all: 'Tutto il glossario',
};
