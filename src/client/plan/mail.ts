/** The message to the owner of the practice. */
import { plan as words } from '#words/plan.ts';
import { isReadersOwn, type PageItem, type Plan } from './state.ts';

interface MailFacts {
  /** Address of the practice's page. */
  address: string;
  region: string;
  /** About what the practice does not say. */
  questions: string[];
  items: readonly PageItem[];
}

/** What is asked: what the practice does not say, and how to build what is missing here. */
export function mailText(plan: Plan, { address, region, questions, items }: MailFacts): string {
  const { greeting, want, open, build, thanks } = words.mailParts;
  // What the practice is silent about is already asked.
  const silent = new Set(items.filter(({ isSilent }) => isSilent).map(({ id }) => id));
  const missing = plan.entries
    .filter(({ id, state }) => state === 'to-build' && !silent.has(id))
    .map((entry) => (isReadersOwn(entry) ? entry.note : entry.text))
    .filter((text) => text !== '');
  const list = (lead: string, items: string[]) =>
    items.length === 0 ? [] : [[lead, ...items.map((item) => `- ${item}`)].join('\n')];
  return [
    greeting,
    [want(plan.title, region), plan.context, address].filter((part) => part !== '').join('\n'),
    ...list(open, questions),
    ...list(build, missing),
    [thanks, plan.author].filter((part) => part !== '').join('\n'),
  ].join('\n\n');
}

/** Half a character, which an address cannot carry. */
export const withoutHalves = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
