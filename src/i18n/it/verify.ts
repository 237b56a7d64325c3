import { count } from './count.ts';

/** What `npm run verify` says. Paths and texts that are given are already safe. */
export const verify = {
  onePlace: 'Serve un indirizzo, o una cartella, e uno solo.',
  noPlace: (place: string) =>
    `«${place}» non è una cartella, né un indirizzo che comincia con http:// o https://.`,
  noRecord: (place: string) =>
    `In ${place} non c’è un build.json di questo programma che dica da che cosa è fatto il sito: forse è di una versione precedente. Ripubblicalo, poi riprova.`,
  noCommit:
    'Il sito non dice da quale commit è fatto: è stato costruito fuori da un archivio, o con modifiche non ancora registrate. Pubblica da un commit, poi riprova.',
  notInHistory: (commit: string) =>
    `Il commit ${commit}, da cui il sito dice di essere fatto, non è nella storia di ciò che hai qui: aggiorna il ramo principale (git pull, o git fetch --unshallow se hai solo la fine della storia). Se è già aggiornato, quel sito non viene da questo archivio.`,
  noPackages: 'I pacchetti di quel commit non si sono potuti installare.',
  notBuilt: (said: string) => `Da quel commit il sito non si costruisce:\n${said}`,
  says: (told: {
    address: string;
    version: string;
    commit: string | undefined;
    program: string | undefined;
  }) =>
    [
      `Il sito dice di essere fatto per ${told.address}, con la versione ${told.version}`,
      told.commit === undefined ? '' : `, dal commit ${told.commit}`,
      told.program === undefined ? '' : ` (programma: ${told.program})`,
      '.',
    ].join(''),
  working: 'Lo costruisco di nuovo da lì, e confronto i file…',
  same: (files: number) =>
    `È lo stesso: ${count(files, 'file pubblicato è quello', 'file pubblicati sono quelli')} che l’archivio produce.`,
  notSame: (same: number, files: number) =>
    `Non è lo stesso: di ${count(files, 'file', 'file')} che l’archivio produce ${same === 1 ? 'ne è uguale' : 'ne sono uguali'} ${same}.`,
  notTold: (same: number, files: number) =>
    `Non si può dire: di ${count(files, 'file', 'file')} ${same === 1 ? 'ne è uguale' : 'ne sono uguali'} ${same}, e gli altri non si sono potuti leggere.`,
  different: (path: string) => `diverso    ${path}`,
  missing: (path: string) => `manca      ${path}`,
  extra: (path: string) => `in più     ${path}`,
  unknown: (path: string, why: string) => `non letto  ${path}: ${why}`,
  more: (n: number) => `e ${count(n, 'altro file', 'altri file')}`,
  unasked: (n: number) =>
    `${count(n, 'file non è stato chiesto', 'file non sono stati chiesti')}: il sito non risponde, o ci mette troppo.`,
};
