/** Chooses where the fuzzing starts, once for all its files, and says so before it begins. */
import type { TestProject } from 'vitest/node';
import { type FuzzSettings, fuzzSettings, repeating } from './settings.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    fuzz: FuzzSettings;
  }
}

export default function chooseSeed(project: TestProject): void {
  const settings = fuzzSettings(process.env);
  project.provide('fuzz', settings);
  process.stdout.write(`\nFuzzing from seed ${settings.seed}. To repeat: ${repeating(settings)}\n`);
}
