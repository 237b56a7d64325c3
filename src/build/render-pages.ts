/**
 * The process that renders the pages, started by `build-site.ts`. It is one of its own so that its
 * memory is free again before the index is made.
 */
import { build } from 'astro';
import type { CatalogueError } from '../catalogue/checking/problem.ts';

/** What the process tells before it ends. */
export type Rendered =
  | { outcome: 'done' }
  | { outcome: 'refused'; problems: CatalogueError['problems']; checked: number };

const [root = '.', outDir = 'dist'] = process.argv.slice(2);

try {
  await build({ root, outDir, logLevel: 'error' });
  tell({ outcome: 'done' });
} catch (error) {
  const refusal = contentErrorIn(error);
  if (!refusal) throw error;
  tell({ outcome: 'refused', problems: refusal.problems, checked: refusal.checked });
}

function tell(message: Rendered): void {
  process.send?.(message, () => process.disconnect());
}

/**
 * The content error that Astro passes on. The loader runs in Astro's own module graph, so that its
 * class is another than ours: it is known by its name.
 */
function contentErrorIn(error: unknown): CatalogueError | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (current.name === 'CatalogueError') return current as CatalogueError;
  }
  return undefined;
}
