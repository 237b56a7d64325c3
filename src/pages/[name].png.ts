import type { GetStaticPaths } from 'astro';
import type { FileRoute } from '../routing/file-route.ts';
import { iconPicture } from '../images/social/draw-icon.ts';
import { isRoot } from '../routing/page-routes.ts';
import { type Icon, installIcons, touchIcon } from '../images/social/icons.ts';

export const getStaticPaths = (() =>
  (isRoot ? [...installIcons, touchIcon] : []).map((icon) => ({
    params: { name: icon.file.replace(/\.png$/, '') },
    props: { icon },
  }))) satisfies GetStaticPaths;

/** An icon of the site. */
export const GET: FileRoute<{ icon: Icon }> = ({ props }) =>
  new Response(new Uint8Array(iconPicture(props.icon)), {
    headers: { 'Content-Type': 'image/png' },
  });
