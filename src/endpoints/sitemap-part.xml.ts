export { getSitemapPart as GET, sitemapParts as getStaticPaths } from '../feeds/feed-routes.ts';
