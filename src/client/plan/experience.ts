/** The file in which those who carried a plan out tell how it went, begun from what the plan says. */
import type { Plan } from './state.ts';

export interface Told {
  /** The practice that was taken up. */
  practice: { slug: string; title: string };
  /** What the territory is called. */
  territory: string;
  /** A term of the outcomes, to be chosen again by who tells. */
  outcome: string;
  /** ISO 8601. */
  today: string;
  /** What stands in place of a name that the plan does not say. */
  nobody: string;
}

/** The name of the file, and the folder that it belongs in: `experiences/<practice>/`. */
export const experiencePath = ({ region, start }: Plan, { practice, today }: Told): string =>
  `experiences/${practice.slug}/${region || 'territorio'}-${(start || today).slice(0, 4)}.mdx`;

/**
 * Writes the file. Texts in double quotes are the same in JSON and in YAML.
 *
 * @returns the whole file: a sheet that the check accepts once the territory is chosen
 */
export function experienceFile(plan: Plan, told: Told): string {
  const texts = (topic: string) =>
    plan.entries
      .filter(({ id, state }) => id.startsWith(`${topic}-`) && state !== 'not-needed')
      .map(({ text, note }) => note.trim() || afterLabel(text))
      .filter((text) => text !== '');
  const lists = { kept: texts('keep'), changed: texts('change') };
  const rows = [
    `title: ${quoted(`${told.practice.title}: ${told.territory}`.slice(0, 120))}`,
    `region: ${plan.region || quoted('')}`,
    `organisation: {name: ${quoted(plan.author.trim() || told.nobody)}}`,
    `period: {start: ${(plan.start || told.today).slice(0, 7)}}`,
    `outcome: ${told.outcome}`,
    ...Object.entries(lists).flatMap(([key, found]) =>
      found.length > 0 ? [`${key}: [${[...new Set(found)].map(quoted).join(', ')}]`] : [],
    ),
    `confirmed: ${told.today}`,
  ];
  const notes = plan.entries
    .filter(({ note }) => note.trim() !== '')
    .map(({ text, note }) => `- ${plain(text)} ${plain(note)}`);
  const story = [plan.why, plan.context, plan.people].map(plain).filter((text) => text !== '');
  return `---\n${rows.join('\n')}\n---\n\n${[...story, notes.join('\n')].filter(Boolean).join('\n\n')}\n`;
}

/** Without what the row is called: «Che cosa non cambiare: Chi insegna è del posto.» */
const afterLabel = (text: string): string => text.replace(/^[^:]*:\s*/, '').trim();

const quoted = (text: string): string => JSON.stringify(text.replace(/\s+/g, ' ').slice(0, 500));

/** On one line, and without what MDX would take for code. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|!]/g, '\\$&');
