/** The main ways through the site, for any engine: what people do, and what they then see. */
import { save } from '../../src/i18n/it/save.ts';
import { press, until, type Window } from './engine.ts';

export interface Journey {
  /** As the report names it. */
  name: string;
  /** @throws {Error} where something is not seen that should be */
  walk: (window: Window, address: string) => Promise<void>;
}

const text = (selector: string) => `(document.querySelector('${selector}')?.textContent ?? '')`;
const has = (selector: string) => `document.querySelector('${selector}') !== null`;

/** Of the practice that the page is about, in its own box; and of a card in a list. */
const saveHere = 'main button[data-shelf]';
const saveInList = '.results-list li:nth-child(3) button[data-shelf]';
const canSave = (selector: string) =>
  `document.querySelector('${selector}:not(.awaits-script)')?.textContent.trim() === ${JSON.stringify(save.add)}`;
const isSaved = (selector: string) =>
  `document.querySelector('${selector}')?.textContent.trim() === ${JSON.stringify(save.remove)}`;

export const journeys: readonly Journey[] = [
  {
    name: 'dalla home a un piano: cercare, leggere, salvare, confrontare, pianificare',
    walk: async (window, address) => {
      await window.open(address);
      await window.write('main input[type="search"]', 'anziani', 'Enter');
      await until(
        window,
        'quante pratiche sono state trovate',
        `/trovat/.test(${text('.results-count')}) && location.search.includes('q=anziani')`,
      );
      await until(window, 'una pratica trovata', has('.results-list a[data-card="title"]'));
      await press(window, '.results-list a[data-card="title"]');
      await until(
        window,
        'il pulsante per salvare',
        `${canSave(saveHere)} && /pratiche.[^?/]+.$/.test(location.pathname)`,
      );
      const plan = await window.ask<string>(
        `document.querySelector('main a[href$="/replica/"]')?.href ?? ''`,
      );
      await press(window, saveHere);
      await until(window, 'la pratica salvata', isSaved(saveHere));

      await window.open(`${address}pratiche/`);
      await until(window, 'un pulsante per salvare nell’elenco', canSave(saveInList));
      await press(window, saveInList);
      await until(window, 'una seconda pratica salvata', isSaved(saveInList));

      await window.open(`${address}scaffale/`);
      await until(
        window,
        'due pratiche salvate',
        `document.querySelectorAll('.shelf-list > li').length === 2`,
      );
      await press(window, '[data-action="compare"]');
      await until(
        window,
        'due pratiche a confronto',
        `document.querySelectorAll('.compare-table thead th').length >= 2`,
      );

      await window.open(plan);
      await until(window, 'il piano pronto', has('#piano[data-ready]'));
      await press(window, '.plan-more summary');
      await window.write('#piano-context', 'Due valli');
      await until(
        window,
        'il piano conservato',
        `Object.keys(localStorage).some((key) => (localStorage.getItem(key) ?? '').includes('Due valli'))`,
      );
      await window.open(plan);
      await until(
        window,
        'ciò che si era scritto',
        `document.querySelector('#piano-context')?.value === 'Due valli'`,
      );
    },
  },
  {
    name: 'restringere l’elenco con i filtri che si aprono su un telefono',
    walk: async (window, address) => {
      await window.open(`${address}pratiche/`);
      await until(
        window,
        'il pulsante dei filtri',
        `document.querySelector('.open-filters')?.offsetParent`,
      );
      await until(window, 'i filtri pronti', has('.facets input[type="checkbox"]'));
      await press(window, '.open-filters');
      await until(
        window,
        'i filtri aperti',
        has('dialog.filters-dialog[open] input[type="checkbox"]'),
      );
      await press(window, 'dialog.filters-dialog label');
      await until(window, 'il filtro nell’indirizzo', `location.search !== ''`);
      await press(window, 'dialog.filters-dialog .is-last [data-close]');
      await until(window, 'i filtri chiusi', `!${has('dialog.filters-dialog[open]')}`);
      await until(window, 'il filtro tra quelli attivi', has('.active-filters:not([hidden]) li'));
    },
  },
  {
    name: 'cominciare una proposta nel modulo',
    walk: async (window, address) => {
      const title = '#campo-title-valore';
      await window.open(`${address}contribuisci/scheda/`);
      await until(window, 'il modulo pronto', `${has('form[data-ready]')} && ${has(title)}`);
      await window.write(title, 'Una prova');
      await until(
        window,
        'il titolo scritto',
        `document.querySelector('${title}').value === 'Una prova'`,
      );
      await until(
        window,
        'la bozza conservata',
        `Object.keys(localStorage).some((key) => (localStorage.getItem(key) ?? '').includes('Una prova'))`,
      );
    },
  },
  {
    name: 'leggere la stessa pratica in un’altra lingua',
    walk: async (window, address) => {
      await window.open(`${address}pratiche/we-care/`);
      await until(window, 'la pratica in italiano', `document.documentElement.lang === 'it'`);
      await press(window, '.header-menu summary');
      await until(window, 'il menu aperto', has('.header-menu[open]'));
      await press(window, '.header-menu a[hreflang="en"]');
      await until(
        window,
        'la pratica in inglese',
        `document.documentElement.lang === 'en' && location.pathname.endsWith('/en/practices/we-care/')`,
      );
    },
  },
  {
    name: 'con la rete, un indirizzo sbagliato non porta alla pagina di chi non ha connessione',
    walk: async (window, address) => {
      await window.open(`${address}pratiche/`);
      await until(window, 'una pagina del sito', has('main h1'));
      await window.open(`${address}pratiche/non-esiste/`);
      await until(window, 'che la pagina non c’è', `${has('main h1')} && document.title !== ''`);
      await until(
        window,
        'una pagina che non è quella senza connessione',
        `!${has('[data-kept]')}`,
      );
    },
  },
];
