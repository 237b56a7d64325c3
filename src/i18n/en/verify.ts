import type { verify as it } from '../it/verify.ts';
import { count } from './count.ts';

/** What `npm run verify` says. Paths and texts that are given are already safe. */
export const verify: typeof it = {
  onePlace: 'An address or a folder is needed, and only one.',
  noPlace: (place) =>
    `“${place}” is no folder, and no address that begins with http:// or https://.`,
  noRecord: (place) =>
    `In ${place} there is no build.json of this program that says what the site is made from: perhaps it is of an earlier version. Publish it again, then try again.`,
  noCommit:
    'The site does not say from which commit it is made: it was built outside a repository, or with changes not yet committed. Publish from a commit, then try again.',
  notInHistory: (commit) =>
    `The commit ${commit}, from which the site says it is made, is not in the history of what you have here: update the main branch (git pull, or git fetch --unshallow if you have only the end of the history). If it is up to date, that site does not come from this repository.`,
  noPackages: 'The packages of that commit could not be installed.',
  notBuilt: (said) => `From that commit the site cannot be built:\n${said}`,
  says: (told) =>
    [
      `The site says that it is made for ${told.address}, with version ${told.version}`,
      told.commit === undefined ? '' : `, from commit ${told.commit}`,
      told.program === undefined ? '' : ` (program: ${told.program})`,
      '.',
    ].join(''),
  working: 'Making it again from there, and comparing the files…',
  same: (files) =>
    `It is the same: ${count(files, 'published file is the one', 'published files are those')} that the repository makes.`,
  notSame: (same, files) =>
    `It is not the same: of ${count(files, 'file', 'files')} that the repository makes, ${same} ${same === 1 ? 'is' : 'are'} equal.`,
  notTold: (same, files) =>
    `It is not known: of ${count(files, 'file', 'files')}, ${same} ${same === 1 ? 'is' : 'are'} equal, and the others could not be read.`,
  different: (path) => `different  ${path}`,
  missing: (path) => `missing    ${path}`,
  extra: (path) => `extra      ${path}`,
  unknown: (path, why) => `not read   ${path}: ${why}`,
  more: (n) => `and ${count(n, 'other file', 'other files')}`,
  unasked: (n) =>
    `${count(n, 'file was not asked for', 'files were not asked for')}: the site does not answer, or takes too long.`,
};
