/**
 * Imported before a command, in the JavaScript that any Node reads: one that knows no TypeScript
 * would end with the stack of its loader. npm brings a newer Node along, but not with
 * `--omit=optional`, and not on every system.
 *
 * One that is usable keeps the modules that it compiles, types left out: the next command starts in
 * half the time. https://nodejs.org/api/module.html#module-compile-cache
 */
import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';
import { startupWords } from './startup-words.mjs';

if (process.features.typescript === undefined || process.features.typescript === false) {
  process.stderr.write(startupWords('node', { version: process.versions.node }));
  process.exit(2);
}
modules.enableCompileCache(fileURLToPath(new URL('../../.cache/code', import.meta.url)));
