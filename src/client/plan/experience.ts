/** The file in which those who carried a plan out tell how it went, begun from what the plan says. */
import type { Plan } from './state.ts';

interface Told {
  /** Of the practice that was taken up. */
  title: string;
  /** What the territory is called. */
  territory: string;
  /** ISO 8601. */
  today: string;
}

/**
 * Writes the file. Texts in double quotes are the same in JSON and in YAML.
 *
 * @returns the whole file; what a plan does not know, how it went above all, is left to the form
 */
export function experienceFile(plan: Plan, told: Told): string {
  const texts = (topic: string) =>
    plan.entries
      .filter(({ id, state }) => id.startsWith(`${topic}-`) && state !== 'not-needed')
      .map(({ text, note }) => note.trim() || afterLabel(text))
      .filter((text) => text !== '');
  const lists = { kept: texts('keep'), changed: texts('change') };
  const rows = [
    `title: ${quoted([told.title, told.territory].filter(Boolean).join(': ').slice(0, 120))}`,
    ...(plan.region ? [`region: ${plan.region}`] : []),
    ...(plan.author.trim() ? [`organisation: {name: ${quoted(plan.author.trim())}}`] : []),
    `period: {start: ${(plan.start || told.today).slice(0, 7)}}`,
    ...Object.entries(lists).flatMap(([key, found]) =>
      found.length > 0 ? [`${key}: [${[...new Set(found)].map(quoted).join(', ')}]`] : [],
    ),
    `confirmed: ${told.today}`,
  ];
  const notes = plan.entries
    .filter(({ note }) => note.trim() !== '')
    .map(({ text, note }) => `- ${plain(text)} ${plain(note)}`);
  const paragraphs = [plan.why, plan.context, plan.people].map(plain).filter((text) => text !== '');
  const body = [...paragraphs, notes.join('\n')].filter(Boolean).join('\n\n');
  return `---\n${rows.join('\n')}\n---\n${body && `\n${body}\n`}`;
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
