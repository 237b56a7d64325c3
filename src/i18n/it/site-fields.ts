import type { FieldText } from './model.ts';

/** What the settings of a catalogue, `site.yml`, say of themselves to who writes them. */
const fields = {
  'site.name': {
    label: 'Nome del catalogo',
    help: 'Come compare in testa a ogni pagina e nei risultati dei motori di ricerca.',
  },
  'site.short_name': {
    label: 'Nome breve',
    help: 'Dove c’è poco posto, per esempio sotto l’icona: al più 16 caratteri.',
  },
  'site.owner': {
    label: 'A chi appartiene',
    help: 'L’ente a cui appartiene il catalogo, sopra il suo nome.',
  },
  'site.claim': {
    label: 'Che cos’è',
    help: 'Il catalogo in una frase, sulla pagina iniziale e per i motori di ricerca.',
  },
  'site.url': {
    label: 'Indirizzo del sito',
    help: 'Dove il sito è pubblicato, con il percorso se non è alla radice: comincia da qui ogni collegamento.',
  },
  'site.publisher': {
    label: 'Chi pubblica',
    help: 'L’ente che risponde dei contenuti e dei dati.',
  },
  'site.publisher.name': {
    label: 'Nome',
  },
  'site.publisher.url': {
    label: 'Sito',
  },
  'site.publisher.identifier': {
    label: 'Codice dell’ente',
    help: 'Come i portali lo riconoscono. Con il profilo italiano: il codice IPA, oppure la partita IVA.',
  },
  'site.logo': {
    label: 'Logo',
    help: 'Un’immagine SVG o PNG accanto a site.yml o in public/, in testa a ogni pagina.',
  },
  'site.icon': {
    label: 'Icona',
    help: 'Un’immagine SVG quadrata accanto a site.yml o in public/: per le schede del browser e per chi installa il sito. Le altre misure si disegnano da questa.',
  },
  'site.colours': {
    label: 'Colori',
    help: 'Il colore del catalogo; i toni che ne derivano si calcolano.',
  },
  'site.colours.accent': {
    label: 'Colore principale',
    help: 'Di collegamenti, pulsanti e testata, nel tema chiaro: si deve leggere su fondo chiaro (WCAG AA, 4,5 a 1).',
  },
  'site.colours.accent_dark': {
    label: 'Colore principale, tema scuro',
    help: 'Senza, si calcola schiarendo l’altro.',
  },
  'site.currency': {
    label: 'Valuta',
    help: 'Una per tutto il catalogo (codice ISO 4217): gli importi si scrivono, si sommano e si esportano in questa. Un importo in un’altra valuta va in una nota.',
  },
  'site.names': {
    label: 'Nomi delle cose',
    help: 'Come si chiamano qui una pratica e un territorio, dove l’interfaccia li nomina in un’etichetta.',
  },
  'site.names.practice': {
    label: 'Una pratica',
  },
  'site.names.territory': {
    label: 'Un territorio',
  },
  'site.names.singular': {
    label: 'Al singolare',
  },
  'site.names.plural': {
    label: 'Al plurale',
  },
  'site.search_examples': {
    label: 'Esempi di ricerca',
    help: 'Ciò che la casella di ricerca della pagina iniziale suggerisce di cercare: «anziani, economia solidale».',
  },
  'site.sections': {
    label: 'Sezioni',
    help: 'Quali parti ha il sito: true c’è sempre, false mai; senza dirlo, c’è se ha contenuti.',
  },
  'site.sections.needs': {
    label: 'Fabbisogni',
  },
  'site.sections.observatory': {
    label: 'Osservatorio',
  },
  'site.sections.replications': {
    label: 'Repliche',
  },
  'site.sections.news': {
    label: 'Notizie',
  },
  'site.sections.shelf': {
    label: 'Pratiche salvate e confronto',
  },
  'site.sections.federation': {
    label: 'Ricerca in altri cataloghi',
  },
  'site.repository': {
    label: 'Archivio',
    help: 'Dove stanno i contenuti: il modulo vi manda le proposte.',
  },
  'site.repository.type': {
    label: 'Programma',
  },
  'site.repository.url': {
    label: 'Indirizzo',
  },
  'site.repository.branch': {
    label: 'Ramo',
  },
  'site.repository.content': {
    label: 'Cartella dei contenuti',
    help: 'Dentro l’archivio.',
  },
  'site.contact': {
    label: 'Recapito',
    help: 'A chi scrive chi legge, e dove arrivano le proposte senza archivio.',
  },
  'site.licence': {
    label: 'Licenza',
    help: 'A quali condizioni testi e dati si possono riusare.',
  },
  'site.licence.id': {
    label: 'Codice SPDX',
  },
  'site.licence.name': {
    label: 'Nome',
    help: 'Uno per tutte le lingue, o uno per ognuna.',
  },
  'site.licence.url': {
    label: 'Indirizzo del testo',
  },
  'site.open_data': {
    label: 'Dati aperti',
    help: 'Ciò che chiedono i portali dei dati e che nient’altro dice.',
  },
  'site.open_data.profile': {
    label: 'Profilo dei metadati',
    help: '«dcat-ap» per i portali europei, «dcat-ap-it» anche per dati.gov.it, che chiede i codici italiani.',
  },
  'site.open_data.themes': {
    label: 'Temi europei',
    help: 'Sotto quali temi i portali mettono il catalogo.',
  },
  'site.open_data.frequency': {
    label: 'Ogni quanto si aggiorna',
  },
  'site.federation': {
    label: 'Altri cataloghi',
    help: 'Fatti con questo programma: la ricerca chiede anche a loro.',
  },
  'site.federation.name': {
    label: 'Nome',
  },
  'site.federation.url': {
    label: 'Indirizzo',
  },
  'site.languages': {
    label: 'Lingue',
    help: 'La prima è quella dei testi e sta alla radice del sito; le altre hanno ognuna la sua cartella.',
  },
  'site.form': {
    label: 'Forma dei contenuti',
    help: 'Un numero, che «npm run migrate» scrive: dice per quale forma delle schede sono scritti i contenuti.',
  },
  'site.offline': {
    label: 'Consultare senza connessione',
    help: 'Con «false» i browser non conservano le pagine visitate, e buttano ciò che avevano.',
  },
  'site.time_zone': {
    label: 'Fuso orario',
    help: 'Un nome della base di dati IANA: decide a che ora comincia un giorno.',
  },
  'site.fields': {
    label: 'Campi propri',
    help: 'I campi che questo catalogo aggiunge a quelli del programma: compaiono nel modulo, nelle pagine, nelle tabelle e negli schemi.',
  },
  'site.fields.practice': {
    label: 'Di una pratica',
  },
  'site.fields.terms': {
    label: 'Delle voci',
    help: 'Per ogni vocabolario, i campi delle sue voci.',
  },
  'site.fields.termsOf': {
    label: 'Campi delle voci di questo vocabolario',
  },
  'site.fields.key': {
    label: 'Nome nel file',
    help: 'Minuscole senza accenti, cifre e trattini bassi; non cambia più.',
  },
  'site.fields.label': {
    label: 'Etichetta',
  },
  'site.fields.help': {
    label: 'Spiegazione',
    help: 'Una frase o due per chi compila.',
  },
  'site.fields.kind': {
    label: 'Che cosa contiene',
    help: '«text», «number», «date», «since» (il giorno da cui vale), «address», «boolean»; in una pratica anche «term», una voce di un vocabolario.',
  },
  'site.fields.vocabulary': {
    label: 'Vocabolario',
    help: 'Con «term»: il nome di un file in vocabularies/, senza «.yml».',
  },
  'site.fields.many': {
    label: 'Più valori',
  },
  'site.fields.facet': {
    label: 'È un filtro',
    help: 'Con «term»: gli elenchi di pratiche si restringono anche per questo.',
  },
  'site.fields.step': {
    label: 'Parte del modulo',
  },
  'site.fields.mark': {
    label: 'Si segna sulla mappa',
    help: 'Di un territorio: la mappa segna quelli che hanno un valore.',
  },
} satisfies Record<string, FieldText>;

export const siteFields = fields as Record<keyof typeof fields, FieldText>;
