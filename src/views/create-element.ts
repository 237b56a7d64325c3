/**
 * What every view is made with. A view is markup that the pages of the site and the preview of the
 * form have in common: each makes its elements with whatever makes elements there.
 */

/** Makes an element; children that are nothing are left out. */
export type CreateElement<E> = (
  tag: string,
  attributes: Record<string, string>,
  ...children: (E | string | false | undefined)[]
) => E;
