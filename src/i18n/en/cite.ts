/** How a practice is cited. */
export const cite = {
  title: 'Cite this page',
  words: (owner: string, title: string, catalogue: string, reviewed: string) =>
    `${owner}, “${title}”, in ${catalogue}, reviewed on ${reviewed}.`,
  save: (format: string) => `Download as ${format}`,
};
