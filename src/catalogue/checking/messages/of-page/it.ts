/** The words of problems that a page in this language brings along, and those of no other. */
export { italian as spoken } from '../it.ts';
