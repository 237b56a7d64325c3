import type { GetStaticPaths } from 'astro';
import { securityFile, securityPath, securityText } from '../../feeds/security-txt.ts';
import type { FileRoute } from '../../routing/file-route.ts';
import { getContent } from '../../view-models/content-store.ts';
import { getOpenData } from '../../view-models/open-data.ts';
import { isRoot } from '../../routing/page-routes.ts';

/** One for the whole site, unless the catalogue publishes one of its own: signed, for instance. */
export const getStaticPaths = (async () => {
  if (!isRoot || getContent().published.has(securityPath)) return [];
  const text = securityText((await getOpenData()).context);
  return text === undefined
    ? []
    : [{ params: { wellKnown: securityFile.folder }, props: { text } }];
}) satisfies GetStaticPaths;

/** Whom to tell of a weakness. */
export const GET: FileRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
