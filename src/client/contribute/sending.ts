/** The buttons that send the file on its way. */
import { contribute as words } from '#words/contribute.ts';
import { make } from '../dom.ts';
import { find } from '../dom.ts';
import { announce, facts, file, folder, form, slug } from './elements.ts';
import { pending } from './pending.ts';
import { compose, formRecord, isUnreadable } from './form-record.ts';
import { readForm } from './values.ts';
import { download, forgeAddress, mailAddress, type Proposal } from './submission-channels.ts';

/** A file needs a name to be kept, even one that is not finished. */
const downloadName = () => `${slug() || words.nameless}.mdx`;

function say(message: string): void {
  find('[data-sent]', form).textContent = message;
  announce(message);
}

function downloadFile(): void {
  download(downloadName(), compose());
  say(words.downloaded(downloadName()));
}

/** The text for which the instructions to paste it are shown. */
let proposed: string | undefined;

/** Instructions that speak of an older text are put away. */
export function forgetProposal(source: string): void {
  if (proposed === undefined || proposed === source) return;
  proposed = undefined;
  find<HTMLElement>('[data-paste]', form).hidden = true;
}

/**
 * Where the file is in the repository: that of a correction stays where it is.
 *
 * @param isThere whether there is a file of this name already
 */
function proposalOf(
  original: { slug: string; file: string } | undefined,
  isThere: boolean,
): Proposal | undefined {
  const place = original?.file ?? file();
  return place === undefined
    ? undefined
    : { file: place, source: compose(), isNew: original === undefined && !isThere };
}

async function propose({ fileOf, isThere }: Published): Promise<void> {
  const { original } = formRecord;
  const published = original && fileOf(original.slug);
  const known =
    original && published !== undefined ? { slug: original.slug, file: published } : undefined;
  const proposal = isUnreadable() ? undefined : proposalOf(known, isThere());
  if (!facts.repository || !proposal) {
    say(words.proposeNeedsPlace);
    return;
  }
  const { address, carriesText } = forgeAddress(facts.repository, proposal);
  if (carriesText) {
    open(address, '_blank', 'noopener');
    say(words.proposeOpened);
    return;
  }
  const isCopied = await copied(proposal.source);
  if (!isCopied) find<HTMLDetailsElement>('.sheet-file', form).open = true;
  const moved = known && file() !== known.file ? file() : undefined;
  showInstructions(address, [
    isCopied ? words.pasteCopied : words.pasteByHand,
    proposal.isNew ? words.pasteNew : words.pasteOver,
    ...(moved === undefined ? [] : [words.pasteMoved(`practices/${folder()}`)]),
    words.pasteConfirm,
  ]);
  proposed = proposal.source;
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What is to be done on the other page is told before it covers this one. */
function showInstructions(address: string, steps: string[]): void {
  const place = find<HTMLElement>('[data-paste]', form);
  const link = make('a', { href: address, target: '_blank', rel: 'noopener' }, words.pasteOpen);
  link.className = 'btn btn-primary';
  place.replaceChildren(
    make('ol', {}, ...steps.map((step) => make('li', {}, step))),
    make('p', {}, link),
  );
  place.hidden = false;
  place.focus();
}

function mail(): void {
  if (!facts.email) return;
  const title = String(readForm(form)['title'] ?? words.untitled);
  const name = file() ?? downloadName();
  const { address, carriesText } = mailAddress(facts.email, words.mailSubject(title), {
    withText: words.mailBody(name) + compose(),
    withoutText: words.mailLong(name),
  });
  if (!carriesText) download(downloadName(), compose());
  say(carriesText ? words.mailOpened(facts.email) : words.mailAttach(downloadName(), facts.email));
  location.href = address;
}

/** What is published already. */
interface Published {
  /** Where a practice has its file. */
  fileOf: (slug: string) => string | undefined;
  /** Whether those who took it up tell of this place and year already: then they correct it. */
  isThere: () => boolean;
}

/** By the name that the buttons carry. */
export const waysOut = (published: Published): Record<string, () => void> => ({
  propose: () => void pending(propose(published)),
  download: downloadFile,
  mail,
});
