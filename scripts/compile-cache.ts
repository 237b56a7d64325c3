/**
 * Imported before a command: Node keeps the modules that it has compiled, types left out, so that
 * the next run starts sooner. https://nodejs.org/api/module.html#module-compile-cache
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../.cache/code', import.meta.url)));
