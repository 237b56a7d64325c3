/**
 * A proposed text that came in the address, as the report on a proposal links to it: the page as it
 * will be, what is wrong with it, and how it differs from what is published. It is read here, sent
 * nowhere, and kept only when somebody goes on writing it.
 */
import { readProposed } from '../../catalogue/writing/proposed-text.ts';
import { contribute as words } from '#words/contribute.ts';
import { proposalMark, queryNames } from '../../routing/in-browser.ts';
import { mayGiveWay, useSlot } from './autosave.ts';
import { freshSlot } from './draft.ts';
import { find } from '../dom.ts';
import { announce, form, isExperience, unreadable } from './elements.ts';
import { name, publishedFile, say, shown, titleOf } from './load-draft.ts';
import { pending } from './pending.ts';
import { formRecord, openInForm, showUnreadable } from './form-record.ts';

/** The last step, where what is wrong and the difference are. */
const lastStep = 'passo-finish';

/** The fragment of the address whose proposal is open; others may have been opened since. */
let open: string | undefined;

const banner = () => find<HTMLElement>('.sheet-proposed', form);

/** What the page was opened with: in the address, or before somebody went to a part of the form. */
export function proposalAsked(): string | undefined {
  if (location.hash.startsWith(proposalMark)) return location.hash;
  const { proposal } = (history.state ?? {}) as { proposal?: unknown };
  return typeof proposal === 'string' ? proposal : undefined;
}

/**
 * Opens the proposal of an address, or says why it is not opened.
 *
 * @param fragment of the address, with its `#`
 * @param show goes to a step of the form
 */
async function openProposal(fragment: string, show: (id: string) => void): Promise<void> {
  const read = await readProposed(fragment.slice(proposalMark.length));
  if (!mayGiveWay()) return;
  if (typeof read === 'string') {
    tell(words.proposedRefused[read], []);
    return;
  }
  const { slug, published, text } = read;
  const source = published === undefined ? undefined : await publishedFile(published);
  useSlot(freshSlot());
  const isShown = openInForm(text);
  if (!isShown) {
    showUnreadable(text);
    unreadable.dataset['name'] = slug;
  }
  const isCorrection = isShown && published !== undefined && source !== undefined;
  formRecord.original = isCorrection ? { slug: published, source } : undefined;
  // The form makes the name of an experience; whose it is, the address says.
  const practice = isExperience ? practiceAsked() : undefined;
  name(isExperience ? (practice ?? '') : slug, isCorrection);
  // The practice of an earlier address is not what this one is about.
  say(practice, fragment);
  shown(isShown ? '' : words.openFailed);
  open = fragment;
  show(lastStep);
  const parts = isShown ? ['anteprima', 'verdetto', ...(isCorrection ? ['differenza'] : [])] : [];
  const lacks = published !== undefined && source === undefined ? ` ${words.proposedAlone}` : '';
  tell(words.proposed(titleOf(text)) + lacks, parts);
  if (isCorrection) find<HTMLDetailsElement>('.sheet-difference', form).open = true;
}

const practiceAsked = (): string | undefined =>
  new URLSearchParams(location.search).get(queryNames.practice) ?? undefined;

/** @param parts the places that the banner leads to */
function tell(said: string, parts: readonly string[]): void {
  const place = banner();
  find('[data-proposed]', place).textContent = said;
  for (const link of place.querySelectorAll('a')) {
    const item = link.closest('li');
    if (item) item.hidden = !parts.includes(link.hash.slice(1));
  }
  place.hidden = false;
  announce(said);
}

/** Opens the proposal that is asked for, and those that this page is asked for later. */
export async function openProposals(
  asked: string | undefined,
  show: (id: string) => void,
): Promise<void> {
  addEventListener('hashchange', () => {
    const { hash } = location;
    if (hash.startsWith(proposalMark)) {
      if (hash !== open || banner().hidden) void pending(openProposal(hash, show));
      // A reload of another part of the form finds the proposal again.
    } else if (open !== undefined && !banner().hidden) {
      history.replaceState({ proposal: open }, '');
    }
  });
  if (asked !== undefined) await pending(openProposal(asked, show));
}
