import type { GetStaticPaths } from 'astro';
import {
  securityFile,
  securityPath,
  securityText,
} from '../../open-data/following/security-txt.ts';
import type { FileRoute } from '../../site/file-route.ts';
import { handedOver } from '../../site/handed-over.ts';
import { getOpenData } from '../../site/open-data.ts';
import { isRoot } from '../../site/routes.ts';

/** One for the whole site, unless the catalogue publishes one of its own: signed, for instance. */
export const getStaticPaths = (async () => {
  if (!isRoot || handedOver().published.has(securityPath)) return [];
  const text = securityText((await getOpenData()).context);
  return text === undefined
    ? []
    : [{ params: { wellKnown: securityFile.folder }, props: { text } }];
}) satisfies GetStaticPaths;

/** Whom to tell of a weakness. */
export const GET: FileRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
