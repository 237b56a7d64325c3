import type { GetStaticPaths } from 'astro';
import { getTermFeed, termFeeds } from '../../../site/following-files.ts';

export const getStaticPaths = (() => termFeeds('.json')) satisfies GetStaticPaths;

export const GET = getTermFeed;
