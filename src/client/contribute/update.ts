/** What the form shows of what is in it: problems, preview, file, difference. */
import type { KnownPractice } from '../../catalogue/checking/cross-field-rules.ts';
import type { Fields } from '../../catalogue/writing/same.ts';
import { isFields } from '../../catalogue/writing/same.ts';
import { slugOf } from '../../catalogue/writing/slug.ts';
import { contribute as words } from '#words/contribute.ts';
import { ask, breath, dropQuestion } from './checking.ts';
import { isNamed } from './experience.ts';
import { showDifference } from './difference.ts';
import { find } from '../dom.ts';
import { file, fileName, folder, form, isExperience } from './elements.ts';
import { replicatedSlug, slug, bodyInput, vocabularies } from './elements.ts';
import { readSource } from './parse-source.ts';
import { showPreview } from './page.ts';
import { pending } from './pending.ts';
import { released } from './pointer-guard.ts';
import { showMending, showProblems } from './problems.ts';
import { nameRows, type Row, rowsOf, unreadableRows } from './rows.ts';
import { forgetProposal } from './sending.ts';
import { compose, formRecord, isUnreadable } from './form-record.ts';
import { readForm, showChosen } from './values.ts';

/** What is said before a step that somebody wanted to leave. */
export const mending = {
  step: undefined as string | undefined,
  /** What the last check said. */
  rows: [] as readonly Row[],
};

export const state = {
  /** The practices of the catalogue, by slug. */
  known: new Map() as ReadonlyMap<string, KnownPractice & { title?: string }>,
  /** Until somebody chooses a name, the file is named after the title. */
  slugIsChosen: false,
  /** Whether fields that nobody has touched are blamed as well. */
  showAll: false,
  /** The steps that somebody wanted to leave: all that is wrong with them is told. */
  asked: new Set<string>(),
  touched: new Set<string>(),
  /** Done when all is shown of what was last written. */
  shown: Promise.resolve(),
};

/**
 * Shows anew everything that follows from what is written; what the check says of it a little
 * later.
 *
 * @returns when that is shown as well, or overtaken by what was written since
 */
export function update(): Promise<void> {
  const fields = readForm(form);
  if (isExperience) fileName.value = experienceNameIn(fields);
  else if (!state.slugIsChosen && !formRecord.original && !isUnreadable()) {
    fileName.value = slugOf(String(fields['title'] ?? ''));
  }
  const source = compose();
  state.shown = isUnreadable() ? showUnreadableState(source) : showReadable(source, fields);
  find('.sheet-file pre', form).textContent = source;
  const place = form.querySelector('[data-file]');
  if (place) place.textContent = file() ?? '';
  showChosen(form);
  forgetProposal(source);
  showCounts();
  return pending(state.shown);
}

/** The name of an experience's file, from what is in the form: nothing until both parts are there. */
function experienceNameIn({ region, period }: Fields): string {
  const start = isFields(period) ? String(period['start'] ?? '') : '';
  const year = /^\d{4}/.exec(start)?.[0];
  return typeof region === 'string' && year !== undefined ? `${region}-${year}` : '';
}

/** Whether there is an experience of this practice, place and year. */
export const isTold = (): boolean => isNamed(state.known.get(replicatedSlug()), slug());

async function showUnreadableState(source: string): Promise<void> {
  dropQuestion();
  mending.rows = [];
  showProblems({
    form,
    rows: unreadableRows(readSource(source).problems),
    ...state,
    showAll: true,
  });
  find('.sheet-difference', form).hidden = true;
}

async function showReadable(source: string, fields: Fields): Promise<void> {
  const { original } = formRecord;
  const before = original?.source ?? (isExperience && isTold() ? formRecord.source : undefined);
  const difference = find<HTMLDetailsElement>('.sheet-difference', form);
  difference.hidden = before === undefined;
  if (before !== undefined) {
    const place = find<HTMLElement>('pre', difference);
    if (source === before) place.textContent = words.noDifference;
    else showDifference(place, before, source);
  }
  const name = slug();
  const text = bodyInput.value;
  // Who opened the file of an experience corrects it.
  const own = isExperience && formRecord.source !== undefined ? name : original?.slug;
  const question = { source, slug: name || '-', folder: folder(), own };
  const checked = await ask(question);
  if (!checked) return;
  const rows = [...rowsOf(form, checked, vocabularies), ...nameRows(form, name, fields)];
  showProblems({ form, rows, ...state });
  mending.rows = rows;
  showMending(form, rows, mending.step);
  await breath();
  await released();
  const titleOf = (practice: string) => state.known.get(practice)?.title;
  const told = (original && state.known.get(original.slug)?.experiences) ?? [];
  showPreview({ place: find('[data-preview]', form), checked, text, titleOf, told });
}

/** How long texts are, beside those that may not be of any length. */
export function showCounts(): void {
  const limit = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  for (const area of form.querySelectorAll<HTMLTextAreaElement>('textarea[data-max]')) {
    const place = area.parentElement?.querySelector('.field-count');
    const { min, max } = area.dataset;
    if (!place) continue;
    place.textContent = words.characters(area.value.trim().length, limit(min), limit(max));
  }
}
