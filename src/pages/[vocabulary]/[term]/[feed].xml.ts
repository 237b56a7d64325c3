import type { GetStaticPaths } from 'astro';
import { getTermFeed, termFeeds } from '../../../feeds/feed-routes.ts';

export const getStaticPaths = (() => termFeeds('.xml')) satisfies GetStaticPaths;

export const GET = getTermFeed;
