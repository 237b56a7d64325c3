/** The form for practices: it writes a file, checks it as it grows, and sends it on its way. */
import type { KnownPractice } from '../../catalogue/checking/across.ts';
import type { Problem } from '../../catalogue/checking/problem.ts';
import { isFileName } from '../../catalogue/model/text.ts';
import { bodyOf } from '../../catalogue/writing/practice-file.ts';
import { slugOf } from '../../catalogue/writing/slug.ts';
import { contribute as words } from '../../i18n/it/contribute.ts';
import { checker } from './check.ts';
import { showDifference } from './difference.ts';
import { type Draft, dropDraft, findDraft, keepDraft } from './draft.ts';
import {
  announce,
  facts,
  file,
  fileName,
  find,
  form,
  region,
  slug,
  story,
  tellState,
  vocabularies,
} from './elements.ts';
import { makeListsWork, setItems } from './lists.ts';
import { readSource } from './open.ts';
import { showPreview } from './page.ts';
import { showProblems } from './problems.ts';
import { waysOut } from './sending.ts';
import { compose, openInForm, sheet } from './sheet.ts';
import { makeSteps } from './steps.ts';
import { readForm, writeForm } from './values.ts';

let known: ReadonlyMap<string, KnownPractice> = new Map();
/** Until somebody chooses a name, the file is named after the title. */
let slugIsChosen = false;
/** Whether fields that nobody has touched are blamed as well. */
let showAll = false;
const touched = new Set<string>();

function update(): void {
  const fields = readForm(form);
  const { original } = sheet;
  if (!slugIsChosen && !original) fileName.value = slugOf(String(fields['title'] ?? ''));
  const source = compose();
  const checked = checker(vocabularies, known, original?.slug)(source, slug() || '-', region());
  showProblems({ form, ...checked, all: showAll, touched, removeKey });
  showPreview(find('[data-preview]', form), fields, checked.text, vocabularies);
  find('[data-file]', form).textContent = file();
  find('.sheet-file pre', form).textContent = source;
  const difference = find<HTMLDetailsElement>('.sheet-difference', form);
  difference.hidden = original === undefined;
  if (original) {
    const place = find<HTMLElement>('pre', difference);
    if (source === original.source) place.textContent = words.noDifference;
    else showDifference(place, original.source, source);
  }
  showNameProblem();
  showCounts();
}

function showNameProblem(): void {
  if (slug() === '' || isFileName(slug())) return;
  const place = find<HTMLElement>('#nome-file-errore');
  place.textContent = words.fileNameWrong;
  place.hidden = false;
}

function showCounts(): void {
  const limit = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  for (const area of form.querySelectorAll<HTMLTextAreaElement>('textarea[data-max]')) {
    const place = area.parentElement?.querySelector('.field-count');
    const { min, max } = area.dataset;
    if (!place) continue;
    place.textContent = words.characters(area.value.trim().length, limit(min), limit(max));
  }
}

/** A key that the schema does not know is taken out of the file. */
function removeKey({ path = [] }: Problem): void {
  if (path.length === 1) sheet.dropped = { ...sheet.dropped, [String(path[0])]: true };
  update();
}

/** Opens a file; what is wrong with it is told at once. */
function show(source: string, said: string): boolean {
  const isOpen = openInForm(source, said);
  if (isOpen) {
    showAll = true;
    update();
  }
  return isOpen;
}

function name(chosen: string, isFixed: boolean): void {
  fileName.value = chosen;
  fileName.readOnly = isFixed;
  slugIsChosen = chosen !== '';
}

const clock = new Intl.DateTimeFormat('it', { hour: '2-digit', minute: '2-digit' });
const calendar = new Intl.DateTimeFormat('it', { dateStyle: 'long', timeStyle: 'short' });

function keep(): void {
  const saved = new Date();
  const { original } = sheet;
  const draft = { source: compose(), slug: slug(), ...(original && { original }) };
  const isKept = keepDraft({ ...draft, saved: saved.toISOString() });
  tellState(isKept ? words.draftKept(clock.format(saved)) : words.draftFailed);
}

function offerDraft(draft: Draft): void {
  const place = find<HTMLElement>('.sheet-found', form);
  const title = readSource(draft.source).sheet?.['title'];
  const titled = typeof title === 'string' ? title : words.untitled;
  const when = calendar.format(new Date(draft.saved));
  find('[data-found]', place).textContent = words.draftFound(titled, when);
  place.hidden = false;
  find('[data-action="resume"]', place).addEventListener('click', () => {
    place.hidden = true;
    resume(draft, titled);
  });
  find('[data-action="drop"]', place).addEventListener('click', () => {
    if (!confirm(words.draftDropSure)) return;
    dropDraft();
    place.hidden = true;
  });
}

function resume({ source, slug: chosen, original }: Draft, titled: string): void {
  sheet.original = original;
  name(chosen, original !== undefined);
  // What was read from the published file is what the draft is compared with.
  if (!show(original?.source ?? source, words.opened(titled)) || !original) return;
  const drafted = readSource(source).sheet;
  if (drafted) writeForm(form, drafted);
  story.value = bodyOf(source);
  tellState(words.editing(titled));
  update();
}

/** Opens a published practice, named in the address. */
async function correct(wanted: string): Promise<void> {
  const response = known.has(wanted) ? await fetch(`${facts.files}${wanted}.mdx`) : undefined;
  if (!response?.ok) {
    tellState(words.notFound(wanted));
    return;
  }
  const source = textOf(await response.arrayBuffer());
  sheet.original = { slug: wanted, source };
  name(wanted, true);
  const title = readSource(source).sheet?.['title'];
  show(source, words.editing(typeof title === 'string' ? title : wanted));
}

async function openFile(chosen: File): Promise<void> {
  sheet.original = undefined;
  name(chosen.name.replace(/\.[^.]*$/, ''), false);
  show(textOf(await chosen.arrayBuffer()), words.opened(chosen.name));
}

/** The byte-order mark stays: what was not touched goes back as it came. */
const textOf = (bytes: ArrayBuffer): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function retry(): void {
  const { value } = find<HTMLTextAreaElement>('.sheet-unreadable textarea', form);
  if (show(value, words.opened(fileName.value))) keep();
}

/** Puts a component into the text, on lines of its own. */
function insert(text: string): void {
  const { selectionStart: from, value } = story;
  const gap = from === 0 || value.slice(0, from).endsWith('\n\n') ? '' : '\n\n';
  story.focus();
  story.setRangeText(`${gap}${text}\n\n`, from, story.selectionEnd, 'end');
  story.dispatchEvent(new Event('input', { bubbles: true }));
}

let waiting: ReturnType<typeof setTimeout> | undefined;
function changed(event: Event): void {
  const target = event.target as Element;
  if (target.closest('.sheet-unreadable') || target.matches('[data-open]')) return;
  if (target === fileName) slugIsChosen = slug() !== '';
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    update();
    keep();
  }, 250);
}

function touch(event: Event): void {
  const field = (event.target as Element).closest('[data-key], .field');
  if (field) touched.add(field.id);
}

function listen(): void {
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('focusout', touch);
  form.addEventListener('change', touch);
  form.addEventListener('submit', (event) => event.preventDefault());
  const actions: Record<string, () => void> = { ...waysOut, retry };
  form.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-action], [data-insert]');
    actions[button?.dataset['action'] ?? '']?.();
    const text = button?.dataset['insert'];
    if (text !== undefined) insert(text);
  });
  const input = find<HTMLInputElement>('[data-open]', form);
  input.addEventListener('change', () => {
    const [chosen] = input.files ?? [];
    if (chosen) void openFile(chosen);
    input.value = '';
  });
}

async function start(): Promise<void> {
  try {
    const response = await fetch(facts.known);
    known = new Map(Object.entries((await response.json()) as Record<string, KnownPractice>));
  } catch {
    // Without the list of practices, everything but the references to them is checked.
  }
  for (const list of form.querySelectorAll<HTMLElement>('[data-path][data-min]')) {
    setItems(list, Number(list.dataset['min']));
  }
  const reviewed = form.querySelector<HTMLInputElement>('#campo-reviewed-valore');
  if (reviewed) reviewed.value = new Date().toLocaleDateString('sv');
  makeListsWork(form, announce);
  makeSteps(form, (id) => {
    if (id === 'passo-finish') showAll = true;
    update();
  });
  listen();
  const wanted = new URLSearchParams(location.search).get('pratica');
  const draft = findDraft();
  if (wanted !== null && draft?.original?.slug !== wanted) await correct(wanted);
  else if (draft) offerDraft(draft);
  form.dataset['ready'] = '';
}

void start();
