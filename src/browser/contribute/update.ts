/** What the form shows of what is in it: problems, preview, file, difference. */
import type { KnownPractice } from '../../catalogue/checking/across.ts';
import { slugOf } from '../../catalogue/writing/slug.ts';
import { contribute as words } from '#words/contribute.ts';
import { checker } from './check.ts';
import { showDifference } from './difference.ts';
import {
  facts,
  file,
  fileName,
  find,
  form,
  region,
  slug,
  story,
  vocabularies,
} from './elements.ts';
import { readSource } from './open.ts';
import { showPreview } from './page.ts';
import { showProblems } from './problems.ts';
import { nameRows, rowsOf, unreadableRows } from './rows.ts';
import { forgetProposal } from './sending.ts';
import { compose, isUnreadable, sheet } from './sheet.ts';
import { readForm } from './values.ts';

export const state = {
  /** The practices of the catalogue, by slug. */
  known: new Map() as ReadonlyMap<string, KnownPractice & { title?: string }>,
  /** Until somebody chooses a name, the file is named after the title. */
  slugIsChosen: false,
  /** Whether fields that nobody has touched are blamed as well. */
  showAll: false,
  touched: new Set<string>(),
};

/** Shows anew everything that follows from what is written. */
export function update(): void {
  const source = isUnreadable() ? showUnreadableState() : showSheet();
  find('.sheet-file pre', form).textContent = source;
  find('[data-file]', form).textContent = file() ?? '';
  find('[data-no-file]', form).hidden = file() !== undefined;
  forgetProposal(source);
  showCounts();
}

function showUnreadableState(): string {
  const source = compose();
  showProblems({
    form,
    rows: unreadableRows(readSource(source).problems),
    ...state,
    showAll: true,
  });
  find('.sheet-difference', form).hidden = true;
  return source;
}

function showSheet(): string {
  const fields = readForm(form);
  const { original } = sheet;
  if (!state.slugIsChosen && !original) fileName.value = slugOf(String(fields['title'] ?? ''));
  const source = compose();
  const { known } = state;
  const { language } = facts;
  const check = checker({ vocabularies, known, own: original?.slug, language });
  const checked = check(source, slug() || '-', region());
  const told = readSource(source).sheet ?? {};
  const rows = [...rowsOf(form, checked, told, vocabularies), ...nameRows(form, slug(), fields)];
  showProblems({ form, rows, ...state });
  const titleOf = (practice: string) => state.known.get(practice)?.title;
  const place = find('[data-preview]', form);
  showPreview({ place, sheet: told, checked, text: story.value, titleOf });
  const difference = find<HTMLDetailsElement>('.sheet-difference', form);
  difference.hidden = original === undefined;
  if (original) {
    const place = find<HTMLElement>('pre', difference);
    if (source === original.source) place.textContent = words.noDifference;
    else showDifference(place, original.source, source);
  }
  return source;
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
