import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../src/config/paths.ts';
import { contentsOf } from '../support/folder-contents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: unknown;
  permissions: Record<string, string>;
  jobs: Record<string, { steps: Step[]; permissions?: Record<string, string> }>;
}

const folder = join(root, '.github', 'workflows');
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const workflow = (name: string) => parse(text(name)) as Workflow;
const names = readdirSync(folder).sort();
const commands = new Set(
  Object.keys(
    (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
  ),
);

describe.each(names)('%s', (name) => {
  const steps = Object.values(workflow(name).jobs).flatMap((job) => job.steps);

  test('names every action by its commit', () => {
    const actions = steps.flatMap((step) => step.uses ?? []);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  });

  test('may only read, unless a job says what else it needs', () => {
    expect(workflow(name).permissions).toEqual({ contents: 'read' });
  });

  test('keeps no credentials, runs no install script, shares no cache', () => {
    for (const step of steps) {
      if (step.uses?.startsWith('actions/checkout')) {
        expect(step.with?.['persist-credentials']).toBe(false);
      }
      expect(step.with ?? {}).not.toHaveProperty('cache');
      if (step.run?.startsWith('npm ci')) expect(step.run).toBe('npm ci --ignore-scripts');
    }
  });

  test('puts no text of others into a command', () => {
    for (const step of steps) expect(step.run ?? '').not.toContain('${{');
  });

  test('calls commands that exist', () => {
    for (const step of steps) {
      const called = (step.run ?? '').matchAll(/^\s*npm run (?:--silent )?([\w-]+)/gm);
      for (const [, command] of called) expect(commands).toContain(command);
    }
  });
});

test('GitLab publishes the site, and not the folder of the project that has the same name', () => {
  const { pages } = parse(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8')) as {
    pages: { script: string[]; artifacts: { paths: string[] } };
  };
  expect(pages.artifacts.paths).toContain('public');
  const folder = temporaryFolder('gitlab');
  for (const [file, text] of Object.entries({ 'public/a.txt': 'a', 'dist/index.html': 'b' })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const moves = pages.script.filter((line) => /^(?:rm|mv|cp) /.test(line));
  execFileSync('sh', ['-e', '-c', moves.join('\n')], { cwd: folder });
  expect(Object.keys(contentsOf(folder))).toEqual(['/public/index.html']);
  rmSync(folder, { recursive: true });
});

test('proposals come with no secret and no right to write', () => {
  const { on, jobs } = workflow('contribution.yml');
  expect(Object.keys(on as object)).toEqual(['pull_request']);
  expect(text('contribution.yml')).not.toMatch(/secrets|pull_request_target/);
  for (const job of Object.values(jobs)) expect(job.permissions).toBeUndefined();
});

describe('the fuzzing', () => {
  const everyNight = /^\d+ \d+ \* \* \*$/;
  const gitlab = parse(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8')) as Record<
    string,
    { script?: string[]; variables?: Record<string, string>; rules?: { if: string }[] }
  >;

  test('is run each night, from a new place', () => {
    const nightly = names.filter((name) => {
      const { schedule = [] } = workflow(name).on as { schedule?: { cron: string }[] };
      return schedule.some(({ cron }) => everyNight.test(cron));
    });
    const seeds = nightly
      .flatMap((name) => Object.values(workflow(name).jobs))
      .flatMap(({ steps }) => steps)
      .filter(({ run }) => run?.startsWith('npm run test:fuzz'))
      .map(({ env }) => env?.['FUZZ_SEED']);
    // Started by hand it may begin where a night began.
    expect(seeds).toEqual([expect.stringMatching(/\binputs\.seed \|\| 'new'/)]);
    const jobs = Object.values(gitlab).filter(({ script }) =>
      script?.some((line) => line.startsWith('npm run test:fuzz')),
    );
    expect(jobs.map(({ variables }) => variables?.['FUZZ_SEED'])).toEqual(['new']);
    expect(jobs[0]?.rules?.map((rule) => rule.if).join()).toContain('"schedule"');
  });

  test('is followed by half an hour of attacks, on both hosts', () => {
    const steps = Object.values(workflow('fuzzing.yml').jobs).flatMap((job) => job.steps);
    expect(steps.map(({ run }) => run)).toContain('npm run attack -- --minutes 30');
    expect(gitlab['attacchi']?.script).toEqual(['npm run attack -- --minutes 30']);
    expect(gitlab['attacchi']?.rules?.map((rule) => rule.if).join()).toContain('"schedule"');
  });

  test('starts from the usual place wherever all tests are run', () => {
    const steps = names
      .flatMap((name) => Object.values(workflow(name).jobs))
      .flatMap((job) => job.steps);
    const all = steps.filter(({ run }) => run === 'npm test');
    expect(all.length).toBeGreaterThan(0);
    for (const { env } of all) expect(env ?? {}).not.toHaveProperty('FUZZ_SEED');
    expect(gitlab['pages']?.script).toContain('env -u SITE_URL npm test');
    expect(gitlab['pages']?.variables).not.toHaveProperty('FUZZ_SEED');
  });
});

describe('a proposal that mixes two kinds of change', () => {
  const { jobs } = workflow('contribution.yml');
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const review = steps.find(({ run }) => run?.includes('npm run review'));

  test('is let through by a label given after its last commit, and by nothing of its own', () => {
    expect(Object.keys(review?.env ?? {})).toEqual(['MIXED']);
    expect(review?.env?.['MIXED']).toMatch(
      /^\$\{\{ github\.event\.action == 'labeled' && github\.event\.label\.name == 'proposta mista' \}\}$/,
    );
    expect(review?.run).toContain('if [ "$MIXED" = true ]; then set -- "$@" --allow-mixed; fi');
    const { on } = workflow('contribution.yml') as { on: { pull_request: { types: string[] } } };
    expect(on.pull_request.types).toEqual(['opened', 'synchronize', 'reopened', 'labeled']);
  });

  test('is known by the same label on GitLab and in SECURITY.md', () => {
    const gitlab = readFileSync(join(root, '.gitlab-ci.yml'), 'utf8');
    expect(gitlab).toContain('",proposta mista,"');
    expect(readFileSync(join(root, 'SECURITY.md'), 'utf8')).toContain('«proposta mista»');
  });

  test('has its files named by git before anything of it runs', () => {
    const told = steps.findIndex(({ run }) => run?.includes('--name-status'));
    const installed = steps.findIndex(({ run }) => run?.startsWith('npm ci'));
    expect(told).toBeGreaterThan(-1);
    expect(told).toBeLessThan(installed);
  });
});
