/**
 * The part of a build that bundles the pages of one language: a process of its own, for the bundler
 * keeps its memory.
 */
import type { Bundle } from '../rendering/bundle.ts';
import { makeBundle } from '../rendering/make-bundle.ts';
import { readSettings } from '../site/settings.ts';
import { doPart } from './part.ts';

const [root = '.'] = process.argv.slice(2);

await doPart<Bundle>(() => makeBundle(root, readSettings(process.env, root)));
