/** What is opened in the form: a file, a published practice, a draft. */
import { isFileName } from '../../catalogue/model/file-name.ts';
import { fetchFile } from '../missing.ts';
import { textOf } from '../../catalogue/reading/any-encoding.ts';
import { slugOf } from '../../catalogue/writing/slug.ts';
import { contribute as words } from '#words/contribute.ts';
import { proposalMark, queryNames } from '../../routing/in-browser.ts';
import { freshSlot, type KeptDraft, type Slot } from './draft.ts';
import { breath } from './checking.ts';
import { find } from '../dom.ts';
import { announce, facts, fileName, form, isExperience } from './elements.ts';
import { chooseReplicated, replicatedSlug, tellState, unreadable } from './elements.ts';
import { currentSlot, flush, keep, mayGiveWay, useSlot } from './autosave.ts';
import { isNamed } from './experience.ts';
import { readSource } from './parse-source.ts';
import { released } from './pointer-guard.ts';
import { changeInForm, closeUnreadable, isUnreadable, openInForm } from './form-record.ts';
import { formRecord, showUnreadable } from './form-record.ts';
import { state, update } from './update.ts';

/** Called when another draft than before is open. */
let draftsChanged: () => void = () => undefined;
export const onDraftsChanged = (run: () => void): void => {
  draftsChanged = run;
};

/** The place of the draft that waits while a file that cannot be read is mended. */
let waitingSlot: Slot | undefined;

export const titleOf = (source: string): string => {
  const title = readSource(source).frontmatter?.['title'];
  return typeof title === 'string' && title.trim() !== '' ? title : words.untitled;
};

/** @param chosen of an experience, the practice that was taken up: the form makes the name */
export function name(chosen: string, isFixed: boolean): void {
  if (isExperience) {
    chooseReplicated(chosen);
    return;
  }
  fileName.value = chosen;
  fileName.readOnly = isFixed;
  state.slugIsChosen = chosen !== '';
}

/** The address says what is being corrected, so that a reload finds it again. */
export function say(practice: string | undefined, fragment = partOfForm()): void {
  const query = practice === undefined ? '' : `?${queryNames.practice}=${practice}`;
  history.replaceState(null, '', `${location.pathname}${query}${fragment}`);
}

/** The fragment of the address, unless it is a proposal, which is not what is open any more. */
const partOfForm = (): string => (location.hash.startsWith(proposalMark) ? '' : location.hash);

/** What is open has been shown in full: all that is wrong with it is told. */
export function shown(said: string): void {
  state.showAll = true;
  find('.sheet-proposed', form).hidden = true;
  find('.sheet-same', form).hidden = true;
  find('[data-action="fresh"]', form).hidden = false;
  const whole = update();
  tellState(said, false);
  draftsChanged();
  // Aloud at last, or what the check has to say would take its place.
  if (said !== '') void whole.then(() => announce(said));
}

/** Opens a file of the computer. What was there before stays among the drafts. */
export async function openFile(chosen: File): Promise<void> {
  const { text, isUtf8 } = textOf(await chosen.arrayBuffer());
  await released();
  if (!mayGiveWay()) return;
  // Browsers number the copies of a file that they download twice.
  const stem = chosen.name.replace(/\.[^.]*$/, '').replace(/ {0,2}\(\d{1,9}\)$/, '');
  const named = isFileName(stem) ? stem : slugOf(stem);
  if (!isUnreadable()) waitingSlot = currentSlot();
  useSlot(freshSlot());
  open(text, named, isUtf8 ? words.opened(chosen.name) : words.openedRecoded(chosen.name));
}

/** Shows a file as a new practice, or its text where the fields cannot show it; keeps it. */
function open(text: string, named: string, said: string): void {
  if (!openInForm(text)) {
    showUnreadable(text);
    unreadable.dataset['name'] = named;
    keep();
    shown(words.openFailed);
    find<HTMLElement>('textarea', unreadable).focus();
    return;
  }
  formRecord.original = undefined;
  name(named, false);
  say(isExperience ? replicatedSlug() || undefined : undefined);
  keep();
  shown(said);
  const published = isExperience ? undefined : state.known.get(named);
  const question = find<HTMLElement>('.sheet-same', form);
  question.hidden = published === undefined;
  if (!published) return;
  find('[data-same]', question).textContent = words.same(published.file);
  question.focus();
}

/** Tries the mended text of a file again. */
export function retry(): void {
  const { value } = find<HTMLTextAreaElement>('textarea', unreadable);
  const named = unreadable.dataset['name'] ?? '';
  open(value, named, words.opened(named));
}

/** Puts the file that cannot be read away; its text stays among the drafts. */
export function abandon(): void {
  if (!mayGiveWay()) return;
  closeUnreadable();
  useSlot(waitingSlot ?? freshSlot());
  shown(words.abandoned);
}

/** The file that was opened is the published practice of its name, corrected. */
export async function isSame(): Promise<void> {
  const practice = fileName.value;
  const source = await publishedFile(practice);
  if (source === undefined) {
    tellState(words.publishedUnreachable);
    return;
  }
  formRecord.original = { slug: practice, source };
  name(practice, true);
  say(practice);
  keep();
  shown(words.editing(titleOf(source)));
  find<HTMLElement>('[data-open]', form).focus();
}

export function isOther(): void {
  find('.sheet-same', form).hidden = true;
  tellState(words.otherName);
  find<HTMLElement>('[data-open]', form).focus();
}

/** @returns nothing if it is not in the catalogue or cannot be had */
export async function publishedFile(practice: string): Promise<string | undefined> {
  if (!state.known.has(practice)) return undefined;
  try {
    const response = await fetchFile(`${facts.files}${practice}.mdx`);
    const { text } = textOf(await response.arrayBuffer());
    await released();
    return text;
  } catch {
    return undefined;
  }
}

/**
 * Opens what somebody tells of a practice that was taken up, to correct it.
 *
 * @param named the file, without its ending
 * @returns whether it could be had
 */
export async function correctExperience(practice: string, named: string): Promise<boolean> {
  if (!isNamed(state.known.get(practice), named)) return false;
  try {
    const response = await fetchFile(`${facts.files}${practice}/${named}.mdx`);
    const { text } = textOf(await response.arrayBuffer());
    await released();
    flush();
    useSlot(freshSlot());
    open(text, practice, words.editing(titleOf(text)));
    return true;
  } catch {
    return false;
  }
}

/** Opens a published practice to correct it. */
export async function correct(practice: string, source: string): Promise<void> {
  readSource(source);
  await breath();
  useSlot(freshSlot());
  formRecord.original = { slug: practice, source };
  openInForm(source);
  name(practice, true);
  await breath();
  shown(words.editing(titleOf(source)));
}

/**
 * Takes a draft up again where it was left.
 *
 * @param published the file of the practice that it corrects, as it is now
 */
export function resume(draft: KeptDraft, published: string | undefined): void {
  useSlot(draft.slot);
  const { original, source, slug } = draft;
  const base = draft.opened ?? original?.source ?? source;
  if (readSource(source).frontmatter === undefined || !openInForm(base)) {
    open(source, slug, words.openFailed);
    return;
  }
  changeInForm(source);
  const now = original && { slug: original.slug, source: published ?? original.source };
  formRecord.original = now;
  name(slug, original !== undefined);
  say(isExperience ? slug || undefined : original?.slug);
  keep();
  const hasMoved = now !== undefined && now.source !== original?.source;
  shown(hasMoved ? words.publishedChanged : words.resumed(titleOf(source)));
}
