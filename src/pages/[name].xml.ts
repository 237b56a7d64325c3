import type { GetStaticPaths } from 'astro';
import { getRootFile, rootFiles } from '../feeds/feed-routes.ts';

export const getStaticPaths = (() => rootFiles('.xml')) satisfies GetStaticPaths;

export const GET = getRootFile;
