import { count } from './count.ts';

/** What `npm run health` says of a catalogue. */
export const health = {
  title: (day: string) => `La cura del catalogo, ${day}`,
  practices: (n: number) => `${count(n, 'pratica', 'pratiche')} in tutto.`,
  well: ['Tutto a posto', 'nulla da rivedere.'],
  /** What the site itself does not say or have, each with its remedy. */
  lacks: {
    title: 'Che cosa manca al sito',
    why: 'Senza, chi legge e chi vuole contribuire si ferma prima.',
    of: {
      contact:
        '**Un indirizzo a cui scrivere.** Chi legge non sa a chi rivolgersi, e il modulo non può mandare la scheda per posta. Rimedio: `contact: {email: "…"}` in `site.yml`.',
      repository:
        '**L’archivio delle proposte.** Il modulo non può proporre il file. Rimedio: `repository: {type: …, url: "…", branch: main}` in `site.yml`.',
      owners:
        '**Chi rivede.** Nessuno è chiamato quando arriva una proposta. Rimedio: una riga per territorio in `owners.yml`, poi `npm run code-owners`.',
      needs:
        '**Un fabbisogno aperto.** Nessun territorio dice che cosa cerca, e la pagina dei fabbisogni è vuota. Rimedio: un file in `needs/`; l’esempio è nella pagina dei fabbisogni.',
      address:
        '**L’indirizzo del sito.** È ancora quello del proprio computer: collegamenti, feed e dati aperti non portano da nessuna parte. Rimedio: `url` in `site.yml`.',
    },
  },
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
  experiences: {
    title: 'Da chiedere di nuovo a chi le ha replicate',
    why: (months: number) =>
      `Chi ha scritto queste esperienze le ha confermate più di ${count(months, 'mese', 'mesi')} fa.`,
    head: ['Esperienza', 'Chi l’ha scritta', 'Quando', 'File'],
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
