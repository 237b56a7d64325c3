/** The media types of the published files, by the ending of their names (IANA's registry). */

/** Those that web servers often do not know, or guess wrong. */
export const mediaTypes = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonld: 'application/ld+json',
  rdf: 'application/rdf+xml',
  ttl: 'text/turtle; charset=utf-8',
  /** The texts of the practices: Markdown (RFC 7763) with components. */
  mdx: 'text/markdown; charset=utf-8',
  webmanifest: 'application/manifest+json',
} as const;
