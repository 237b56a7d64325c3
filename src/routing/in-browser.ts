/** What the scripts of the browser know of addresses: in the one language of their page. */
import { segments } from '#words/segments.ts';
import { planPath } from './fixed-paths.ts';

/** What an address may ask of a page: `?pratica=…` of the form, `?regione=…` of a plan. */
export const { asked: queryNames } = segments;

/** What stands before a proposed text in the address of the form. */
export const proposalMark = `#${segments.proposal}=`;

export { practicePath as practiceBelow } from './fixed-paths.ts';

/** @param practices where the practices are, ending in `/` */
export const planBelow = (practices: string, slug: string): string =>
  planPath(practices, slug, segments.plan);
