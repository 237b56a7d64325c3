import type { FileRoute } from '../site/file-route.ts';
import { getCatalogue } from '../site/catalogue.ts';
import { webManifest } from '../site/manifest.ts';
import { routes, siteRoutes } from '../site/routes.ts';

export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  return new Response(
    JSON.stringify(webManifest(catalogue.site, routes.home(), siteRoutes.home())),
    {
      headers: { 'Content-Type': 'application/manifest+json' },
    },
  );
};
