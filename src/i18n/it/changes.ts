import { count } from './count.ts';

/** The words of the changelog of the data. */
export const changes = {
  title: 'Che cosa è cambiato nei dati',
  feedTitle: (site: string) => `Che cosa è cambiato nei dati – ${site}`,
  since: (name: string, commit: string, day: string) =>
    `Da ${name} (${commit}, ${day}) ai file di adesso.`,
  none: 'Nei dati non è cambiato nulla.',
  total: (n: number) => count(n, 'cambiamento', 'cambiamenti'),
  practices: {
    added: 'Pratiche nuove',
    renamed: 'Pratiche che hanno cambiato nome',
    changed: 'Pratiche cambiate',
    removed: 'Pratiche tolte',
  },
  practice: {
    added: 'Nuova pratica',
    renamed: 'La pratica ha un altro nome',
    changed: 'Pratica cambiata',
    removed: 'Pratica tolta',
  },
  vocabularies: 'Vocabolari',
  term: {
    added: 'nuova voce',
    relabelled: 'la voce ha un’altra etichetta',
    changed: 'voce cambiata',
    removed: 'voce tolta',
  },
  text: 'Racconto',
  textChanged: 'riscritto',
  inGroup: ' › ',
  was: (before: string, after: string) => `da «${before}» a «${after}»`,
  declared: (after: string) => `ora è «${after}»`,
  undeclared: (before: string) => `non è più dichiarato (era «${before}»)`,
  added: (items: string) => `aggiunto ${items}`,
  removed: (items: string) => `tolto ${items}`,
  order: 'un altro ordine',
  item: (text: string) => `«${text}»`,
  yes: 'sì',
  no: 'no',
  formerAddress: (former: string, slug: string) => `da ${former} a ${slug}`,
  unreadable: 'Non confrontati',
  unreadableWhy:
    'Le regole di oggi non sanno leggere questi file com’erano allora: che cosa vi è cambiato non si può dire.',
};
