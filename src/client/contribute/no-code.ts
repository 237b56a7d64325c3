/**
 * Zod tries whether it may make code out of texts, and pages forbid it: the browser would report
 * that as an attack. It does not try where it is told beforehand, that is before any schema is made.
 */
import { config } from 'zod';

config({ jitless: true });
