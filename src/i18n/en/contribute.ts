import type { contribute as it } from '../it/contribute.ts';
import { count } from './count.ts';

/** What the form for practices says; apart, because it speaks in the browser too. */
export const contribute: typeof it = {
  part: (n, of, title) => `Part ${n} of ${of}: ${title}`,
  samples: { bold: 'words', heading: 'Heading', item: 'item', link: 'text of the link' },
  repair: (write) => (write.trim() === '' ? 'Take it out' : `Correct: “${write}”`),
  repaired: 'Corrected.',
  remove: (what) => `Remove: ${what}`,
  up: (what) => `Move up: ${what}`,
  down: (what) => `Move down: ${what}`,
  removed: (what) => `${what}: removed.`,
  moved: (what, place, of) => `${what}: now number ${place} of ${of}.`,
  fileNameMissing: 'Choose a name for the file: none could be made from the title.',
  fileNameWrong:
    'This file name will not do: use only lower-case letters without accents, digits and hyphens, 80 at most.',
  characters: (n, min, max) =>
    `${count(n, 'character', 'characters')}${
      min !== undefined && n < min
        ? `: at least ${min} are needed`
        : max !== undefined
          ? ` of ${max}`
          : ''
    }`,
  previewBroken: 'The preview of the text will appear once the errors are corrected.',
  previewOld: 'There is an error in the text: this is the preview of how it was before.',
  picture: 'The picture will appear on the published page.',
  allWell: 'All is well: the record passes the checks and can be sent.',
  checkTooSlow: 'to read it so far takes too long: shorten what you wrote last',
  notYet: (missing, wrong) => {
    const lacks =
      missing === 1
        ? '1 piece of information is missing'
        : missing > 0
          ? `${missing} pieces of information are missing`
          : '';
    const errs =
      wrong === 1 ? '1 is to be corrected' : wrong > 0 ? `${wrong} are to be corrected` : '';
    if (lacks === '') return wrong === 1 ? 'There is 1 problem.' : `There are ${wrong} problems.`;
    return errs === '' ? `${lacks}.` : `${lacks}, ${errs}.`;
  },
  advice: 'Advice: ',
  toMend: 'to be corrected',
  removeKey: (key) => `Remove “${key}”`,
  unknownTerm: (term) => `“${term}” (not one of the terms)`,
  line: (n) => `line ${n} of the text`,
  fileLine: (n) => `line ${n} of the file`,
  noDifference: 'Nothing has changed so far: the file is the same as the published one.',
  proposeNeedsPlace:
    'First choose the territory and the file name: they say where in the repository the record goes.',
  proposeOpened:
    'The repository has opened with the file already written: confirm the proposal there.',
  pasteCopied: 'The text has been copied.',
  pasteByHand: 'Copy all the text in the box “The file”, above.',
  pasteNew: 'On the repository’s page, paste it into the box for the file (Ctrl+V).',
  pasteOver:
    'The repository’s page shows the published text: delete all of it (Ctrl+A, then Delete) and paste the new text in its place (Ctrl+V).',
  pasteMoved: (folder) =>
    `You have changed the territory: on the same page, move the file to the folder ${folder}.`,
  pasteConfirm: 'Confirm the proposal.',
  pasteOpen: 'Open the repository’s page',
  downloaded: (name) => `Downloaded: ${name}.`,
  nameless: 'practice-without-a-name',
  mailOpened: (email) =>
    `Your mail program opens with the record already in the message. If it does not open, download the file and send it to ${email}.`,
  mailAttach: (name, email) =>
    `The record is too long to fit in the message: the file ${name} has been downloaded; attach it to the message that opens. If none opens, send it to ${email}.`,
  mailSubject: (title) => `Proposal for the catalogue: ${title}`,
  mailBody: (file) => `Good morning,\nhere is the record ${file}:\n\n`,
  mailLong: (file) =>
    `Good morning,\nthe record ${file} is attached (please attach the file you have downloaded).\n`,
  draftKept: (time) => `Draft saved in this browser at ${time}.`,
  draftFailed:
    'This browser does not allow the draft to be saved: download the file before you close the page. If the space is full, delete the drafts you no longer need.',
  draftsFound: (n) =>
    `There ${n === 1 ? 'is' : 'are'} ${count(n, 'saved draft', 'saved drafts')} in this browser`,
  draftFound: (title, time, isCorrection) =>
    [isCorrection ? `correction of “${title}”` : `“${title}”`, time].filter(Boolean).join(', '),
  draftResume: 'Go on with the draft',
  draftDrop: 'Delete the draft',
  draftDropSure: 'The saved draft will be deleted. Continue?',
  resumed: (title) => `The draft “${title}” is open again where you left it.`,
  publishedChanged:
    'The draft is open again. The published record has changed in the meantime: the last part shows how yours differs from it now.',
  publishedUnreachable:
    'The published record could not be read: check your connection and try again.',
  replaceUnsaved:
    'What you have written could not be saved in this browser and will be lost. Continue?',
  opened: (name) => `Opened: ${name}. The checks have been made.`,
  openedRecoded: (name) =>
    `Opened: ${name}. It was not in UTF-8 but in a Windows encoding: check that accented letters read well. The file that comes out of the form will be in UTF-8.`,
  openFailed:
    'This file cannot be opened in the form yet. Correct its text here: what is wrong is said below and in the last part.',
  readable: 'The text can be read now: press “Try again with the corrected text”.',
  abandoned: 'The file has been closed: its text stays among the drafts.',
  same: (file) => `This record is already published (${file}): are you correcting it?`,
  otherName: 'For another practice, choose another name for the file in the last part.',
  editing: (title) => `You are correcting “${title}”.`,
  notFound: (slug) => `The practice “${slug}” is not in the catalogue: you can write a new one.`,
  proposed: (title) =>
    `This is the record “${title}” as it was proposed: it is not published, and anybody may have written it. The whole text is in the address that you opened: it was sent to nobody, and does not stay in this browser unless you change it.`,
  proposedAlone:
    'The published record that it corrects could not be read from here: the difference cannot be shown.',
  proposedRefused: {
    long: 'The text in this address is too long for a record, and was not opened. Ask the sender of the link for the file, and open it with “Open a saved draft”.',
    large:
      'The text in this address, once opened, is larger than a record may be: it was not opened.',
    broken:
      'This address does not hold a record that can be read: perhaps it was copied only in part. Copy all of it again, or open the file with “Open a saved draft”.',
    unsupported:
      'This browser cannot open a record that is in an address: update it, or download the file of the proposal and open it with “Open a saved draft”.',
  },
  untitled: 'untitled',
};
