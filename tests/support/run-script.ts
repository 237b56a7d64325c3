import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/build/command.ts';

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
  output: string;
}

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
      // A test runner's own mode is not the build's.
      env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...environment },
    },
  );
  return { code: status, stdout, stderr, output: stdout + stderr };
}
