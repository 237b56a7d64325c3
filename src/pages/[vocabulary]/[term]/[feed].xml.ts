import type { GetStaticPaths } from 'astro';
import { getTermFeed, termFeeds } from '../../../site/following-files.ts';

export const getStaticPaths = (() => termFeeds('.xml')) satisfies GetStaticPaths;

export const GET = getTermFeed;
