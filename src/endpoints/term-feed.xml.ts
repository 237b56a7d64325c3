import { termFeedFile, termFeedPaths } from '../feeds/feed-routes.ts';

export const getStaticPaths = termFeedPaths;

export const GET = termFeedFile('atom');
