import type { GetStaticPaths } from 'astro';
import { getRootFile, rootFiles } from '../feeds/feed-routes.ts';

export const getStaticPaths = (() => rootFiles('.txt')) satisfies GetStaticPaths;

export const GET = getRootFile;
