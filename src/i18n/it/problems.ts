import { count } from './count.ts';

/** What the page of the problems says. */
export const problems = {
  title: 'Parti da un problema',
  fromHome: 'Oppure parti dal problema da affrontare',
  lead: 'I bisogni a cui le pratiche rispondono, con le parole delle schede. Scegli un tema e cerca quello che somiglia al tuo.',
  none: 'Nessuna scheda dice ancora a quale problema risponde.',
  toPractices: 'Vai a tutte le pratiche',
  byTheme: 'Per tema',
  answered: 'Risponde:',
  silent: (n: number) =>
    `${count(n, 'pratica non dice', 'pratiche non dicono')} ancora a quale problema ${n === 1 ? 'risponde' : 'rispondono'}.`,
};
