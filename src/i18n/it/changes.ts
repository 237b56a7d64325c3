import { count } from './count.ts';

/** Where a sentence stands: under which heading. */
const under = (heading: string): string => (heading === '' ? '' : `, in «${heading}»`);

/** The words of the changelog of the data, and of what the report on a proposal says of the same. */
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
  texts: { experience: 'Esperienze', need: 'Fabbisogni', news: 'Notizie', page: 'Pagine' },
  settings: 'Identità del sito, glossario e dichiarazioni',
  happened: {
    added: 'ora c’è',
    changed: 'è cambiato',
    removed: 'non c’è più',
  },
  translation: {
    added: (language: string) => `nuova traduzione in ${language}`,
    changed: (language: string) => `traduzione in ${language} cambiata`,
    removed: (language: string) => `traduzione in ${language} tolta`,
  },
  vocabularies: 'Vocabolari',
  term: {
    added: 'nuova voce',
    relabelled: 'la voce ha un’altra etichetta',
    changed: 'voce cambiata',
    removed: 'voce tolta',
  },
  text: 'Racconto',
  frontmatter: 'Scheda, come è scritta',
  lines: 'Righe del file',
  body: {
    removed: (heading: string) => `tolto${under(heading)}: `,
    changed: (heading: string) => `cambiato${under(heading)}: `,
    added: (heading: string) => `aggiunto${under(heading)}: `,
    moved: (n: number) =>
      `${count(n, 'frase spostata', 'frasi spostate')} altrove, senza cambiare parole`,
    spacing: 'cambiano solo spazi, a capo o altri segni che non si vedono',
  },
  marks: {
    contact: 'contatto',
    amount: 'importo',
    date: 'data',
    address: 'indirizzo web',
  },
  inGroup: ' › ',
  was: (before: string, after: string) => `da «${before}» a «${after}»`,
  written: (text: string) => `scritto in un altro modo, o diverso più avanti: «${text}»`,
  declared: (after: string) => `ora è «${after}»`,
  undeclared: (before: string) => `non è più dichiarato (era «${before}»)`,
  added: (items: string) => `aggiunto ${items}`,
  removed: (items: string) => `tolto ${items}`,
  changedItem: 'cambiato: ',
  inItem: (name: string) => `in «${name}», `,
  order: 'un altro ordine',
  item: (text: string) => `«${text}»`,
  yes: 'sì',
  no: 'no',
  leftOut: (n: number) => `(e altri ${count(n, 'carattere', 'caratteri')})`,
  moreFields: (n: number) => `e ${count(n, 'altro campo', 'altri campi')}: vanno letti nel file`,
  moreStatements: (n: number) =>
    `e ${count(n, 'altro cambiamento', 'altri cambiamenti')}: vanno letti nel file`,
  inLanguage: (name: string) => `in ${name}`,
  sameAsBefore: 'la traduzione dice ancora ciò che diceva',
  formerAddress: (former: string, slug: string) => `da ${former} a ${slug}`,
  unreadable: 'Non confrontati',
  unreadableWhy:
    'Le regole di oggi non sanno leggere questi file com’erano allora: che cosa vi è cambiato non si può dire.',
};
