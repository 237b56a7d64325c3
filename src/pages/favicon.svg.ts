import type { FileRoute } from '../routing/file-route.ts';
import { iconDrawing } from '../images/social/draw-icon.ts';

export const GET: FileRoute = () =>
  new Response(iconDrawing(), { headers: { 'Content-Type': 'image/svg+xml' } });
