/**
 * How a file that is no page is made: from the properties that its address was listed with, and
 * from nothing else of the request. The build asks for it without one.
 */
export type FileRoute<Props = unknown> = (context: {
  props: Props;
}) => Response | Promise<Response>;

/** A file to be made, as an endpoint lists it for Astro. */
export interface ListedFile {
  params: Record<string, string>;
  props?: unknown;
  /** Stands for all that the file is made from. */
  cacheKey?: string;
}
