import { contentFields } from './content-fields.ts';
import { experienceFields } from './experience-fields.ts';
import { practicePartFields } from './practice-part-fields.ts';
import { replicabilityFields } from './replicability-fields.ts';
import { siteFields } from './site-fields.ts';

/** What a field says of itself to people: in forms, reference pages, editors and templates. */
export interface FieldText {
  label: string;
  /** A sentence or two. */
  help?: string;
  /** How it is written in a file: the form takes it as people write it. */
  inFile?: string;
  /**
   * As it is written in a file; invented where it speaks of a practice. One that reads the same in
   * every language stands with the field.
   */
  example?: string;
  /** Of a repeated group: what one of them is called. */
  one?: string;
  /** What the button says that adds one. */
  add?: string;
  /** What the form asks for where it is missing, as an instruction and without its full stop. */
  ask?: string;
}

/** The steps in which a person thinks of a practice. */
const steps = {
  what: 'Che cosa, dove e chi',
  whom: 'Per chi',
  money: 'Come si paga',
  results: 'Risultati',
  transfer: 'Si può replicare?',
  proof: 'Fonti e contatti',
};

/** Each by the name that `src/catalogue/model/` gives it. */
const fields = {
  ...contentFields,
  ...experienceFields,
  ...practicePartFields,
  ...replicabilityFields,
  ...siteFields,
  'practice.title': {
    label: 'Titolo',
    help: 'Il nome con cui la pratica è conosciuta.',
    example: 'Custodi di quartiere',
    ask: 'Scrivi il titolo',
  },
  'practice.summary': {
    label: 'In una frase',
    help: 'Che cosa si fa, per chi e dove. È la prima cosa che si legge nei risultati di ricerca.',
    ask: 'Descrivi la pratica in una frase',
  },
  'practice.region': {
    label: 'Territorio',
    help: 'Dove la pratica è nata o viene realizzata.',
    ask: 'Scegli il territorio',
  },
  'practice.places': {
    label: 'Luoghi',
    help: 'Comuni, ambiti o quartieri.',
    one: 'Luogo',
    add: 'Aggiungi un luogo',
  },
  'practice.themes': {
    label: 'Temi',
    help: 'Da uno a quattro, i più vicini.',
    ask: 'Scegli almeno un tema',
  },
  'practice.kind': {
    label: 'Tipo',
  },
  'practice.status': {
    label: 'Stato',
    help: 'A che punto era alla data della fonte più recente.',
  },
  'practice.period': {
    label: 'Periodo',
    help: 'Anno, oppure anno e mese.',
  },
  'practice.period.start': {
    label: 'Inizio',
    ask: 'Scrivi l’inizio',
  },
  'practice.period.end': {
    label: 'Fine',
    help: 'Vuota se continua o se non si conosce.',
  },
  'practice.organisation': {
    label: 'Chi la promuove',
    help: 'L’ente responsabile.',
  },
  'practice.partners': {
    label: 'Partner',
    help: 'Gli altri enti che partecipano.',
    one: 'Ente',
    add: 'Aggiungi un ente',
  },
  'practice.targets': {
    label: 'Destinatari',
    help: 'Le persone o gli enti a cui serve.',
  },
  'practice.funding': {
    label: 'Finanziamento',
    help: 'Da dove viene il denaro. Se le fonti non lo dicono, si dichiara così.',
    one: 'Fonte di finanziamento',
    add: 'Aggiungi una fonte di finanziamento',
    ask: 'Aggiungi chi paga, oppure scegli che le fonti non lo dicono',
  },
  'practice.replicability': {
    label: 'Replicabilità',
  },
  'practice.sources': {
    label: 'Fonti',
    help: 'Da dove viene ciò che la scheda afferma: almeno una.',
    one: 'Fonte',
    add: 'Aggiungi una fonte',
    ask: 'Aggiungi almeno una fonte',
  },
  'practice.contact': {
    label: 'Contatti',
  },
  'practice.reviewed': {
    label: 'Ultima revisione',
    help: 'Il giorno in cui qualcuno ha ricontrollato tutto.',
    ask: 'Scrivi il giorno dell’ultima revisione',
  },
  'practice.formerly': {
    label: 'Vecchi indirizzi',
    help: 'I nomi che questo file ha avuto prima, dal più vecchio: il primo resta il suo identificativo, i nuovi si aggiungono in fondo.',
    one: 'Indirizzo',
    add: 'Aggiungi un indirizzo',
  },
  'practice.funding.source': {
    label: 'Fonte',
    ask: 'Scegli da dove viene il denaro',
  },
  'practice.funding.programme': {
    label: 'Programma',
    help: 'Il programma, l’asse o il bando.',
  },
  'practice.funding.amount': {
    label: 'Importo',
    inFile: 'Solo cifre, senza puntini né simbolo; i centesimi dopo un punto.',
  },
  'practice.funding.note': {
    label: 'Nota',
    help: 'Che cosa comprende l’importo.',
  },
  'practice.funding.cup': {
    label: 'Codice CUP',
    help: 'Il codice unico del progetto di investimento pubblico, se c’è: 15 lettere e cifre.',
  },
  'party.ipa': {
    label: 'Codice IPA',
    help: 'Il codice nell’indice delle pubbliche amministrazioni, se è una di queste.',
  },
  'need.title': {
    label: 'Titolo',
    help: 'Che cosa si cerca, in poche parole.',
    example: 'Compagnia per chi invecchia da solo',
  },
  'need.summary': {
    label: 'In una frase',
    help: 'Quale problema si vuole affrontare, per chi e dove.',
    example:
      'Cerchiamo un modo provato altrove per accompagnare chi invecchia da solo nei paesi lontani dai servizi.',
  },
  'need.region': {
    label: 'Territorio',
    help: 'Chi cerca.',
  },
  'need.themes': {
    label: 'Temi',
    help: 'Da uno a quattro: solo le pratiche che ne hanno almeno uno possono rispondere.',
  },
  'need.targets': {
    label: 'Destinatari',
    help: 'Le persone o gli enti a cui deve servire.',
  },
  'need.funding': {
    label: 'Chi potrebbe pagare',
    help: 'Le fonti di finanziamento su cui si può contare.',
  },
  'need.budget': {
    label: 'Bilancio',
    help: 'Quanto si può spendere.',
  },
  'need.budget.min': {
    label: 'Da',
  },
  'need.budget.max': {
    label: 'Fino a',
  },
  'need.budget.note': {
    label: 'Nota sul bilancio',
    help: 'Per esempio se è all’anno o in tutto.',
    example: 'Per il primo anno.',
  },
  'need.staff': {
    label: 'Personale disponibile',
    help: 'Persone a tempo pieno (equivalenti): 1.5 vuol dire una e mezza.',
  },
  'need.months': {
    label: 'Mesi per partire',
    help: 'Entro quanti mesi dalla decisione si vuole servire la prima persona.',
  },
  'need.start': {
    label: 'Quando si vuole cominciare',
    help: 'Anno, oppure anno e mese.',
  },
  'need.deadline': {
    label: 'Si risponde entro',
    help: 'Il giorno entro cui le risposte sono utili, se c’è.',
  },
  'need.constraints': {
    label: 'Vincoli',
    help: 'Che cosa una risposta deve rispettare: si leggono, il punteggio non li conta.',
    example: 'Deve funzionare anche dove non arriva l’autobus.',
    one: 'Vincolo',
  },
  'need.stage': {
    label: 'Grado di replicabilità minimo',
    help: 'Il grado più basso che una pratica deve avere raggiunto.',
  },
  'need.contact': {
    label: 'Contatti',
    help: 'Un ufficio del territorio che cerca.',
  },
  'need.sources': {
    label: 'Fonti',
    help: 'L’atto, il piano o i dati da cui nasce il fabbisogno, se ci sono.',
    one: 'Fonte',
  },
  'need.published': {
    label: 'Pubblicato il',
    help: 'Il giorno in cui il fabbisogno è stato reso noto.',
  },
  'need.reviewed': {
    label: 'Confermato il',
    help: 'Il giorno in cui chi cerca ha confermato di cercare ancora.',
  },
  'need.closed': {
    label: 'Chiuso il',
    help: 'Il giorno in cui ha trovato risposta o è stato ritirato: la pagina resta, ma non propone più pratiche.',
  },
  'source.title': {
    label: 'Titolo del documento',
    help: 'Come è scritto sul documento o sulla pagina.',
    ask: 'Scrivi il titolo del documento',
  },
  'source.publisher': {
    label: 'Chi lo pubblica',
    help: 'L’ente, il giornale o l’autore.',
    ask: 'Scrivi chi lo pubblica',
  },
  'source.url': {
    label: 'Indirizzo',
    help: 'L’indirizzo web, se il documento è in rete.',
    example: 'https://www.example.org/relazione.pdf',
  },
  'source.date': {
    label: 'Data',
    help: 'Per quanto si conosce: anno, mese o giorno.',
  },
  'party.name': {
    label: 'Nome',
    ask: 'Scrivi il nome',
  },
  'party.url': {
    label: 'Sito',
  },
  'party.role': {
    label: 'Ruolo',
    help: 'Che cosa fa in questa pratica.',
  },
  'contact.office': {
    label: 'Ufficio',
    help: 'Un ufficio, non una persona.',
    example: 'Servizio politiche sociali',
    ask: 'Scrivi l’ufficio',
  },
  'contact.email': {
    label: 'Posta elettronica',
    example: 'ufficio@ente.example.org',
  },
  'contact.url': {
    label: 'Pagina web',
  },
  'translation.translated': { label: 'Confrontata con l’originale il' },
} satisfies Record<string, FieldText>;

/** An empty practice file, and what stands in place of its body until somebody writes it. */
const template = {
  firstHeading: 'Che cos’è',
  placeholder: 'Scrivi qui il racconto.',
  values: 'valori',
};

export const model = { steps, fields: fields as Record<keyof typeof fields, FieldText>, template };
