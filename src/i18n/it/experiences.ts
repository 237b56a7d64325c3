/** What the page of a practice says of those who took it up. */
export const experiences = {
  title: 'Chi l’ha ripresa racconta',
  lead: 'Lo scrive chi l’ha rifatta altrove, e non chi l’ha inventata.',
  who: 'Chi',
  period: 'Quando',
  outcome: 'Come è andata',
  sheet: 'La sua scheda',
  kept: 'Che cosa è rimasto com’era',
  changed: 'Che cosa è stato cambiato',
  difficulties: 'Difficoltà incontrate',
  cost: 'Quanto è costata',
  confirmed: 'Confermata il',
  old: 'Nessuno la conferma da più di due anni: può essere cambiata.',
  story: 'Il racconto',
  invite: 'L’hai ripresa anche tu? Racconta come è andata',
  /** The form in which they tell it. */
  tell: 'Racconta come è andata',
  tellLead:
    'Per chi ha rifatto altrove una pratica del catalogo: il modulo scrive il file del racconto e lo controlla mentre lo compili. Quello che scrivi resta nel tuo browser finché non lo mandi tu.',
  steps: { who: 'Chi e dove', how: 'Come è andata', behind: 'Fonti e conferma' },
  takenUp: 'Quale pratica hai ripreso',
  choose: 'Scegli la pratica che è stata ripresa.',
  fileNameHelp: 'Lo fanno il territorio e l’anno di inizio: lo scrive il modulo.',
  begun: (title: string) =>
    `«${title}» è cominciato da quello che hai scritto nel piano: completalo e correggilo. Il testo è stato letto dall’indirizzo, non è stato mandato a nessuno, e da ora è una bozza di questo browser.`,
};
