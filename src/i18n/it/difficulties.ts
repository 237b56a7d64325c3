/** What the page of the difficulties says. */
export const difficulties = {
  title: 'Che cosa può andare storto',
  lead: 'Le difficoltà che le pratiche hanno incontrato e quelle che si sono fermate: che cosa è successo, e che cosa si è imparato.',
  none: 'Nessuna pratica dichiara ancora una difficoltà.',
  propose: 'Segnala una difficoltà',
  byTheme: 'Per tema',
  byPrerequisite: 'Per ciò che serve prima',
  stopped: 'Si è fermata',
  lesson: 'Che cosa si è imparato',
};
