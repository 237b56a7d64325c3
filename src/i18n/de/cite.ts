/** How a practice is cited. */
export const cite = {
  title: 'Diese Seite zitieren',
  words: (owner: string, title: string, catalogue: string, reviewed: string) =>
    `${owner}, «${title}», in ${catalogue}, überprüft am ${reviewed}.`,
  save: (format: string) => `Als ${format} herunterladen`,
};
