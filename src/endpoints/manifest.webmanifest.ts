import type { FileRoute } from '../routing/file-route.ts';
import { getCatalogue } from '../view-models/catalogue.ts';
import { webManifest } from '../view-models/manifest.ts';
import { routes, siteRoutes } from '../routing/page-routes.ts';

export const GET: FileRoute = async () => {
  const { catalogue } = await getCatalogue();
  return new Response(
    JSON.stringify(webManifest(catalogue.site, routes.home(), siteRoutes.home())),
    {
      headers: { 'Content-Type': 'application/manifest+json' },
    },
  );
};
