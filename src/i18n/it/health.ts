import { count } from './count.ts';

/** What `npm run health` says of a catalogue. */
export const health = {
  title: (day: string) => `La cura del catalogo, ${day}`,
  practices: (n: number) => `${count(n, 'pratica', 'pratiche')} in tutto.`,
  well: ['Tutto a posto', 'nulla da rivedere.'],
  stale: {
    title: 'Da rivedere',
    why: (months: number) => `Nessuno le ricontrolla da più di ${count(months, 'mese', 'mesi')}.`,
    head: ['Pratica', 'Ultima revisione', 'File'],
  },
  needs: {
    title: 'Fabbisogni da confermare',
    why: (months: number) =>
      `Sono aperti, ma nessuno li conferma da più di ${count(months, 'mese', 'mesi')} o il loro termine è passato. Chi cerca ancora li conferma con «reviewed»; gli altri si chiudono con «closed».`,
    head: ['Fabbisogno', 'Confermato', 'Termine', 'File'],
  },
  confirmations: {
    title: 'Da confermare di nuovo',
    why: (months: number) => `L’ultima conferma è di più di ${count(months, 'mese', 'mesi')} fa.`,
    head: ['Pratica', 'Chi l’ha confermata', 'Quando', 'File'],
  },
  incomplete: {
    title: 'Da completare',
    why: 'Dichiarano meno della metà di ciò che chi legge cerca. Vanno completate solo con ciò che dicono le fonti.',
    head: ['Pratica', 'Completezza', 'Non dichiarati', 'File'],
  },
  links: {
    title: 'Collegamenti che non rispondono',
    head: ['Indirizzo', 'Perché', 'File'],
  },
};
