import { count } from './count.ts';

/** What happened to the sheet of a practice. */
export const history = {
  title: 'Storia della scheda',
  added: 'Scheda pubblicata',
  renamed: 'La pratica ha un altro nome',
  /** Where nobody knows what. */
  changed: 'Scheda modificata',
  reread: 'Riletta: i dati sono gli stessi',
  fields: (names: string, more: number) =>
    more > 0
      ? `Cambiano: ${names} e ${count(more, 'altro dato', 'altri dati')}`
      : `Cambia: ${names}`,
  translated: (languages: string) => `Traduzione in ${languages}`,
  /** The name of what is below the sheet. */
  text: 'Racconto',
  other: 'Altri dati',
  follow: 'Ricevi gli aggiornamenti di questa pratica (feed Atom)',
  feedTitle: (title: string) => `Storia della scheda: ${title}`,
};
