import { feedFileRoute } from '../feeds/feed-routes.ts';

export const GET = feedFileRoute('json-feed');
