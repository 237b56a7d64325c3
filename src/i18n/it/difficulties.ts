/** What the page of the difficulties says. */
export const difficulties = {
  title: 'Che cosa può andare storto',
  lead: 'Le difficoltà che le schede raccontano e le pratiche che si sono fermate: che cosa è successo, e che cosa se ne impara.',
  none: 'Nessuna scheda racconta ancora una difficoltà.',
  propose: 'Racconta la tua',
  byTheme: 'Per tema',
  byPrerequisite: 'Per ciò che serve prima',
  stopped: 'Si è fermata',
  lesson: 'Che cosa se ne impara',
};
