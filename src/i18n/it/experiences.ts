/** What the page of a practice says of those who took it up. */
export const experiences = {
  title: 'L’esperienza di chi l’ha replicata',
  lead: 'La scrive chi ha replicato la pratica altrove, non chi l’ha ideata.',
  who: 'Chi',
  period: 'Quando',
  outcome: 'Come è andata',
  sheet: 'La sua pagina',
  kept: 'Che cosa è rimasto com’era',
  changed: 'Che cosa è stato cambiato',
  difficulties: 'Difficoltà incontrate',
  cost: 'Quanto è costata',
  confirmed: 'Confermata il',
  old: 'Nessuno la conferma da più di due anni: può essere cambiata.',
  body: 'Il racconto',
  correct: 'Correggi questo racconto',
};
