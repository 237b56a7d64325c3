/** The names that files of the content may have. */

/** Identifiers and slugs: they end up in addresses and file names, so only these characters. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that Windows keeps for its devices: a repository that has one cannot be copied there. */
export const reservedNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

export const longestSlug = 80;

/** Tells whether a file of the content may have this name, without its ending. */
export const isFileName = (name: string): boolean =>
  slugPattern.test(name) && name.length <= longestSlug && !reservedNames.test(name);
