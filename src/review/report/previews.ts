/** The links of the report to the pages as they will be. */
import { code, plain } from '../../markup/markdown.ts';
import type { Review } from '../review.ts';
import type { Section } from './compose.ts';

/** Of a title no more than what helps to know it again. */
const longestTitle = 200;

/** A link for each practice; where there is none, how its page is seen otherwise. */
export function previewSection({
  previews: { pages, more, hasSite },
  words: { review: words },
}: Review): Section {
  if (pages.length + more === 0) return { blocks: [] };
  const { title, intro, open, tooLong, rest, unpublished } = words.previews;
  if (!hasSite) return { title, blocks: [unpublished] };
  const rows = pages.map(({ file, title: name, address }) => {
    const shown = name.trim() === '' ? code(file) : plain(name.slice(0, longestTitle));
    // Of its own signs an address of ours has none that Markdown would take for another.
    return address === undefined
      ? `- ${shown} (${code(file)}): ${tooLong}`
      : `- [${open(shown)}](${address}) (${code(file)})`;
  });
  return { title, blocks: [intro, ...rows, ...(more > 0 ? [rest(more)] : [])] };
}
