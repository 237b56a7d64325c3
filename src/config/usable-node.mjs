/**
 * Imported before a command, in the JavaScript that any Node reads: one that knows no TypeScript
 * would end with the stack of its loader. npm brings a newer Node along, but not with
 * `--omit=optional`, and not on every system.
 */
import { startupWords } from './startup-words.mjs';

if (process.features.typescript === undefined || process.features.typescript === false) {
  process.stderr.write(startupWords('node', { version: process.versions.node }));
  process.exit(2);
}
