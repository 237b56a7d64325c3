import { count } from './count.ts';

/** The words of the page that explains every field of a practice. */
export const fieldWords = {
  title: 'I campi di una scheda',
  lead: 'Che cosa significa ciascun campo, come si scrive e quali valori ammette. La pagina è fatta dalle stesse regole che controllano le schede.',
  required: 'obbligatorio',
  optional: 'facoltativo',
  inItem: 'In ogni voce:',
  inGroup: 'Nel gruppo:',
  example: 'Per esempio:',
  values: 'Valori ammessi',
  kinds: {
    text: 'testo',
    number: 'numero',
    boolean: 'true o false',
    date: 'data',
    address: 'indirizzo web, con https://',
    email: 'indirizzo di posta elettronica',
    slug: 'nome breve: minuscole, cifre e trattini',
    term: 'una voce di un vocabolario',
    group: 'gruppo di campi',
    list: 'elenco',
    choice: 'elenco, oppure',
  },
  dates: {
    day: 'data: anno-mese-giorno',
    month: 'anno, oppure anno-mese',
    partial: 'anno, anno-mese oppure anno-mese-giorno',
  },
  termList: 'elenco di voci di un vocabolario',
  limits: (min: number | undefined, max: number | undefined, unit: 'characters' | 'items') => {
    const many = (n: number) =>
      unit === 'items' ? count(n, 'voce', 'voci') : count(n, 'carattere', 'caratteri');
    if (min !== undefined && min > 1 && max !== undefined) return `da ${min} a ${many(max)}`;
    return max === undefined ? '' : `al massimo ${many(max)}`;
  },
  localised: 'testo in ogni lingua del sito, ciascuna con la sua sigla',
  /** Of the page for those who keep a catalogue. */
  catalogue: {
    title: 'I campi di un catalogo',
    lead: 'Per chi tiene un catalogo: che cosa significano i campi di site.yml, dei vocabolari, dei fabbisogni, delle notizie e delle pagine. La pagina è fatta dalle stesse regole che controllano i file.',
    vocabulary: 'Ogni vocabolario',
    vocabularyLead:
      'I campi che hanno tutti i file della cartella vocabularies/, con quelli delle loro voci.',
    ofTerms: 'In più, in ogni voce:',
  },
};
