/** The form for practices: it writes a file, checks it as it grows, and sends it on its way. */
import './no-code.ts';
import type { KnownPractice } from '../../catalogue/checking/cross-field-rules.ts';
import { fetchJson } from '../missing.ts';
import type { Path } from '../../catalogue/model/field.ts';
import { contribute as words } from '#words/contribute.ts';
import { queryNames } from '../../routing/in-browser.ts';
import { breath, checkAgainst, startThread } from './checking.ts';
import { findDrafts, keyHere, rememberHere } from './draft.ts';
import { showDrafts } from './drafts.ts';
import { find } from '../dom.ts';
import { announce, facts, fileName, form, isExperience, slug } from './elements.ts';
import { replicatedSlug, bodyInput, tellState, vocabularies } from './elements.ts';
import { changedSoon, dropAndLeave, flush, keep, keepOnLeaving, mayGiveWay } from './autosave.ts';
import { makeListsWork, setItems } from './lists.ts';
import {
  abandon,
  correct,
  correctExperience,
  isOther,
  isSame,
  onDraftsChanged,
  openFile,
} from './load-draft.ts';
import { name, publishedFile, resume, retry, say, shown } from './load-draft.ts';
import { pending } from './pending.ts';
import { openProposals, proposalAsked } from './proposed.ts';
import { released, watchPresses } from './pointer-guard.ts';
import { showMending } from './problems.ts';
import { waysOut } from './sending.ts';
import { type RepairAt, repairIn } from './repairs.ts';
import { openInForm, takeOut } from './form-record.ts';
import { handedOver } from './submission-channels.ts';
import { makeSteps } from './steps.ts';
import {
  component,
  type Edit,
  type Format,
  formatOf,
  formats,
  isFormat,
  type Selected,
} from './body-edit.ts';
import { isTold, mending, showCounts, state, update } from './update.ts';
import { retyped } from './values.ts';
import { addressOf, dayOf } from './written.ts';
import { asPeopleWrite } from '../../i18n/format/format.ts';

/** Whether the address names something that is to be shown at once. */
const isAsked = form.dataset['opening'] !== undefined;

/** Does to the text what a button is for, and goes where it is to be written on. */
function edit(make: (text: Selected) => Edit): void {
  const { selectionStart: from, selectionEnd: to, value } = bodyInput;
  const { start, end, text, select } = make({ value, from, to });
  bodyInput.focus();
  bodyInput.setRangeText(text, start, end, 'end');
  bodyInput.setSelectionRange(...select);
  bodyInput.dispatchEvent(new Event('input', { bubbles: true }));
}

const shape = (format: Format) => edit((text) => formats[format](text, words.samples));

/** The keys of the formats, as other programs have them. */
function pressed(event: KeyboardEvent): void {
  const format = event.target === bodyInput ? formatOf(event) : undefined;
  if (format === undefined) return;
  event.preventDefault();
  shape(format);
}

function changed(event: Event): void {
  const target = event.target as Element;
  if (target.matches('[data-open]')) return;
  retyped(target);
  if (target.id === 'pratica-ripresa') say(replicatedSlug() || undefined);
  if (target === fileName) state.slugIsChosen = slug() !== '';
  const { kind } = target.closest<HTMLElement>('[data-key]')?.dataset ?? {};
  if (event.type === 'change' && kind === 'address' && target instanceof HTMLInputElement) {
    target.value = addressOf(target.value);
  }
  changedSoon();
}

function touch(event: Event): void {
  const target = event.target as Element;
  if (!target.matches('input, select, textarea')) return;
  const field = target.closest('[data-key], .field');
  if (!field || state.touched.has(field.id)) return;
  state.touched.add(field.id);
  // When the focus has arrived.
  void pending(breath().then(released).then(update));
}

/** A published practice as it was, or an empty sheet: what was written stays among the drafts. */
const restarts: Record<string, () => void> = {
  republish: () => {
    if (!confirm(words.draftDropSure)) return;
    dropAndLeave();
    location.reload();
  },
  fresh: () => {
    if (!mayGiveWay()) return;
    rememberHere(undefined, undefined);
    location.assign(location.pathname);
  },
};

/** Writes what the check says is right, in the place of what is there. */
function mend(repair: RepairAt): void {
  if (!repairIn(form, repair)) return;
  announce(words.repaired);
  const whole = update();
  keep();
  // The button is gone with what it was for.
  void whole.then(() => {
    if (document.activeElement !== document.body) return;
    const verdict = find<HTMLElement>('#verdetto', form);
    (verdict.offsetParent ? verdict : bodyInput).focus();
  });
}

function listen(): void {
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('focusout', touch);
  form.addEventListener('change', touch);
  form.addEventListener('keydown', pressed);
  form.addEventListener('submit', (event) => event.preventDefault());
  const actions: Record<string, () => void> = {
    ...waysOut({ fileOf: (practice) => state.known.get(practice)?.file, isThere: isTold }),
    ...restarts,
    retry,
    abandon,
    same: () => void pending(isSame()),
    other: isOther,
  };
  form.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('button');
    actions[button?.dataset['action'] ?? '']?.();
    const { insert: text, format = '', takeOut: path, repair } = button?.dataset ?? {};
    if (text !== undefined) edit((written) => component(written, text));
    if (isFormat(format)) shape(format);
    if (repair !== undefined) mend(JSON.parse(repair) as RepairAt);
    if (path === undefined) return;
    takeOut(JSON.parse(path) as Path);
    const whole = update();
    keep();
    void whole.then(() => find<HTMLElement>('#verdetto', form).focus());
  });
  const input = find<HTMLInputElement>('[data-open]', form);
  input.addEventListener('change', () => {
    const [chosen] = input.files ?? [];
    if (chosen) void pending(openFile(chosen));
    input.value = '';
  });
  keepOnLeaving();
  watchPresses();
  form.addEventListener('focusin', startThread, { once: true });
}

/** Opens what the address names, or what this tab was writing before it was loaded anew. */
async function openFirst(show: (id: string) => void): Promise<void> {
  const proposal = proposalAsked();
  await openProposals(proposal, show);
  if (proposal !== undefined) {
    showDrafts(false);
    return;
  }
  const wanted = new URLSearchParams(location.search).get(queryNames.practice) ?? undefined;
  if (isExperience) {
    await openExperience(wanted);
    return;
  }
  const here = keyHere(wanted);
  const drafts = findDrafts().filter(({ original }) => original?.slug === wanted);
  const own =
    drafts.find(({ slot }) => slot.key === here) ?? (wanted === undefined ? undefined : drafts[0]);
  const published = wanted === undefined ? undefined : await publishedFile(wanted);
  await breath();
  // What was typed meanwhile stays among the drafts.
  flush();
  if (own) resume(own, published);
  else if (wanted !== undefined && published !== undefined) await correct(wanted, published);
  // Of an empty sheet there is nothing to say, unless another part of it is asked for.
  else if (wanted === undefined && !isAsked) showCounts();
  else if (wanted === undefined) void update();
  else {
    await update();
    tellState(state.known.has(wanted) ? words.publishedUnreachable : words.notFound(wanted));
  }
  showDrafts(own === undefined && wanted === undefined);
}

/** What this tab was writing of the practice that the address names, or an empty sheet for it. */
async function openExperience(wanted: string | undefined): Promise<void> {
  const told = new URLSearchParams(location.search).get(queryNames.experience);
  if (wanted !== undefined && told !== null) {
    if (await correctExperience(wanted, told)) showDrafts(false);
    else {
      name(wanted, false);
      await update();
      tellState(words.publishedUnreachable);
    }
    return;
  }
  const here = keyHere(undefined);
  const begun = handedOver();
  if (begun !== undefined && openInForm(begun)) {
    name(wanted ?? '', false);
    keep();
    shown(find('#campo-pratica-ripresa').dataset['begun'] ?? '');
    return;
  }
  const own = findDrafts().find(({ slot }) => slot.key === here);
  flush();
  if (own && (wanted === undefined || wanted === own.slug)) resume(own, undefined);
  else {
    name(wanted ?? '', false);
    if (isAsked) void update();
    else showCounts();
    const isKnown = wanted === undefined || replicatedSlug() === wanted;
    if (!isKnown) tellState(find('#campo-pratica-ripresa').dataset['choose'] ?? '');
  }
  showDrafts(own === undefined);
}

/** Whether a step may be left for the next; if not, what it lacks is said, each with a link. */
async function mayLeave(step: string): Promise<boolean> {
  state.asked.add(step);
  let whole: Promise<void> | undefined;
  // What is typed meanwhile is checked as well.
  for (flush(), void update(); whole !== state.shown;) {
    whole = state.shown;
    await pending(whole);
  }
  mending.step = step;
  const place = showMending(form, mending.rows, step);
  if (!place) mending.step = undefined;
  place?.focus();
  place?.scrollIntoView({ block: 'nearest' });
  return place === undefined;
}

/** With breaths between, so that on a slow machine the page answers all the while. */
async function start(): Promise<void> {
  await breath();
  try {
    const known = await fetchJson<Record<string, KnownPractice>>(facts.known);
    state.known = new Map(Object.entries(known));
  } catch {
    // Without the list of practices, everything but the references to them is checked.
  }
  await breath();
  checkAgainst({
    kind: facts.kind,
    vocabularies,
    known: state.known,
    language: facts.textLanguage,
    declared: facts.declared,
    model: facts.model,
  });
  for (const list of form.querySelectorAll<HTMLElement>('[data-path][data-min]')) {
    setItems(list, Number(list.dataset['min']));
  }
  await breath();
  const day = isExperience ? '#campo-confirmed-valore' : '#campo-reviewed-valore';
  const reviewed = form.querySelector<HTMLInputElement>(day);
  if (reviewed) reviewed.value = asPeopleWrite(dayOf(new Date()), 'date');
  makeListsWork(form, announce);
  let isOpen = false;
  const arrived = (id: string) => {
    if (id === 'passo-finish') state.showAll = true;
    if (mending.step !== id) {
      mending.step = undefined;
      showMending(form, [], undefined);
    }
    if (isOpen) void update();
  };
  const show = makeSteps(form, { arrived, mayLeave });
  await breath();
  listen();
  onDraftsChanged(() => showDrafts(false));
  await openFirst(show);
  isOpen = true;
  // What waits to be shown whole is shown with what the check says of it.
  if (isAsked) await state.shown;
  form.inert = false;
  form.dataset['ready'] = '';
}

void start();
