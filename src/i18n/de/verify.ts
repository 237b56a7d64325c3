import type { verify as it } from '../it/verify.ts';
import { count } from './count.ts';

/** What `npm run verify` says. Paths and texts that are given are already safe. */
export const verify: typeof it = {
  onePlace: 'Nötig ist eine Adresse oder ein Ordner, und nur einer.',
  noPlace: (place) =>
    `«${place}» ist weder ein Ordner noch eine Adresse, die mit http:// oder https:// beginnt.`,
  noRecord: (place) =>
    `In ${place} gibt es kein build.json dieses Programms, das sagt, woraus die Website gemacht ist: Vielleicht stammt sie von einer früheren Version. Veröffentlichen Sie sie neu und versuchen Sie es dann erneut.`,
  noCommit:
    'Die Website sagt nicht, aus welchem Commit sie gemacht ist: Sie wurde außerhalb eines Repository erstellt oder mit Änderungen, die noch nicht festgehalten waren. Veröffentlichen Sie aus einem Commit und versuchen Sie es dann erneut.',
  notInHistory: (commit) =>
    `Der Commit ${commit}, aus dem die Website nach eigener Angabe gemacht ist, gehört nicht zur Geschichte dessen, was Sie hier haben: Aktualisieren Sie den Hauptzweig (git pull, oder git fetch --unshallow, wenn Sie nur das Ende der Geschichte haben). Ist er schon aktuell, stammt diese Website nicht aus diesem Repository.`,
  noPackages: 'Die Pakete dieses Commits konnten nicht installiert werden.',
  notBuilt: (said) => `Aus diesem Commit lässt sich die Website nicht erstellen:\n${said}`,
  says: (told) =>
    [
      `Die Website gibt an, für ${told.address} gemacht zu sein, mit der Version ${told.version}`,
      told.commit === undefined ? '' : `, aus dem Commit ${told.commit}`,
      told.program === undefined ? '' : ` (Programm: ${told.program})`,
      '.',
    ].join(''),
  working: 'Sie wird von dort noch einmal erstellt, und die Dateien werden verglichen…',
  same: (files) =>
    `Sie ist dieselbe: ${count(files, 'veröffentlichte Datei ist die', 'veröffentlichte Dateien sind die')}, die das Repository ergibt.`,
  notSame: (same, files) =>
    `Sie ist nicht dieselbe: Von ${count(files, 'Datei', 'Dateien')}, die das Repository ergibt, ${same === 1 ? 'ist' : 'sind'} ${same} gleich.`,
  notTold: (same, files) =>
    `Es lässt sich nicht sagen: Von ${count(files, 'Datei', 'Dateien')} ${same === 1 ? 'ist' : 'sind'} ${same} gleich, und die anderen waren nicht lesbar.`,
  different: (path) => `anders         ${path}`,
  missing: (path) => `fehlt          ${path}`,
  extra: (path) => `zu viel        ${path}`,
  unknown: (path, why) => `nicht gelesen  ${path}: ${why}`,
  more: (n) => `und ${count(n, 'weitere Datei', 'weitere Dateien')}`,
  unasked: (n) =>
    `${count(n, 'Datei wurde', 'Dateien wurden')} nicht abgefragt: Die Website antwortet nicht oder braucht zu lange.`,
};
