import { count, formatNumber } from './count.ts';
import { withArticle } from './dates.ts';

const practices = (n: number): string => count(n, 'pratica', 'pratiche');

/** What the observatory says. */
export const observatory = {
  title: 'Osservatorio',
  lead: 'Quali territori, temi e fondi sono presenti nel catalogo e quali mancano: i numeri delle tabelle aprono l’elenco delle pratiche.',
  link: 'Quali Regioni, temi e fondi sono presenti nel catalogo, e quali mancano',
  counted: (n: number, day: string | undefined) =>
    day === undefined
      ? `${practices(n)}.`
      : `${practices(n)}, alla data ${withArticle('del', day)}.`,
  dayNote:
    'La data dei conteggi è l’ultima nei contenuti (una revisione o una notizia), non il giorno in cui si legge.',
  sentences: {
    covered: (regions: number, allRegions: number, themes: number, allThemes: number) =>
      `Territori con almeno una pratica: ${formatNumber(regions)} su ${formatNumber(allRegions)}; temi: ${formatNumber(themes)} su ${formatNumber(allThemes)}.`,
    declared: (evidence: number, cost: number, all: number) =>
      `Le prove dei risultati sono dichiarate in ${formatNumber(evidence)} su ${practices(all)}, i costi in ${formatNumber(cost)}.`,
    extremes: (most: string, mostCount: number, least: string, leastCount: number) =>
      `Il tema con più pratiche è «${most}» (${formatNumber(mostCount)}), quello con meno «${least}» (${formatNumber(leastCount)}).`,
  },
  table: 'I numeri in tabella',
  largest: (n: number, all: number) => `Le maggiori, ${n} su ${all}: tutte nella tabella.`,
  caution:
    'Sono conteggi delle pratiche di questo catalogo e di ciò che dichiarano. Zero vuol dire che nel catalogo non c’è, non che in quel luogo o su quel tema non si faccia nulla.',
  contents: 'In questa pagina',
  practices: 'Pratiche',
  all: 'In tutto',
  undeclared: 'non dichiarato',
  csv: 'Scarica la tabella (CSV)',
  csvOf: (title: string) => `Scarica la tabella (CSV): ${title}`,
  nothing: 'Nessuna pratica lo dichiara ancora.',
  /** What each number counts, for those who hear it alone. */
  cell: (n: number, ...labels: string[]) => `${practices(n)}: ${labels.join(', ')}`,
  amountCell: (amount: string, n: number, label: string) => `${amount}: ${practices(n)}, ${label}`,
  shareCell: (percent: string, n: number, all: number, label: string) =>
    `${percent}: ${practices(n)} su ${formatNumber(all)}, ${label}`,
  matrix: {
    title: (themes: string, regions: string) => `${themes} × ${regions}`,
    note: (empty: number, all: number) =>
      `Una pratica con più temi conta in ciascuno. Incroci di tema e territorio senza pratiche: ${formatNumber(empty)} su ${formatNumber(all)}.`,
  },
  /** Of the pictures that take their title from a vocabulary. */
  notes: {
    funding: 'Da quali fonti viene il denaro. Una pratica pagata da più fonti conta in ciascuna.',
    stages: 'Fin dove sono arrivate le pratiche, secondo le loro fonti.',
    targets: 'A chi servono. Una pratica con più destinatari conta in ciascuno.',
    evidence: 'Su che cosa si basa ciò che si dice dei risultati.',
  },
  paid: {
    title: 'Importi dichiarati, per fonte di finanziamento',
    known: 'Pratiche che lo dicono',
    sum: (currency: string) => `Somma in ${currency}`,
    note: 'Gli importi dichiarati, ciascuno una volta. Una pratica può far parte di un’altra: le somme non sono una spesa, e non se ne fa un totale.',
  },
  amounts: {
    title: 'Importo dichiarato in tutto, per pratica',
    head: 'Importo',
    note: 'Da tutte le sue fonti; dove una non dice quanto ha dato, il conto resta incompleto.',
  },
  years: {
    title: 'Anno di inizio',
    head: 'Anno',
    note: 'Quando sono cominciate.',
  },
  shares: {
    title: 'Quanto dichiarano le pratiche',
    head: 'Che cosa',
    having: 'Sì',
    share: 'Quota',
    others: 'No',
    note: (since: string | undefined) =>
      `Quante dicono ciò che serve per replicarle, e quante sono state riviste di recente${since === undefined ? '' : ` (${withArticle('dal', since)} in poi)`}.`,
    qualities: (months: number) => ({
      evidence: 'prove dei risultati dichiarate',
      cost: 'costo dichiarato',
      amount: 'importo del finanziamento dichiarato',
      review: `riviste negli ultimi ${months} mesi`,
    }),
    not: (quality: string) => `senza ${quality}`,
  },
  /** Of practices whose prices are of one year. */
  perPerson: {
    id: 'costo-per-persona',
    title: 'Costo per persona in un anno',
    lead: 'Quanto costa ogni persona servita, solo tra pratiche che lo dichiarano ai prezzi dello stesso anno: altrimenti non si confrontano.',
    range: (year: number, least: string, most: string, median: string, practices: string) =>
      `Prezzi del ${year}: da ${least} a ${most}, valore di mezzo ${median} (${practices}).`,
  },
  coverageGaps: {
    id: 'silenzi',
    title: 'Che cosa manca',
    note: 'I temi, i territori e gli altri elenchi, da soli e a coppie, per cui non c’è ancora nessuna pratica.',
    of: (n: number, all: number) => `${formatNumber(n)} su ${formatNumber(all)} senza pratiche`,
    pairs: (theme: string, n: number, all: number) =>
      `${theme}: territori senza pratiche ${formatNumber(n)} su ${formatNumber(all)}`,
    pairsTitle: 'I temi che mancano in più territori',
    none: 'Per ognuno c’è almeno una pratica.',
    propose: 'Proponi una pratica che manca',
  },
};
