/** Keeps what is typed as a draft, so that nothing of it is lost. */
import { contribute as words } from '#words/contribute.ts';
import { formatTime } from '../../i18n/format/format.ts';
import { type Draft, dropDraft, freshSlot, keepDraft, rememberHere, type Slot } from './draft.ts';
import { find } from '../dom.ts';
import { form, isExperience, replicatedSlug, slug, tellState, unreadable } from './elements.ts';
import { begin } from './pending.ts';
import { released } from './pointer-guard.ts';
import { compose, formRecord, isUnreadable } from './form-record.ts';
import { update } from './update.ts';

let slot = freshSlot();
/** Whether something was typed that the browser could not keep. */
let isAtRisk = false;
/** The page is about to be left with its draft dropped. */
let isOver = false;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** Called when what waits is on its way. */
let passOn: () => void = () => undefined;

export const currentSlot = (): Slot => slot;

/** From now on the draft is kept in this place. */
export function useSlot(other: Slot): void {
  slot = other;
  isAtRisk = false;
}

function draftNow(saved: Date): Draft {
  const source = compose();
  const common = { source, saved: saved.toISOString() };
  if (isUnreadable()) return { ...common, slug: unreadable.dataset['name'] ?? '' };
  const { original, source: opened } = formRecord;
  const isBase = opened !== undefined && opened !== (original?.source ?? source);
  const named = isExperience ? replicatedSlug() : slug();
  return { ...common, slug: named, ...(original && { original }), ...(isBase && { opened }) };
}

/** Keeps the draft; one that is the published file again is none. */
export function keep(): void {
  if (isOver) return;
  const now = new Date();
  const draft = draftNow(now);
  const { original } = draft;
  const changesNothing = draft.source === original?.source;
  if (changesNothing) dropDraft(slot);
  const isKept = changesNothing || keepDraft(slot, draft);
  rememberHere(original?.slug, changesNothing ? undefined : slot);
  const isNews = isKept === isAtRisk;
  isAtRisk = !isKept;
  find('[data-action="fresh"]', form).hidden = false;
  find('[data-action="republish"]', form).hidden = original === undefined || changesNothing;
  const saved = isKept ? words.draftKept(formatTime(now)) : words.draftFailed;
  tellState(changesNothing ? words.noDifference : saved, isNews);
}

/** Shows and keeps what was typed, when the typing pauses. */
export function changedSoon(): void {
  if (waiting === undefined) passOn = begin();
  clearTimeout(waiting);
  waiting = setTimeout(() => void released().then(flush), 250);
}

/** Shows and keeps at once what is still waiting. */
export function flush(): void {
  if (waiting === undefined) return;
  clearTimeout(waiting);
  waiting = undefined;
  void update();
  keep();
  passOn();
}

/** Whether what is in the form may give way: it is kept, or its author says so. */
export function mayGiveWay(): boolean {
  flush();
  return !isAtRisk || confirm(words.replaceUnsaved);
}

/** Drops the draft of this page, which is about to be left. */
export function dropAndLeave(): void {
  clearTimeout(waiting);
  isOver = true;
  isAtRisk = false;
  dropDraft(slot);
  rememberHere(formRecord.original?.slug, undefined);
}

/** What was typed last is kept however the page is left; what cannot be kept is asked about. */
export function keepOnLeaving(): void {
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });
  addEventListener('beforeunload', (event) => {
    flush();
    if (isAtRisk) event.preventDefault();
  });
}
