/**
 * Tells that the content has been read and is right. The loader runs in Astro's own module graph:
 * a channel of the process is what it has in common with the code that started Astro.
 */
import { channel } from 'node:diagnostics_channel';

/** Carries the records of the catalogue. */
export const catalogueRead = channel('catalogue:read');
