/**
 * The part of a build that bundles the pages of one language: a process of its own, for the bundler
 * keeps its memory.
 */
import type { Bundle } from '../prerender/bundle.ts';
import { makeBundle } from '../prerender/astro-bundle.ts';
import { readSettings } from '../../config/settings.ts';
import { runWorker } from './worker.ts';

const [root = '.'] = process.argv.slice(2);

await runWorker<Bundle>(() => makeBundle(root, readSettings(process.env, root)));
