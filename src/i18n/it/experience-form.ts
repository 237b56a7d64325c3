/** The form in which those tell how it went who took a practice up. */
export const experienceForm = {
  invite: 'L’hai replicata anche tu? Racconta come è andata',
  tell: 'Racconta come è andata',
  tellLead:
    'Per chi ha replicato altrove una pratica del catalogo: il modulo scrive il file del racconto e lo controlla mentre lo compili. Quello che scrivi resta nel tuo browser finché non lo mandi tu.',
  steps: { who: 'Chi e dove', how: 'Come è andata', behind: 'Fonti e conferma' },
  replicatedPractice: 'Quale pratica hai replicato',
  choose: 'Scegli la pratica che è stata replicata.',
  fileNameHelp: 'Lo fanno il territorio e l’anno di inizio: lo scrive il modulo.',
  begun:
    'Il racconto è cominciato da quello che hai scritto nel piano: completalo e correggilo. Resta in questo browser finché non lo mandi tu.',
  body: 'Il racconto',
};
