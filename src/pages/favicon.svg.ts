import type { FileRoute } from '../site/file-route.ts';
import { iconDrawing } from '../pictures/draw-icon.ts';

export const GET: FileRoute = () =>
  new Response(iconDrawing(), { headers: { 'Content-Type': 'image/svg+xml' } });
