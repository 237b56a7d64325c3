/**
 * The pictograms of the themes: lines on a square of 24, drawn for this program and under its
 * licence. A catalogue may have themes of its own, which take the common one.
 */
const drawings: Readonly<Record<string, string>> = {
  'prossimita-domiciliarita':
    'M3 11 12 4l9 7v9H3zM12 17l-2.6-2.6a1.8 1.8 0 0 1 2.6-2.5 1.8 1.8 0 0 1 2.6 2.5z',
  'sussidiarieta-territoriale':
    'M9 6a6 6 0 1 0 0 12A6 6 0 1 0 9 6M15 6a6 6 0 1 0 0 12 6 6 0 1 0 0-12',
  'tecnologie-servizi': 'M7 3h10v18H7zM11 17.5h2',
  'dati-informatizzazione': 'M4 4v16h16M8.5 16v-4M13 16V8M17.5 16v-6',
  'finanza-impatto':
    'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M15.5 8.7a4 4 0 1 0 0 6.6M7.5 10.7h5M7.5 13.3h5',
  'integrazione-politiche': 'M12 9a3 3 0 1 0 0 6 3 3 0 1 0 0-6M12 3v6M12 15v6M3 12h6M15 12h6',
  'poverta-inclusione-attiva':
    'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M12 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8M5.6 5.6l3.6 3.6M14.8 14.8l3.6 3.6M18.4 5.6l-3.6 3.6M9.2 14.8l-3.6 3.6',
  'lavoro-occupabilita': 'M3 8h18v11H3zM9 8V5h6v3M3 13h18',
  giovani: 'M12 3a2 2 0 1 0 0 4 2 2 0 1 0 0-4M5 5l4 5v11M19 5l-4 5v11M9 10h6M9 15h6',
  'invecchiamento-attivo':
    'M10 3a2 2 0 1 0 0 4 2 2 0 1 0 0-4M10 9v6l-3 6M10 15l3 6M10 10.5l5 2.5M17.5 12v9',
  'disabilita-vita-indipendente':
    'M10 2.5a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 1 0 0-3.2M10 8v6h6l3 6M10 10.5h5M7.5 12.2a5 5 0 1 0 6.6 6.6',
  'famiglie-infanzia':
    'M8 4a2 2 0 1 0 0 4 2 2 0 1 0 0-4M4 20v-6a4 4 0 0 1 8 0v6M17 10a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 1 0 0-3.2M14.5 20v-2a2.5 2.5 0 0 1 5 0v2',
  abitare: 'M5 21V4h9v17M14 10h5v11M3 21h18M8 8h3M8 12h3M8 16h3',
  migrazioni: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  'parita-di-genere': 'M12 4v16M7 20h10M5 7h14M5 7l-3 6h6zM19 7l-3 6h6z',
  'economia-sociale': 'M3.5 9h17l-2 11h-13zM8 9l3-6M16 9l-3-6',
  'welfare-aziendale': 'M3 21V10l6 4v-4l6 4V4h6v17z',
  'salute-mentale-dipendenze':
    'M12 20C5 15 3 11 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5C21 11 19 15 12 20z',
  'giustizia-reinserimento': 'M5 21V3h9v18M14 5l5 2v14M3 21h18M11 11.5v1',
};

const common = 'M4 4h8l8 8-8 8-8-8zM8.5 8.5v.1';

/** The path of the pictogram of a theme. */
export const pictogramOf = (theme: string | undefined): string => drawings[theme ?? ''] ?? common;
