import { count, formatNumber } from './count.ts';
import { withArticle } from './dates.ts';

const practices = (n: number): string => count(n, 'pratica', 'pratiche');

/** What the observatory says. */
export const observatory = {
  title: 'Osservatorio',
  lead: 'Che cosa il catalogo copre e dove tace, in numeri: ogni numero apre l’elenco delle pratiche che conta.',
  link: 'L’osservatorio: che cosa il catalogo copre e dove tace',
  counted: (n: number, day: string | undefined) =>
    day === undefined
      ? `${practices(n)}.`
      : `${practices(n)}, alla data ${withArticle('del', day)}.`,
  dayNote:
    'È l’ultima data scritta nei contenuti del catalogo (una revisione o una notizia), non il giorno in cui si legge.',
  caution:
    'Sono conteggi delle schede di questo catalogo e di ciò che dichiarano. Uno zero vuol dire che il catalogo tace, non che in quel luogo o su quel tema non si faccia nulla.',
  contents: 'In questa pagina',
  practices: 'Pratiche',
  all: 'In tutto',
  undeclared: 'non dichiarato',
  csv: 'Scarica la tabella (CSV)',
  csvOf: (title: string) => `Scarica la tabella (CSV): ${title}`,
  nothing: 'Nessuna scheda lo dichiara ancora: non c’è nulla da disegnare.',
  /** What each number counts, for those who hear it alone. */
  cell: (n: number, ...labels: string[]) => `${practices(n)}: ${labels.join(', ')}`,
  amountCell: (amount: string, n: number, label: string) => `${amount}: ${practices(n)}, ${label}`,
  shareCell: (percent: string, n: number, all: number, label: string) =>
    `${percent}: ${practices(n)} su ${formatNumber(all)}, ${label}`,
  matrix: {
    title: (themes: string, regions: string) => `${themes} e ${regions}`,
    note: (empty: number, all: number) =>
      `Quante pratiche di ogni tema ha ogni territorio. Una pratica con più temi conta in ciascuno, perciò «In tutto» può essere meno della somma. ${count(empty, 'casella vuota', 'caselle vuote')} su ${formatNumber(all)}.`,
  },
  /** Of the pictures that take their title from a vocabulary. */
  notes: {
    funding: 'Da quali fonti viene il denaro. Una pratica pagata da più fonti conta in ciascuna.',
    stages: 'Fin dove sono arrivate le pratiche, secondo le loro fonti.',
    targets: 'A chi servono. Una pratica con più destinatari conta in ciascuno.',
    evidence: 'Su che cosa si basa quello che le schede dicono dei risultati.',
  },
  paid: {
    title: 'Importi dichiarati, per fonte di finanziamento',
    known: 'Pratiche che lo dicono',
    sum: (currency: string) => `Somma in ${currency}`,
    note: 'La somma degli importi scritti nelle schede, ciascuno una volta. Una pratica può far parte di un’altra ed essere contata in tutte e due: le somme non sono una spesa, e non se ne fa un totale.',
  },
  amounts: {
    title: 'Importo dichiarato in tutto, per pratica',
    head: 'Importo',
    note: 'La somma di ciò che ogni pratica dichiara da tutte le sue fonti. Dove una fonte non dice quanto ha dato, il conto resta incompleto.',
  },
  years: {
    title: 'Anno di inizio',
    head: 'Anno',
    note: 'Quando sono cominciate. Gli anni in cui non ne è cominciata nessuna restano vuoti.',
  },
  shares: {
    title: 'Quanto dichiarano le schede',
    head: 'Che cosa',
    having: 'Sì',
    share: 'Quota',
    others: 'No',
    note: (since: string | undefined) =>
      `Quante schede dicono ciò che serve a chi vuole rifare una pratica, e quante sono state ricontrollate di recente${since === undefined ? '' : ` (${withArticle('dal', since)} in poi)`}. Di che genere siano le prove lo dice il quadro seguente.`,
    qualities: (months: number) => ({
      evidence: 'prove dei risultati dichiarate',
      cost: 'costo dichiarato',
      amount: 'importo del finanziamento dichiarato',
      review: `scheda rivista negli ultimi ${months} mesi`,
    }),
    not: (quality: string) => `senza ${quality}`,
  },
  coverageGaps: {
    id: 'silenzi',
    title: 'Dove il catalogo tace',
    note: 'Le voci per cui non c’è ancora nessuna pratica.',
    of: (n: number, all: number) => `${formatNumber(n)} su ${formatNumber(all)} senza pratiche`,
    none: 'Ogni voce ha almeno una pratica.',
    propose: 'Proponi una pratica che manca',
  },
};
