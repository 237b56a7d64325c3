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
  if?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: unknown;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}
interface Job {
  /** Absent of a job that is another workflow. */
  steps?: Step[];
  uses?: string;
  if?: string;
  needs?: string | string[];
  permissions?: Record<string, string>;
}

const folder = join(root, '.github', 'workflows');
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const workflow = (name: string) => parse(text(name)) as Workflow;
const stepsOf = (name: string): Step[] =>
  Object.values(workflow(name).jobs).flatMap(({ steps = [] }) => steps);
/** Of an action, whatever its version. */
const isAction = (step: Step, action: string) =>
  step.uses?.startsWith(`actions/${action}@`) ?? false;
const names = readdirSync(folder).sort();
const commands = new Set(
  Object.keys(
    (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
  ),
);

describe.each(names)('%s', (name) => {
  const steps = stepsOf(name);

  test('names every action by its commit, and every other workflow by its file here', () => {
    const jobs = Object.values(workflow(name).jobs);
    expect(jobs.every((job) => (job.uses === undefined) !== (job.steps === undefined))).toBe(true);
    const actions = steps.flatMap((step) => step.uses ?? []);
    for (const action of actions) {
      expect(action).toMatch(/^actions\/(?:[\w-]+|cache\/(?:restore|save))@[0-9a-f]{40}$/);
    }
    const called = jobs.flatMap(({ uses }) => uses ?? []);
    for (const file of called) {
      expect(names.map((one) => `./.github/workflows/${one}`)).toContain(file);
    }
    expect(actions.length + called.length).toBeGreaterThan(0);
  });

  test('may only read, unless a job says what else it needs', () => {
    expect(workflow(name).permissions).toEqual({ contents: 'read' });
  });

  test('keeps no credentials, runs no install script, keeps no packages of others', () => {
    const careless = steps.filter(
      (step) =>
        (isAction(step, 'checkout') && step.with?.['persist-credentials'] !== false) ||
        (isAction(step, 'setup-node') && step.with?.['package-manager-cache'] !== false) ||
        Object.hasOwn(step.with ?? {}, 'cache') ||
        (step.run?.startsWith('npm ci') && step.run !== 'npm ci --ignore-scripts'),
    );
    expect(careless).toEqual([]);
  });

  test('puts no text of others into a command', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('calls commands that exist', () => {
    const called = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/^\s*npm run (?:--silent )?([\w:-]+)/gm)].map(([, command = '']) => command),
    );
    expect(called.filter((command) => !commands.has(command))).toEqual([]);
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
      .flatMap(stepsOf)
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

  test('starts from the usual place wherever all tests are run', () => {
    const all = names.flatMap(stepsOf).filter(({ run }) => run?.startsWith('npm run test:layer'));
    expect(all.length).toBeGreaterThan(0);
    for (const { env } of all) expect(env ?? {}).not.toHaveProperty('FUZZ_SEED');
    expect(gitlab['prove']?.script).toEqual(['npm run test:layer -- $STRATO']);
    for (const job of ['.prova', 'prove']) {
      // The tests build sites of their own, at their own addresses.
      expect(gitlab[job]?.variables ?? {}).not.toHaveProperty('FUZZ_SEED');
      expect(gitlab[job]?.variables ?? {}).not.toHaveProperty('SITE_URL');
    }
  });
});

describe('a proposal that mixes two kinds of change', () => {
  const steps = workflow('contribution.yml').jobs['review']?.steps ?? [];
  const review = steps.find(({ run }) => run?.includes('npm run review'));

  test('is let through by a label given after its last commit, and by nothing of its own', () => {
    expect(Object.keys(review?.env ?? {})).toEqual(['SITE_URL', 'MIXED']);
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
