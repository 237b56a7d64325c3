/** The report on a contribution, in Markdown and in words that its author understands. */
import type { Words } from '../../i18n/languages.ts';
import { plain } from '../../markup/markdown.ts';
import { fileCategories } from '../proposal-files.ts';
import type { Review } from '../review.ts';
import { verdictOf } from '../verdict.ts';
import { catalogueSection, programSection, splitSection } from './shared-files.ts';
import { compose } from './compose.ts';
import { summarySection } from './summary.ts';
import { previewSection } from './previews.ts';
import {
  linkSection,
  pictureSection,
  problemSection,
  straySection,
  textSections,
} from './record-files.ts';

/** Writes the report: what it is to be read for first comes first. */
export function reviewMarkdown(review: Review): string {
  const verdict = verdictOf(review);
  const byCategory = fileCategories.flatMap((category) =>
    review.items.filter(({ kind }) => kind.category === category),
  );
  return compose(
    review.words,
    [
      summarySection(review, verdict),
      splitSection(review, verdict),
      programSection(review),
      catalogueSection(review),
      straySection(review),
      problemSection(review),
      previewSection(review),
      ...textSections(review),
      pictureSection(review),
      linkSection(review),
    ],
    [
      ...byCategory.flatMap(({ change: { file, before } }) => [file, ...(before ? [before] : [])]),
      ...review.changes.undone,
      ...verdict.conflicts,
    ],
  );
}

/** The report on a contribution that could not be looked at. @param reason in words */
export const unreviewedMarkdown = (reason: string, { review: words }: Words): string =>
  `# ${words.title}\n\n**${words.unseen.title}**: ${plain(reason)}\n`;
