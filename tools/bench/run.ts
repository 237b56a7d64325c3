/** The whole measuring: every contestant at every size, in one run. */
import { readFileSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../src/config/paths.ts';
import { launchBrowser, prepareBrowser } from '../../tests/support/browser.ts';
import { practicesIn, writeContent } from './content.ts';
import type { Contestant } from './contestant.ts';
import { measureProject } from './measure-project.ts';
import type { Report } from './measures.ts';
import { ours } from './ours.ts';
import { peerOf } from './peers.ts';
import { wordsToSearch } from './words.ts';

interface Plan {
  counts: readonly number[];
  seed: number;
  /** The languages of our site, once for each time that it is measured. */
  languages: readonly (readonly string[])[];
  peers: readonly string[];
  /** After so many seconds a command is ended. */
  limit: number;
  /** The content folder whose identity and vocabularies the catalogues take over. */
  model: string;
}

/**
 * Measures. What fails is told in the report, and the others go on; who fails to build a catalogue
 * is not tried with a larger one.
 *
 * @param tell told what is being done
 * @param onProgress given the report as it is so far, to be kept should the rest be interrupted
 */
export async function run(
  plan: Plan,
  tell: (line: string) => void,
  onProgress: (report: Report) => void,
): Promise<Report> {
  const { model, seed, limit } = plan;
  const work = join(root, '.cache', 'bench');
  const program = await prepareBrowser();
  const { contestants, absent } = assemble(plan, work, tell);
  const report: Report = {
    date: new Date().toLocaleDateString('sv'),
    machine: thisMachine(),
    seed,
    territories: territoriesOf(model),
    contestants: Object.fromEntries(contestants.map(({ id, label }) => [id, label])),
    absent,
    results: [],
  };
  const failed = new Set<string>();
  try {
    for (const count of plan.counts.toSorted((a, b) => a - b)) {
      const content = join(work, 'content', 'catalogue');
      await writeContent(model, content, count, seed);
      const words = wordsToSearch(someTextsIn(content));
      for (const { id, label, prepare } of contestants) {
        if (failed.has(id)) {
          const reason = 'non tentata: non è riuscita con meno pratiche';
          const failures = [{ measure: 'costruzione da zero', reason }];
          report.results.push({ contestant: id, count, values: {}, failures });
          continue;
        }
        tell(`${label}, ${count} pratiche`);
        const conditions = {
          ...{ limit, words, browser: () => launchBrowser(program) },
          onStep: (step: string) => tell(`  ${step}`),
        };
        const project = prepare(content);
        const measured = await measureProject(project, conditions);
        for (const { measure, reason } of measured.failures) tell(`  ! ${measure}: ${reason}`);
        if (measured.values.cold === undefined) failed.add(id);
        report.results.push({ contestant: id, count, ...measured });
        project.forget();
        onProgress(report);
      }
    }
  } finally {
    for (const folder of ['content', 'sites']) {
      rmSync(join(work, folder), { recursive: true, force: true });
    }
  }
  return report;
}

function assemble(
  { languages, peers }: Plan,
  work: string,
  tell: (line: string) => void,
): { contestants: Contestant[]; absent: Record<string, string> } {
  const contestants = languages.map((codes) => ours(work, codes));
  const absent: Record<string, string> = {};
  for (const id of peers) {
    tell(`Preparo ${id}`);
    const peer = peerOf(id, work);
    if (typeof peer === 'string') absent[id] = peer;
    else contestants.push(peer);
  }
  return { contestants, absent };
}

/** As many of the texts, from all over, as tell how common a word is. */
function someTextsIn(content: string): string[] {
  const practices = practicesIn(content);
  const every = Math.ceil(practices.length / 1000);
  return practices
    .filter((_, place) => place % every === 0)
    .map(({ file }) => readFileSync(file, 'utf8'));
}

function territoriesOf(model: string): number {
  const text = readFileSync(join(model, 'vocabularies', 'regions.yml'), 'utf8');
  return (parse(text) as { terms: unknown[] }).terms.length;
}

function thisMachine(): Report['machine'] {
  const [first, ...others] = cpus();
  return {
    processor: first?.model.trim() ?? 'sconosciuto',
    cores: others.length + 1,
    memoryBytes: totalmem(),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
  };
}
