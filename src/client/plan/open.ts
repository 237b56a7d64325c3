/** Opens a file that may be a plan of this practice. */
import { plan as words } from '#words/plan.ts';
import { isFileName } from '../../catalogue/model/file-name.ts';
import { planBelow } from '../../routing/in-browser.ts';
import { make } from '../dom.ts';
import { planIn } from './document.ts';
import { practice, root } from './page.ts';
import type { ParsedPlan } from './state.ts';

/** A plan with every field full is a hundred times smaller. */
const largest = 1_000_000;

/** @returns the plan, or why there is none, in words */
export async function openFile(file: File): Promise<ParsedPlan | { refused: (string | Node)[] }> {
  if (file.size > largest) return { refused: [words.tooLarge(file.name)] };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { refused: [words.unreadable(file.name)] };
  }
  const parsed = planIn(text);
  if (!parsed) return { refused: [words.notPlan(file.name)] };
  const { practice: slug, title } = parsed.plan;
  if (practice.slugs.includes(slug)) return parsed;
  const refused: (string | Node)[] = [words.otherPractice(title || slug)];
  if (isFileName(slug)) {
    const href = planBelow(root.dataset['practices'] ?? '', slug);
    refused.push(make('a', { href }, words.goThere));
  }
  return { refused };
}
