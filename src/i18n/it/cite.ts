/** How a practice is cited. */
export const cite = {
  title: 'Citare questa pagina',
  words: (owner: string, title: string, catalogue: string, reviewed: string) =>
    `${owner}, «${title}», in ${catalogue}, rivista il ${reviewed}.`,
  save: (format: string) => `Scarica in ${format}`,
};
