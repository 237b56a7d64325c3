/** Before each file of tests: fast-check starts where it was chosen, and tells how to start there again. */
import fc from 'fast-check';
import { inject } from 'vitest';

const { seed, repeat } = inject('random');

fc.configureGlobal({
  seed,
  reporter: (found) => {
    if (!found.failed) return;
    const told = `${fc.defaultReportMessage(found)}\n\nTo repeat: ${repeat}`;
    throw new Error(told, { cause: found.errorInstance });
  },
});
