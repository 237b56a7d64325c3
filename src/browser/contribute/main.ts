/** The form for practices: it writes a file, checks it as it grows, and sends it on its way. */
import type { KnownPractice } from '../../catalogue/checking/across.ts';
import type { Problem } from '../../catalogue/checking/problem.ts';
import { slugPattern } from '../../catalogue/model/text.ts';
import type { Vocabularies } from '../../catalogue/model/vocabularies.ts';
import { bodyOf, editFile, newFile } from '../../catalogue/writing/practice-file.ts';
import type { Fields } from '../../catalogue/writing/same.ts';
import { slugOf } from '../../catalogue/writing/slug.ts';
import { contribute as words } from '../../i18n/it/contribute.ts';
import type { Site } from '../../catalogue/model/site.ts';
import { checker, type SheetCheck } from './check.ts';
import { showDifference } from './difference.ts';
import { type Draft, dropDraft, findDraft, keepDraft } from './draft.ts';
import { makeListsWork, setItems } from './lists.ts';
import { readSource, type Opened } from './open.ts';
import { showPreview } from './page.ts';
import { showProblems } from './problems.ts';
import { makeSteps } from './steps.ts';
import { readForm, writeForm } from './values.ts';
import { download, forgeAddress, mailAddress } from './ways.ts';

interface Facts {
  known: string;
  files: string;
  repository?: Site['repository'];
  email?: string;
}

function find<T extends Element>(selector: string, root: ParentNode = document): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`The page lacks ${selector}`);
  return element;
}

const form = find<HTMLFormElement>('#scheda');
const facts = JSON.parse(form.dataset['facts'] ?? '{}') as Facts;
const vocabularies = JSON.parse(find('#vocabolari').textContent) as Vocabularies;
const story = find<HTMLTextAreaElement>('#testo-pratica');
const fileName = find<HTMLInputElement>('#nome-file');
const announce = (message: string) => {
  find('[data-announce]', form).textContent = message;
};

/** What is open: a file with the state in which it was read, or nothing yet. */
let opened: Opened | undefined;
/** The published practice that is being corrected. */
let original: Draft['original'];
let before: Fields = {};
let dropped: Fields = {};
let slugIsChosen = false;
let showAll = false;
const touched = new Set<string>();
let known: ReadonlyMap<string, KnownPractice> = new Map();
let last: SheetCheck = { problems: [], text: { tree: undefined, problems: [] }, textLine: 0 };

const region = () => find<HTMLSelectElement>('#campo-region-valore').value;
const slug = () => fileName.value.trim();
const file = () => `practices/${region() || '…'}/${slug() || '…'}.mdx`;

/** The file as the form has it. */
function compose(): string {
  const after = readForm(form);
  const body = story.value;
  if (!opened) return newFile(after, body);
  return editFile(opened.source, { before: { ...before, ...dropped }, after, body });
}

function update(): void {
  const sheet = readForm(form);
  if (!slugIsChosen && !original) fileName.value = slugOf(String(sheet['title'] ?? ''));
  const source = compose();
  last = checker(vocabularies, known, original?.slug)(source, slug() || '-', region());
  showProblems({ form, ...last, all: showAll, touched, removeKey });
  showPreview(find('[data-preview]', form), sheet, last.text, vocabularies);
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
  const place = find<HTMLElement>('#nome-file-errore');
  if (slug() !== '' && !slugPattern.test(slug())) {
    place.textContent = words.fileNameWrong;
    place.hidden = false;
  }
}

function showCounts(): void {
  for (const area of form.querySelectorAll<HTMLTextAreaElement>('textarea[data-max]')) {
    const place = area.parentElement?.querySelector('.field-count');
    const { min, max } = area.dataset;
    if (place) {
      const limit = (text: string | undefined) => (text === undefined ? undefined : Number(text));
      place.textContent = words.characters(area.value.trim().length, limit(min), limit(max));
    }
  }
}

/** A key that the schema does not know is taken out of the file. */
function removeKey({ path = [] }: Problem): void {
  if (path.length === 1) dropped = { ...dropped, [String(path[0])]: true };
  update();
}

/** Shows a file in the form. */
function show(source: string, said: string): boolean {
  const reading = readSource(source);
  const unreadable = find<HTMLElement>('.sheet-unreadable', form);
  unreadable.hidden = reading.sheet !== undefined;
  if (reading.sheet === undefined) {
    const said = reading.problems.map((message) => {
      const item = document.createElement('li');
      item.textContent = message;
      return item;
    });
    find('ul', unreadable).replaceChildren(...said);
    find<HTMLTextAreaElement>('textarea', unreadable).value = source;
    return false;
  }
  opened = { source, sheet: reading.sheet };
  dropped = {};
  const leftOver = writeForm(form, reading.sheet);
  before = readForm(form);
  story.value = bodyOf(source);
  showLeftOver(leftOver);
  showAll = true;
  find('[data-draft]', form).textContent = said;
  update();
  return true;
}

function showLeftOver(leftOver: [string, unknown][]): void {
  const place = find<HTMLElement>('.sheet-leftover', form);
  place.hidden = leftOver.length === 0;
  find('ul', place).replaceChildren(
    ...leftOver.map(([path, value]) => {
      const item = document.createElement('li');
      item.textContent = `${path}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
      return item;
    }),
  );
}

const clock = new Intl.DateTimeFormat('it', { hour: '2-digit', minute: '2-digit' });
const calendar = new Intl.DateTimeFormat('it', { dateStyle: 'long', timeStyle: 'short' });

function keep(): void {
  const saved = new Date();
  const draft = { source: compose(), slug: slug(), ...(original && { original }) };
  const kept = keepDraft({ ...draft, saved: saved.toISOString() });
  find('[data-draft]', form).textContent = kept
    ? words.draftKept(clock.format(saved))
    : words.draftFailed;
}

function offerDraft(draft: Draft): void {
  const place = find<HTMLElement>('.sheet-found', form);
  const title = readSource(draft.source).sheet?.['title'];
  const named = typeof title === 'string' ? title : words.untitled;
  const when = calendar.format(new Date(draft.saved));
  find('[data-found]', place).textContent = words.draftFound(named, when);
  place.hidden = false;
  find('[data-action="resume"]', place).addEventListener('click', () => {
    place.hidden = true;
    original = draft.original;
    fileName.value = draft.slug;
    slugIsChosen = draft.slug !== '';
    if (original) {
      // What was read from the published file is what the draft is compared with.
      show(original.source, words.editing(named));
      const reading = readSource(draft.source);
      if (reading.sheet) writeForm(form, reading.sheet);
      story.value = bodyOf(draft.source);
      update();
    } else show(draft.source, words.opened(named));
    fileName.readOnly = original !== undefined;
  });
  find('[data-action="drop"]', place).addEventListener('click', () => {
    if (!confirm(words.draftDropSure)) return;
    dropDraft();
    place.hidden = true;
  });
}

/** Opens a published practice, named in the address. */
async function correct(wanted: string): Promise<void> {
  const response = known.has(wanted) ? await fetch(`${facts.files}${wanted}.mdx`) : undefined;
  if (!response?.ok) {
    find('[data-draft]', form).textContent = words.notFound(wanted);
    return;
  }
  const bytes = await response.arrayBuffer();
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  original = { slug: wanted, source };
  fileName.value = wanted;
  fileName.readOnly = true;
  slugIsChosen = true;
  const title = readSource(source).sheet?.['title'];
  show(source, words.editing(typeof title === 'string' ? title : wanted));
}

async function openFile(chosen: File): Promise<void> {
  const bytes = await chosen.arrayBuffer();
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  original = undefined;
  fileName.readOnly = false;
  fileName.value = chosen.name.replace(/\.[^.]*$/, '');
  slugIsChosen = true;
  show(source, words.opened(chosen.name));
}

async function propose(): Promise<void> {
  if (!facts.repository) return;
  const proposal = { file: file(), source: compose(), isNew: original === undefined };
  const { address, carriesText } = forgeAddress(facts.repository, proposal);
  const said = find('[data-sent]', form);
  if (!carriesText) {
    try {
      await navigator.clipboard.writeText(proposal.source);
      said.textContent = words.proposePaste;
    } catch {
      said.textContent = words.proposePasteByHand;
      find<HTMLDetailsElement>('.sheet-file', form).open = true;
    }
  }
  open(address, '_blank', 'noopener');
}

function mail(): void {
  if (!facts.email) return;
  const source = compose();
  const title = String(readForm(form)['title'] ?? words.untitled);
  const { address, carriesText } = mailAddress(facts.email, words.mailSubject(title), {
    withText: words.mailBody(file()) + source,
    withoutText: words.mailLong(file()),
  });
  if (!carriesText) download(`${slug() || 'pratica'}.mdx`, source);
  location.href = address;
}

const actions: Record<string, () => void> = {
  propose: () => void propose(),
  download: () => download(`${slug() || 'pratica'}.mdx`, compose()),
  mail,
  retry: () => {
    const { value } = find<HTMLTextAreaElement>('.sheet-unreadable textarea', form);
    if (show(value, words.opened(fileName.value))) keep();
  },
};

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
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('focusout', touch);
  form.addEventListener('change', touch);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-action], [data-insert]');
    const action = actions[button?.dataset['action'] ?? ''];
    if (action) action();
    const text = button?.dataset['insert'];
    if (text !== undefined) insert(text);
  });
  const input = find<HTMLInputElement>('[data-open]', form);
  input.addEventListener('change', () => {
    const [chosen] = input.files ?? [];
    if (chosen) void openFile(chosen);
    input.value = '';
  });
  const wanted = new URLSearchParams(location.search).get('pratica');
  const draft = findDraft();
  if (wanted !== null && draft?.original?.slug !== wanted) await correct(wanted);
  else if (draft) offerDraft(draft);
  form.dataset['ready'] = '';
}

/** Puts a component into the text, on lines of its own. */
function insert(text: string): void {
  const { selectionStart: from, value } = story;
  const gap = from === 0 || value.slice(0, from).endsWith('\n\n') ? '' : '\n\n';
  story.focus();
  story.setRangeText(`${gap}${text}\n\n`, from, story.selectionEnd, 'end');
  story.dispatchEvent(new Event('input', { bubbles: true }));
}

void start();
