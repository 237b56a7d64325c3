import type { GetStaticPaths } from 'astro';
import { securityText } from '../feeds/security-txt.ts';
import type { FileRoute } from '../routing/file-route.ts';
import { securityFile } from '../routing/fixed-paths.ts';
import { getContent } from '../view-models/content-store.ts';
import { getOpenData } from '../view-models/open-data.ts';

const getText = async () => securityText((await getOpenData()).context);

/** None where the catalogue publishes one of its own: signed, for instance. */
export const getStaticPaths = (async () => {
  const isOurs = !getContent().published.has(securityFile) && (await getText()) !== undefined;
  return isOurs ? [{ params: {} }] : [];
}) satisfies GetStaticPaths;

/** Whom to tell of a weakness. */
export const GET: FileRoute = async () => {
  const text = await getText();
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  // While developing, Astro asks for it in every catalogue.
  return text === undefined ? new Response(null, { status: 404 }) : new Response(text, { headers });
};
