import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/config/paths.ts';

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
  output: string;
}

/** What a test runner puts into the environment of its workers; a build would take it for its own. */
const ofTheRunner = new Set(['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR', 'VITEST']);
const inherited = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTheRunner.has(name)));

/** The environment of a command that a test starts by itself; a test runner's mode is not its own. */
export const environmentFor = (own: Record<string, string>): NodeJS.ProcessEnv => ({
  ...inherited(),
  NODE_ENV: 'production',
  // As `npm run` has it: what a command is compiled to serves the next one.
  NODE_COMPILE_CACHE: join(root, '.cache', 'code'),
  ...own,
});

/** Runs one of the project's commands, as `npm run` would. */
export function runScript(
  name: string,
  options: string[],
  environment: Record<string, string>,
): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', `${name}.ts`), ...options],
    {
      cwd: root,
      encoding: 'utf8',
      env: environmentFor(environment),
    },
  );
  return { code: status, stdout, stderr, output: stdout + stderr };
}
