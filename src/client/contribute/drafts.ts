/** The list of the drafts that this browser keeps, beside the one that is open. */
import { contribute as words } from '#words/contribute.ts';
import { formatMoment } from '../../i18n/format/format.ts';
import { make } from '../dom.ts';
import { dropDraft, findDrafts, type KeptDraft } from './draft.ts';
import { find } from '../dom.ts';
import { form } from './elements.ts';
import { currentSlot, mayGiveWay } from './autosave.ts';
import { pending } from './pending.ts';
import { publishedFile, resume, titleOf } from './load-draft.ts';

/** Shows the drafts; opened at once where nothing else is in the form. */
export function showDrafts(isOpen: boolean): void {
  const place = find<HTMLDetailsElement>('.sheet-found', form);
  const others = findDrafts().filter(({ slot }) => slot.key !== currentSlot().key);
  place.hidden = others.length === 0;
  if (isOpen) place.open = true;
  find('summary', place).textContent = words.draftsFound(others.length);
  find('ul', place).replaceChildren(...others.map(row));
}

function row(draft: KeptDraft): HTMLElement {
  const title = titleOf(draft.source);
  const date = new Date(draft.saved);
  const when = Number.isNaN(date.getTime()) ? '' : formatMoment(date);
  const said = words.draftFound(title, when, draft.original !== undefined);
  const tool = (label: string, name: string, run: () => void) => {
    const attributes = { type: 'button', class: 'link-button', 'aria-label': name };
    const button = make('button', attributes, label);
    button.addEventListener('click', run);
    return button;
  };
  const take = tool(words.draftResume, `${words.draftResume}: ${said}`, () => {
    void pending(resumeDraft(draft));
  });
  const drop = tool(words.draftDrop, `${words.draftDrop}: ${said}`, () => {
    if (!confirm(words.draftDropSure)) return;
    dropDraft(draft.slot);
    showDrafts(false);
    find<HTMLElement>('[data-open]', form).focus();
  });
  return make('li', {}, `${said} `, take, ' ', drop);
}

async function resumeDraft(draft: KeptDraft): Promise<void> {
  if (!mayGiveWay()) return;
  resume(draft, draft.original && (await publishedFile(draft.original.slug)));
  find<HTMLElement>('[data-open]', form).focus();
}
