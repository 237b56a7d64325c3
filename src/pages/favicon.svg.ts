import type { APIRoute } from 'astro';
import { iconDrawing } from '../pictures/draw-icon.ts';

export const GET: APIRoute = () =>
  new Response(iconDrawing(), { headers: { 'Content-Type': 'image/svg+xml' } });
