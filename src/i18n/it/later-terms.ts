/** The words of the vocabularies that a catalogue may not have the files of. */
export const laterTerms = {
  'document-kinds': {
    label: 'Tipi di documento',
    singular: 'Tipo di documento',
    slug: 'tipi-di-documento',
    definition: 'Che cosa è un atto o un documento da cui altri possono partire.',
    terms: {
      delibera: { label: 'Delibera', definition: 'L’atto con cui un ente decide.' },
      regolamento: {
        label: 'Regolamento',
        definition: 'Le regole che valgono per tutti: leggi e regolamenti.',
      },
      avviso: {
        label: 'Avviso o bando',
        definition: 'Chi può partecipare, come e con quali criteri.',
      },
      accordo: {
        label: 'Accordo o convenzione',
        definition: 'Chi si impegna a fare che cosa: protocolli, convenzioni, patti.',
      },
      capitolato: {
        label: 'Capitolato',
        definition: 'Che cosa si chiede a chi eroga il servizio.',
      },
      modulo: {
        label: 'Modulo',
        definition: 'Una domanda, una scheda o un registro da compilare.',
      },
      'linee-guida': {
        label: 'Linee guida',
        definition: 'Come si fa, passo per passo: linee guida, manuali, protocolli operativi.',
      },
      valutazione: {
        label: 'Valutazione',
        definition: 'I risultati, secondo chi li ha misurati.',
      },
      formazione: { label: 'Formazione', definition: 'Materiali per insegnare e per imparare.' },
    },
  },
  'confirmation-kinds': {
    label: 'Chi conferma',
    singular: 'Chi conferma',
    slug: 'chi-conferma',
    definition: 'Chi ha controllato ciò che è scritto della pratica, e in quale veste.',
    terms: {
      ente: {
        label: 'L’ente che la realizza',
        definition: 'Conferma ciò che è scritto di lui.',
      },
      redazione: { label: 'La redazione', definition: 'Ha ricontrollato le fonti a una a una.' },
      pari: {
        label: 'Un ente pari',
        definition: 'Un ente di un altro territorio che ha applicato da sé la prova del grado.',
      },
    },
  },
  outcomes: {
    label: 'Come è andata',
    singular: 'Come è andata',
    slug: 'come-e-andata',
    definition: 'Come è andata la pratica dove è stata replicata.',
    terms: {
      'in-corso': { label: 'In corso', definition: 'È cominciata e non si sa ancora se resterà.' },
      mantenuta: { label: 'Mantenuta', definition: 'Continua com’era all’origine.' },
      cambiata: { label: 'Cambiata', definition: 'Continua, ma in un altro modo.' },
      finita: { label: 'Finita', definition: 'Non c’è più.' },
    },
  },
};

/** The status of what stopped, for a catalogue that has none. */
export const stoppedTerm = {
  id: 'interrotta',
  label: 'Interrotta',
  definition: 'Si è fermata prima di fare ciò per cui era nata: è scritto perché.',
};
