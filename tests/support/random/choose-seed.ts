/** Chooses where a layer starts its inputs, once for all its files, and says so before it begins. */
import type { TestProject } from 'vitest/node';
import { type RandomSettings, randomSettings, repeating } from './settings.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    random: RandomSettings & { repeat: string };
  }
}

export default function chooseSeed(project: TestProject): void {
  const settings = randomSettings(process.env);
  const repeat = repeating(settings, project.name);
  project.provide('random', { ...settings, repeat });
  process.stdout.write(`Inputs of “${project.name}” from seed ${settings.seed}: ${repeat}\n`);
}
