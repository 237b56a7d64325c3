/** The names that files of the content may have. */

/** Identifiers and slugs: they end up in addresses and file names, so only these characters. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that Windows keeps for its devices: a repository that has one cannot be copied there. */
export const reservedNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

export const longestSlug = 80;

/** The pictures that texts may show. */
export const pictureEnding = /\.(?:png|jpe?g|webp|avif)$/i;

/**
 * The name of a text and, of a translation, its language: `pages/privacy.en.mdx` is `privacy` in
 * `en`; nothing of a file that is no text.
 */
export function textName(file: string): { name: string; language: string | undefined } | undefined {
  const [, name, language] = /(?:^|\/)([^/]*?)(?:\.([a-z]{2}))?\.mdx$/s.exec(file) ?? [];
  return name === undefined ? undefined : { name, language };
}

/** What a translation translates: `pages/privacy.en.mdx` → `pages/privacy.mdx`. */
export const originalFile = (file: string): string => file.replace(/\.[a-z]{2}\.mdx$/, '.mdx');

/** Tells whether a file of the content may have this name, without its ending. */
export const isFileName = (name: string): boolean =>
  slugPattern.test(name) && name.length <= longestSlug && !reservedNames.test(name);
