/** The buttons that send the file on its way. */
import { contribute as words } from '../../i18n/it/contribute.ts';
import { facts, file, find, form, slug } from './elements.ts';
import { compose, sheet } from './sheet.ts';
import { readForm } from './values.ts';
import { download, forgeAddress, mailAddress } from './ways.ts';

const downloadFile = () => download(`${slug() || 'pratica'}.mdx`, compose());

async function propose(): Promise<void> {
  if (!facts.repository) return;
  const proposal = { file: file(), source: compose(), isNew: sheet.original === undefined };
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
  const title = String(readForm(form)['title'] ?? words.untitled);
  const { address, carriesText } = mailAddress(facts.email, words.mailSubject(title), {
    withText: words.mailBody(file()) + compose(),
    withoutText: words.mailLong(file()),
  });
  if (!carriesText) downloadFile();
  location.href = address;
}

/** By the name that the buttons carry. */
export const waysOut: Record<string, () => void> = {
  propose: () => void propose(),
  download: downloadFile,
  mail,
};
