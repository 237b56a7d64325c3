import type { Site } from '../catalogue/model/site.ts';

/** How each kind of forge names the page on which a file is edited. */
const editPath = {
  github: 'edit',
  gitlab: '-/edit',
  gitea: '_edit',
};

/**
 * The address at which a file of the content is edited in the repository.
 *
 * @param file path from the content folder
 * @returns nothing if the catalogue names no repository
 */
export function editAddress(site: Site, file: string): string | undefined {
  if (!site.repository) return undefined;
  const { type, url, branch, content } = site.repository;
  return `${url.replace(/\/$/, '')}/${editPath[type]}/${branch}/${content}/${file}`;
}
