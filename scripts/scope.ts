/**
 * `npm run scope [-- --base commit]`: what the automations have to run, as lines `name=value`. It
 * runs without any package: `node scripts/scope.ts`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { print } from '../src/files/print.ts';
import { codeDigest, scopeSince } from '../src/review/scope.ts';

/** What is told to people needs packages, which an automation that calls it rightly does not. */
async function baseGiven(): Promise<string | undefined> {
  const options = { base: { type: 'string' } } as const;
  try {
    return parseArgs({ options }).values.base;
  } catch {
    const { commandWords, readArguments, usageText } =
      await import('../src/config/command-line.ts');
    const words = commandWords();
    const { scope: what, scopeCall: call, scopeBase } = words.commands.usage;
    const usage = usageText(
      { command: 'npm run scope', call, what, options: [['base', scopeBase]] },
      words,
    );
    return readArguments({ options }, usage, words).values.base;
  }
}

const base = await baseGiven();
const folder = join(import.meta.dirname, '..');
const scope = base === undefined ? {} : scopeSince(folder, base);
const lines = Object.entries({ digest: codeDigest(folder), ...scope });
print(lines.map(([name, value]) => `${name}=${value}\n`).join(''));
