import type { GetStaticPaths } from 'astro';
import { getTermFeed, termFeeds } from '../../../feeds/feed-routes.ts';

export const getStaticPaths = (() => termFeeds('.json')) satisfies GetStaticPaths;

export const GET = getTermFeed;
