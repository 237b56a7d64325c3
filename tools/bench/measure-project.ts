/** Measures a site of one contestant: one thing after the other, nothing else meanwhile. */
import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { edit, sizeOf } from './content.ts';
import type { Project } from './contestant.ts';
import { type Cost, measureAll } from './cost.ts';
import { develop } from './development.ts';
import type { MeasureName, Result } from './measures.ts';
import { read } from './reader.ts';

interface Conditions {
  /** After so many seconds a command is ended. */
  limit: number;
  /** Starts a browser, to be closed before the next command is measured. */
  browser: () => Promise<Browser>;
  /** What is searched. */
  words: readonly string[];
  /** Reports the step measured next. */
  onStep: (step: string) => void;
}

/**
 * @returns what came out; a site that is not built has only failures
 */
export async function measureProject(
  project: Project,
  { limit, browser, words, onStep }: Conditions,
): Promise<Pick<Result, 'values' | 'failures'>> {
  const values: Result['values'] = {};
  const failures: Result['failures'] = [];
  const set = (name: MeasureName, value: number | undefined) => {
    if (value !== undefined) values[name] = value;
  };
  const attempt = async (step: string, measure: () => Promise<void>): Promise<boolean> => {
    onStep(step);
    try {
      await measure();
      return true;
    } catch (error) {
      failures.push({
        measure: step,
        reason: String(error instanceof Error ? error.message : error),
      });
      return false;
    }
  };
  const build = (): Promise<Cost> => measureAll(project.build, limit);

  const isBuilt = await attempt('costruzione da zero', async () => {
    project.forget();
    const { seconds, cpuSeconds, memoryBytes } = await build();
    set('cold', seconds);
    set('coldCpu', cpuSeconds);
    set('coldMemory', memoryBytes);
    const { pages, files, bytes } = sizeOf(project.output);
    set('pages', pages);
    set('files', files);
    set('siteBytes', bytes);
    set('coldPerPage', (seconds * 1000) / pages);
  });
  if (!isBuilt) return { values, failures };
  await attempt('costruzione senza modifiche', async () => {
    set('unchanged', (await build()).seconds);
  });
  await attempt('costruzione dopo una modifica', async () => {
    edit(project.editedFile, 'modificata');
    set('edited', (await build()).seconds);
  });
  const { check, index } = project;
  if (check) {
    await attempt('controllo', async () => {
      set('check', (await measureAll([check.all], limit)).seconds);
      set('checkOne', (await measureAll([check.one], limit)).seconds);
    });
  }
  if (index) {
    await attempt('indice della ricerca', async () => {
      const folders = project.indexFolders;
      set(
        'indexBytes',
        folders.reduce((sum, folder) => sum + sizeOf(folder).bytes, 0),
      );
      for (const folder of folders) rmSync(folder, { recursive: true });
      const { seconds, memoryBytes } = await measureAll(index, limit);
      set('index', seconds);
      set('indexMemory', memoryBytes);
    });
  }
  await attempt('lettura', async () => {
    const open = await browser();
    try {
      const reading = await read(open, project.output, project.pagePath, project.search, words);
      for (const name of Object.keys(reading) as (keyof typeof reading)[]) set(name, reading[name]);
    } finally {
      await open.close();
    }
  });
  await attempt('sviluppo', async () => {
    const { devStart, devReload } = await develop(project, limit);
    set('devStart', devStart);
    set('devReload', devReload);
  });
  return { values, failures };
}
