/** Writes the latest measures where people read them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../../src/config/paths.ts';
import { growthTable, togetherSentence } from './growth.ts';
import { countsOf, measureNames, measureOf, type Report } from './measures.ts';
import { machineSentence, writtenAs } from './numbers.ts';
import { growthPlot } from './plot.ts';
import { gapsOf, tableOf } from './table.ts';

/** The file that the pages are written from. */
const publishedFile = join(root, 'docs', 'misure.json');
const plotFile = 'images/misure.svg';

/**
 * Puts a text between two comments, in place of what stood there.
 *
 * @param marker name of the comments: `<!-- name -->` and `<!-- /name -->`
 * @throws if the text does not have them, in this order
 */
export function putBetween(text: string, marker: string, block: string): string {
  const [opening, closing] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const start = text.indexOf(opening);
  const end = text.indexOf(closing, start);
  if (start < 0 || end < 0) throw new Error(`Mancano i commenti ${opening} e ${closing}`);
  return `${text.slice(0, start + opening.length)}\n\n${block}\n\n${text.slice(end)}`;
}

/** A text as the formatter of the project leaves it. */
export const formatted = async (file: string, text: string): Promise<string> =>
  format(text, { ...(await resolveConfig(file)), filepath: file });

/** Writes the README, the pages in `docs/`, their plot and the file of the measures. */
export async function publish(report: Report): Promise<void> {
  const write = async (file: string, text: string) =>
    writeFileSync(file, await formatted(file, text));
  await write(publishedFile, JSON.stringify(report));
  const plot = growthPlot(report);
  if (plot !== undefined) writeFileSync(join(root, 'docs', plotFile), plot);
  const blocks = {
    'README.md': forReadme(report),
    'docs/misure.md': forMeasures(report, plot !== undefined),
    'docs/crescere.md': forGrowing(report),
  };
  for (const [name, block] of Object.entries(blocks)) {
    const file = join(root, name);
    await write(file, putBetween(readFileSync(file, 'utf8'), 'bench', block));
  }
}

const measuredOn = ({ date, machine, seed }: Report): string =>
  `Misurato il ${dayInWords(date)} su ${machineSentence(machine)}; seme ${seed}.`;

const dayInWords = (date: string): string =>
  new Date(`${date}T12:00:00`).toLocaleDateString('it', { dateStyle: 'long' });

const counted = (count: number): string => `${writtenAs('number', count)} pratiche`;

/** The largest size that most of them have built, in few rows. */
function forReadme(report: Report): string {
  const buildersOf = (count: number) => report.results.filter((one) => one.count === count).length;
  const counts = countsOf(report).toSorted((a, b) => buildersOf(a) - buildersOf(b));
  const count = counts.at(-1) ?? 0;
  const main = measureNames.filter((name) => measureOf(name).isMain);
  return [`${counted(count)}. ${measuredOn(report)}`, tableOf(report, count, main)].join('\n\n');
}

function forMeasures(report: Report, hasPlot: boolean): string {
  const counts = countsOf(report);
  const tables = counts.map((count) => `### ${counted(count)}\n\n${tableOf(report, count)}`);
  const gaps = gapsOf(report, counts);
  return [
    measuredOn(report),
    ...(hasPlot ? [`![Tempo e memoria contro numero di pratiche](${plotFile})`] : []),
    ...tables,
    ...(gaps === '' ? [] : [`### Che cosa non si è misurato\n\n${gaps}`]),
  ].join('\n\n');
}

function forGrowing(report: Report): string {
  const [label = ''] = Object.values(report.contestants);
  const table =
    growthTable(report) ??
    'Servono misure di almeno due grandezze, la maggiore di mille pratiche o più.';
  const together = togetherSentence(report);
  const parts = [`${label}. ${measuredOn(report)}`, table, ...(together ? [together] : [])];
  return parts.join('\n\n');
}
