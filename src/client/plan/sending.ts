/** The message to the owner: shown, copied, opened in the reader's own mail. */
import { plan as words } from '#words/plan.ts';
import { mailAddress } from '../contribute/submission-channels.ts';
import { find, make } from '../dom.ts';
import { mailText, withoutHalves } from './mail.ts';
import { items, labelOfRegion, practice, practiceAddress, root } from './page.ts';
import type { Plan } from './state.ts';

const link = find<HTMLAnchorElement>('[data-mail-link]');
let text = '';
let carriesText = true;

export function showMail(plan: Plan): void {
  const asked = [...root.querySelectorAll('[data-plan="questions"] li')];
  const questions = asked.map((item) => item.textContent.trim());
  const region = labelOfRegion(plan.region) ?? '';
  const before = text;
  text = withoutHalves(mailText(plan, { address: practiceAddress, region, questions, items }));
  if (text === before) return;
  const subject = withoutHalves(words.mailSubject(practice.title));
  const way = mailAddress(root.dataset['email'] ?? '', subject, {
    withText: text,
    withoutText: words.mailPasteHere,
  });
  link.href = way.address;
  carriesText = way.carriesText;
  find('[data-mail-text]').replaceChildren(
    ...text.split('\n\n').map((part) => make('p', {}, part)),
  );
}

async function copy(said: string): Promise<void> {
  const place = find('[data-mail-said]');
  try {
    await navigator.clipboard.writeText(text);
    place.textContent = said;
  } catch {
    place.textContent = words.copyByHand;
  }
}

export const copyMail = (): void => void copy(words.copied);

link.addEventListener('click', () => {
  if (!carriesText) void copy(words.mailPaste);
});
