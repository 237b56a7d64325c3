import type { contribute as it } from '../it/contribute.ts';
import { count } from './count.ts';

/** What the form for practices says; apart, because it speaks in the browser too. */
export const contribute: typeof it = {
  title: 'Propose or correct a practice',
  lead: 'The form writes the practice’s file and checks it as you fill it in. There is nothing to sign up for: what you write stays in your browser until you send it yourself.',
  noScript: 'The form needs JavaScript. Without it, there are two other ways:',
  noScriptWays: {
    template: 'download the empty template and fill it in with a text editor',
    how: 'read how to propose a practice',
  },
  noRecipient:
    'This catalogue has not yet said where to send proposals. Here you can fill in the record, have it checked and download the file: keep it until the editors say who to send it to. If you are the editors: write a mail address (contact) or the repository (repository) into site.yml, and publish the site again.',
  steps: 'Parts of the record',
  part: (n, of, title) => `Part ${n} of ${of}: ${title}`,
  story: 'The story',
  finish: 'Check and send',
  storyLabel: 'Text of the practice',
  storyHelp:
    'In Markdown: ## for headings, - for lists, **bold**, [text](address) for links. The buttons insert the components.',
  format: 'Format of the text',
  formats: { bold: 'Bold', heading: 'Heading', list: 'List', link: 'Link' },
  keys: { bold: 'Ctrl+B', heading: 'Ctrl+Alt+2', list: 'Ctrl+Shift+8', link: 'Ctrl+K' },
  samples: { bold: 'words', heading: 'Heading', item: 'item', link: 'text of the link' },
  repair: (write) => (write.trim() === '' ? 'Take it out' : `Correct: “${write}”`),
  repaired: 'Corrected.',
  insert: 'Insert',
  components: {
    Indicatore: 'Indicator',
    Citazione: 'Quotation',
    Avviso: 'Notice',
    Passi: 'Steps',
    Figura: 'Figure',
    Documento: 'Document',
  },
  next: 'Next',
  previous: 'Back',
  required: 'required',
  optional: 'optional',
  requiredInside: 'needed if you fill in this group',
  example: 'For example:',
  choose: '— choose —',
  add: (what) => `Add: ${what}`,
  remove: (what) => `Remove: ${what}`,
  upShort: 'Up',
  downShort: 'Down',
  up: (what) => `Move up: ${what}`,
  down: (what) => `Move down: ${what}`,
  removed: (what) => `${what}: removed.`,
  moved: (what, place, of) => `${what}: now number ${place} of ${of}.`,
  declared: 'The sources say who pays',
  undeclared: 'The sources do not say who pays',
  editorial: 'For the editors',
  fileName: 'File name',
  fileNameHelp: 'It becomes the address of the page: lower-case letters, digits and hyphens.',
  fileNameMissing: 'Choose a name for the file: none could be made from the title.',
  fileNameWrong:
    'This file name will not do: use only lower-case letters without accents, digits and hyphens, 80 at most.',
  fileUnknown: 'Where the file goes will be known once it has a territory and a name.',
  characters: (n, min, max) =>
    `${count(n, 'character', 'characters')}${
      min !== undefined && n < min
        ? `: at least ${min} are needed`
        : max !== undefined
          ? ` of ${max}`
          : ''
    }`,
  preview: 'Preview',
  previewEmpty: 'The page will appear here.',
  previewBroken: 'The preview of the text will appear once the errors are corrected.',
  previewOld: 'There is an error in the text: this is the preview of how it was before.',
  picture: 'The picture will appear on the published page.',
  allWell: 'All is well: the record passes the checks and can be sent.',
  checkTooSlow: 'to read it so far takes too long: shorten what you wrote last',
  notYet: (n) =>
    `There ${n === 1 ? 'is' : 'are'} ${count(n, 'problem', 'problems')} to correct before the record can be sent:`,
  adviceTitle: 'Advice, which does not stop you from sending the record:',
  advice: 'Advice: ',
  toMend: 'to be corrected',
  removeKey: (key) => `Remove “${key}”`,
  unknownTerm: (term) => `“${term}” (not one of the terms)`,
  line: (n) => `line ${n} of the text`,
  fileLine: (n) => `line ${n} of the file`,
  difference: 'What changes from the published record',
  noDifference: 'Nothing has changed so far: the file is the same as the published one.',
  file: 'The file',
  send: 'Send the proposal',
  propose: 'Propose in the public repository',
  proposeHow:
    'You need an account with the repository. If anything has to be pasted, the form says so first.',
  proposeNeedsPlace:
    'First choose the territory and the file name: they say where in the repository the record goes.',
  proposeOpened:
    'The repository has opened with the file already written: confirm the proposal there.',
  pasteTitle: 'What to do in the repository',
  pasteCopied: 'The text has been copied.',
  pasteByHand: 'Copy all the text in the box “The file”, above.',
  pasteNew: 'On the repository’s page, paste it into the box for the file (Ctrl+V).',
  pasteOver:
    'The repository’s page shows the published text: delete all of it (Ctrl+A, then Delete) and paste the new text in its place (Ctrl+V).',
  pasteMoved: (folder) =>
    `You have changed the territory: on the same page, move the file to the folder ${folder}.`,
  pasteConfirm: 'Confirm the proposal.',
  pasteOpen: 'Open the repository’s page',
  download: 'Download the file',
  downloaded: (name) => `Downloaded: ${name}.`,
  nameless: 'practice-without-a-name',
  mail: 'Send to the editors by email',
  mailOpened: (email) =>
    `Your mail program opens with the record already in the message. If it does not open, download the file and send it to ${email}.`,
  mailAttach: (name, email) =>
    `The record is too long to fit in the message: the file ${name} has been downloaded; attach it to the message that opens. If none opens, send it to ${email}.`,
  mailSubject: (title) => `Proposal for the catalogue: ${title}`,
  mailBody: (file) => `Good morning,\nhere is the record ${file}:\n\n`,
  mailLong: (file) =>
    `Good morning,\nthe record ${file} is attached (please attach the file you have downloaded).\n`,
  noWays:
    'The editors have not yet named a public repository or an email address: download the file and keep it.',
  notReadyToKeep:
    'There are still problems to correct in the record. The file can be downloaded all the same.',
  notReady:
    'There are still problems to correct in the record. You can send it all the same: the editors will help you.',
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
  startAfresh: 'Start a new record',
  backToPublished: 'Go back to the published record',
  replaceUnsaved:
    'What you have written could not be saved in this browser and will be lost. Continue?',
  open: 'Open a file',
  opened: (name) => `Opened: ${name}. The checks have been made.`,
  openedRecoded: (name) =>
    `Opened: ${name}. It was not in UTF-8 but in a Windows encoding: check that accented letters read well. The file that comes out of the form will be in UTF-8.`,
  openFailed:
    'This file cannot be opened in the form yet. Correct its text here: what is wrong is said below and in the last part.',
  openAgain: 'Try again with the corrected text',
  readable: 'The text can be read now: press “Try again with the corrected text”.',
  abandon: 'Leave this file',
  abandoned: 'The file has been closed: its text stays among the drafts.',
  same: (file) => `This record is already published (${file}): are you correcting it?`,
  sameYes: 'Yes, I am correcting it',
  sameNo: 'No, it is another practice',
  otherName: 'For another practice, choose another name for the file in the last part.',
  editing: (title) => `You are correcting “${title}”.`,
  notFound: (slug) => `The practice “${slug}” is not in the catalogue: you can write a new one.`,
  proposed: (title) =>
    `This is the record “${title}” as it was proposed: it is not published, and anybody may have written it. The whole text is in the address that you opened: it was sent to nobody, and does not stay in this browser unless you change it.`,
  proposedAlone:
    'The published record that it corrects could not be read from here: the difference cannot be shown.',
  proposedPage: 'The page as it will be',
  proposedProblems: 'What to correct',
  proposedDifference: 'What changes from the published record',
  proposedRefused: {
    long: 'The text in this address is too long for a record, and was not opened. Ask the sender of the link for the file, and open it with “Open a file”.',
    large:
      'The text in this address, once opened, is larger than a record may be: it was not opened.',
    broken:
      'This address does not hold a record that can be read: perhaps it was copied only in part. Copy all of it again, or open the file with “Open a file”.',
    unsupported:
      'This browser cannot open a record that is in an address: update it, or download the file of the proposal and open it with “Open a file”.',
  },
  untitled: 'untitled',
};
