import type { receive as it } from '../it/receive.ts';

/** What `npm run receive` says. Paths and texts that are given are already safe. */
export const receive: typeof it = {
  nothing: 'The file to receive is missing.',
  oneName: 'With --name one file is received at a time.',
  noFile: (path) => `The file does not exist or cannot be read: ${path}`,
  tooLarge: (path, most) => `${path} is too large: at most ${most} KB.`,
  noText: (path) =>
    `${path} is no text: if it is a Word document or a PDF, ask the sender for the file that the form offers to download, or write it in the form.`,
  noCatalogue:
    'On the branch of --base the catalogue cannot be read: first see what is wrong with npm run check.',
  noSheet: (path) =>
    `The record in ${path} cannot be read, and it is not known where it belongs. Open the file in the form of the site (“Open a file”), which says how to correct it.`,
  line: (line, said) => `  line ${line}: ${said}`,
  noName: (path) => `Neither name nor title of ${path} gives a name: use --name.`,
  noOriginal: (path) =>
    `${path} is a translation, but its name does not say of which text: it is called as the original, with the language before “.mdx” (for example orto.en.mdx).`,
  noRegion: (path, region, known) =>
    `${region === undefined ? `In ${path} the territory (“region”) is missing` : `In ${path} the territory “${region}” is not one of this catalogue`}, and it is not known where it belongs. There are: ${known}.`,
  noPractice: (path, known) =>
    `${path} is by those who replicated a practice, and does not say which: say it with --name. There are: ${known}.`,
  noYear: (path) =>
    `${path} lacks the year of the start (“period: {start: …}”), which makes the name of the file.`,
  elsewhere: (path, there) =>
    `${path} has the name of ${there}, which is in another place. If it is another record, use --name; if it is the same with another territory, move it yourself and name the old one in “formerly”.`,
  twice: (file) => `Two of the files belong in the same place: ${file}.`,
  unsaved:
    'There are changes in this folder that are not committed: commit them (git commit) or stash them (git stash), then try again.',
  inTheWay: (file) =>
    `In the place of ${file} there is something that is not committed or leads elsewhere: move it, then try again.`,
  gitFailed: (said) => `Git could not make the branch: ${said}`,
  commit: (titles) => `Received by mail: ${titles}`,
  placed: (given, file, isCorrection) =>
    `${given} → ${file} (${isCorrection ? 'takes the place of the one that is there' : 'new'})`,
  recoded: (given) =>
    `${given} was not in UTF-8 but in a Windows encoding: see that accented letters read well.`,
  done: (branch) =>
    `It is on the branch ${branch}. To propose it: git push --set-upstream origin ${branch}`,
};
