/** What a run in continuous integration is held to, and a run on a desk is not. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { root } from './settings.ts';

/**
 * Whether schemas that are out of date are an error: in the continuous integration (`CI`) of the
 * repository that holds the content, where they are committed. GitHub and GitLab say where that
 * repository lies; elsewhere it is this one. On a desk, and for a content that is only looked at
 * from here, they are a warning that `npm run schemas` mends.
 */
export function needsCurrentSchemas(
  environment: NodeJS.ProcessEnv,
  contentFolder: string,
): boolean {
  const isContinuous = !['', '0', 'false', undefined].includes(environment['CI']);
  const repository = environment['GITHUB_WORKSPACE'] || environment['CI_PROJECT_DIR'] || root;
  const way = relative(resolve(repository), contentFolder);
  return isContinuous && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
