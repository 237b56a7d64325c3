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
  correct: 'Correggi questo racconto',
};
