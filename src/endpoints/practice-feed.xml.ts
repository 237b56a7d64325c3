import { getPracticeFeed, practiceFeedPaths } from '../feeds/feed-routes.ts';

export const getStaticPaths = practiceFeedPaths;

export const GET = getPracticeFeed;
