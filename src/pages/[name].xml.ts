import type { GetStaticPaths } from 'astro';
import { getRootFile, rootFiles } from '../site/following-files.ts';

export const getStaticPaths = (() => rootFiles('.xml')) satisfies GetStaticPaths;

export const GET = getRootFile;
