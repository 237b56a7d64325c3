import { followingFile } from '../feeds/feed-routes.ts';

export const GET = followingFile('atom');
