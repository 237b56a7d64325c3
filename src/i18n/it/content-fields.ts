import type { FieldText } from './model.ts';

/** What vocabularies, their terms, news and pages say of themselves to who writes them. */
const fields = {
  'vocabulary.label': {
    label: 'Nome',
    help: 'Al plurale, come nei menu: «Temi».',
  },
  'vocabulary.short': {
    label: 'Nome breve',
    help: 'Per i menu, dove il nome è lungo.',
  },
  'vocabulary.singular': {
    label: 'Nome di una voce',
    help: 'Al singolare: «Tema».',
  },
  'vocabulary.slug': {
    label: 'Nome negli indirizzi',
    help: 'La prima parte dell’indirizzo delle sue pagine. Chi ha salvato una pagina non la trova più se cambia.',
  },
  'vocabulary.definition': {
    label: 'Che cosa distingue',
    help: 'Una frase, in testa alla pagina del vocabolario.',
  },
  'vocabulary.terms': {
    label: 'Voci',
    help: 'Il loro ordine qui è il loro ordine in ogni pagina.',
  },
  'term.id': {
    label: 'Identificatore',
    help: 'È ciò che si scrive nelle schede, e non cambia più.',
  },
  'term.label': {
    label: 'Etichetta',
    help: 'Come la voce si legge nelle pagine.',
  },
  'term.definition': {
    label: 'Definizione',
    help: 'Una o due frasi: che cosa rientra nella voce e che cosa no.',
  },
  'term.nuts': {
    label: 'Codice NUTS',
    help: 'Quello della classificazione dei territori dell’Unione europea in vigore dal 2021: va nei dati aperti.',
  },
  'term.tile': {
    label: 'Posto sulla mappa',
    help: 'La mappa è una griglia, con una casella per territorio.',
  },
  'term.tile.row': {
    label: 'Riga',
    help: 'Da nord a sud, a partire da 1.',
  },
  'term.tile.column': {
    label: 'Colonna',
    help: 'Da ovest a est, a partire da 1.',
  },
  'term.tile.code': {
    label: 'Sigla',
    help: 'Ciò che si legge nella casella.',
  },
  'term.sdg': {
    label: 'Obiettivo di sviluppo sostenibile',
    help: 'Il suo numero, da 1 a 17.',
  },
  'term.pays': {
    label: 'Che cosa paga',
  },
  'term.beneficiaries': {
    label: 'Chi può averla',
  },
  'term.source': {
    label: 'Da dove lo si sa',
  },
  'term.until': {
    label: 'Fino a quando paga',
    help: 'L’ultimo giorno secondo le sue regole; si lascia fuori se non è noto.',
  },
  'term.until.day': {
    label: 'Ultimo giorno',
  },
  'term.until.basis': {
    label: 'Quale regola lo dice',
  },
  'term.successor': {
    label: 'Che cosa l’ha sostituita',
    help: 'L’identificatore di un’altra voce di questo vocabolario.',
  },
  'term.test': {
    label: 'La prova',
    help: 'La domanda a cui chi cura il catalogo risponde prima di assegnare il grado.',
  },
  'term.requires_replication': {
    label: 'Chiede una replica',
    help: 'Con «true», il grado vale solo per le pratiche riprese altrove.',
  },
  'term.asks': {
    label: 'Campi che rispondono',
    help: 'I campi della scheda che risponderebbero alla prova, scritti con il loro gruppo.',
  },
  'term.public_service': {
    label: 'È un servizio pubblico',
    help: 'Con «true», i dati aperti descrivono queste pratiche anche come servizi pubblici (CPSV-AP).',
  },
  'term.stopped': {
    label: 'Si è fermata prima',
    help: 'Con «true», queste pratiche devono dire perché si sono fermate.',
  },
  'term.aspect': {
    label: 'Parte del piano di replica',
    help: 'Dove il piano ne chiede; se manca, tra le condizioni del luogo.',
  },
  'term.owner': {
    label: 'È l’ente che la realizza',
  },
  'term.peer': {
    label: 'Giudica il grado',
    help: 'Con «true», due conferme di questo tipo dicono se il grado regge.',
  },
  'term.over': {
    label: 'Non è più in corso',
  },
  'reference.title': {
    label: 'Titolo',
  },
  'reference.url': {
    label: 'Indirizzo',
  },
  'document.title': {
    label: 'Titolo',
  },
  'document.summary': {
    label: 'In una frase',
    help: 'Ciò che si legge negli elenchi e nei motori di ricerca.',
  },
  'document.reviewed': {
    label: 'Ultima verifica',
  },
  'document.sources': {
    label: 'Fonti',
    help: 'Da dove viene ciò che vi si dice.',
  },
  'news.date': {
    label: 'Data',
    help: 'Il giorno della notizia: le più recenti stanno in testa.',
  },
  'page.menu': {
    label: 'Menu',
    help: '«main» è quello in testa a ogni pagina, «footer» quello in fondo; senza, alla pagina portano solo i collegamenti.',
  },
  'page.short': {
    label: 'Titolo breve',
    help: 'Per il menu, dove il titolo è lungo.',
  },
  'page.order': {
    label: 'Posto nel menu',
    help: 'Chi ha il numero più basso viene prima.',
  },
} satisfies Record<string, FieldText>;

export const contentFields = fields as Record<keyof typeof fields, FieldText>;
