/** What is run for which change: the decision, and the automations that ask for it. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../src/config/paths.ts';
import { codeDigest, scopeOf, scopeSince } from '../../src/review/scope.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder('scope');
const git = (...options: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Prova', '-c', 'user.email=prova@arcipelago.example', ...options],
    { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  ).trim();
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const commit = () => {
  git('add', '--all');
  git('commit', '--quiet', '--no-gpg-sign', '--allow-empty', '--message', 'Prova');
  return git('rev-parse', 'HEAD');
};

beforeAll(() => {
  git('init', '--quiet', '--initial-branch', 'main');
  // What the command is made of, and none of the packages.
  for (const part of ['src', 'scripts', 'package.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  write('content/practices/lazio/orto.mdx', 'Orto\n');
  commit();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what is to be run', () => {
  test.each<[string[], boolean, boolean]>([
    [['content/practices/lazio/orto.mdx'], false, true],
    [['content/site.yml', 'content/public/a.html'], false, true],
    [['content/site.yml', 'README.md'], true, true],
    [['src/content/x.ts'], true, false],
    [['contentx/a.mdx'], true, false],
    [['content'], true, false],
    [['.github/workflows/publish.yml'], true, false],
    [[], false, false],
  ])('of %j: code %j, content %j', (files, code, content) => {
    expect(scopeOf(files)).toEqual({ code, content });
  });

  test('is asked of git, which knows both ends of a move', () => {
    const start = git('rev-parse', 'HEAD');
    write('content/practices/lazio/orto perché.mdx', 'Orto\n');
    commit();
    expect(scopeSince(folder, start)).toEqual({ code: false, content: true });
    write('docs/guida.md', 'Una guida abbastanza lunga per essere riconosciuta.\n');
    const before = commit();
    git('mv', 'docs/guida.md', 'content/guida.md');
    commit();
    expect(scopeSince(folder, before)).toEqual({ code: true, content: true });
  });

  test('is everything where it cannot be told', () => {
    for (const base of ['0'.repeat(40), 'nessuno', '--output=/tmp/x', '']) {
      expect(scopeSince(folder, base)).toEqual({ code: true, content: true });
    }
    expect(scopeSince('/', 'HEAD')).toEqual({ code: true, content: true });
  });

  test('has one name for the code as long as only texts change', () => {
    const before = codeDigest(folder);
    expect(before).toMatch(/^[0-9a-f]{40}$/);
    write('content/practices/lazio/altro.mdx', 'Altro\n');
    commit();
    expect(codeDigest(folder)).toBe(before);
    write('src/altro.ts', 'export {};\n');
    commit();
    const after = codeDigest(folder);
    expect(after).not.toBe(before);
    chmodSync(join(folder, 'src/altro.ts'), 0o755);
    commit();
    expect(codeDigest(folder)).not.toBe(after);
  });

  test('is told before any package is installed', () => {
    const start = git('rev-parse', 'HEAD');
    write('content/site.yml', 'name: Altro\n');
    commit();
    const { stdout, status } = spawnSync(process.execPath, ['scripts/scope.ts', '--base', start], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toBe(`digest=${codeDigest(folder)}\ncode=false\ncontent=true\n`);
  });
});

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, string>;
}
interface Job {
  steps?: Step[];
  uses?: string;
  if?: string;
  needs?: string | string[];
  strategy?: { matrix: { include: Record<string, string>[] } };
}
const workflows = join(root, '.github', 'workflows');
const jobsOf = (name: string) =>
  (parse(readFileSync(join(workflows, name), 'utf8')) as { jobs: Record<string, Job> }).jobs;
const suite = './.github/workflows/suite.yml';
/** An expression as workflows write it. */
const told = (text: string) => `\${{ ${text} }}`;
const ofThisCode = `site-${told('runner.os')}-${told('needs.scope.outputs.digest')}-`;

describe('on GitHub', () => {
  test('the suite runs lint, types, licences and every layer of the tests, side by side', () => {
    const { checks, tests } = jobsOf('suite.yml');
    const commands = checks?.strategy?.matrix.include.map(({ command }) => command);
    expect(commands).toEqual(['lint', 'typecheck', 'licences']);
    const layers = tests?.strategy?.matrix.include.map(({ layer }) => layer) ?? [];
    const shards = layers.filter((layer) => layer?.startsWith('--project site'));
    expect(shards).toEqual([1, 2, 3].map((n) => `--project site --shard ${n}/3`));
    const config = readFileSync(join(root, 'vitest.config.ts'), 'utf8');
    const known = [...config.matchAll(/layer\('(\w+)'/g)].map(([, name]) => name);
    expect(new Set(layers.map((layer) => layer?.split(' ')[1]))).toEqual(new Set(known));
  });

  test('a proposal has the suite when it touches code, beside the report, which waits for nothing', () => {
    const { suite: tested, review } = jobsOf('contribution.yml');
    expect(tested).toMatchObject({ uses: suite, needs: 'scope' });
    expect(tested?.if).toBe(told("needs.scope.outputs.code == 'true'"));
    expect(review?.needs).toBeUndefined();
    const commands = (review?.steps ?? []).flatMap(({ run }) => run ?? []).join('\n');
    expect(commands).not.toMatch(/npm (?:test|run (?:lint|typecheck|test))/);
  });

  test('publishing waits for the suite only of a code that has not passed it', () => {
    const { suite: tested, build, deploy, remember } = jobsOf('publish.yml');
    expect(tested).toMatchObject({ uses: suite, needs: 'scope' });
    expect(tested?.if).toBe(told("needs.scope.outputs.tested != 'true'"));
    expect(build?.if).toContain("needs.suite.result == 'success' ||");
    expect(build?.if).toContain(
      "(needs.suite.result == 'skipped' && needs.scope.outputs.tested == 'true')",
    );
    expect(deploy?.if).toContain("needs.build.result == 'success'");
    // Without a condition of its own: only after a suite that was run, and passed.
    expect(remember?.needs).toContain('suite');
    expect(remember?.if).toBe("github.ref == 'refs/heads/main'");
  });

  test('everything is tried every night', () => {
    const nightly = readdirSync(workflows).filter((name) =>
      Object.values(jobsOf(name)).some(({ uses, if: condition }) => uses === suite && !condition),
    );
    expect(nightly).toEqual(['nightly.yml']);
    expect(readFileSync(join(workflows, 'nightly.yml'), 'utf8')).toMatch(
      /cron: '\d+ \d+ \* \* \*'/,
    );
  });

  test('what is kept between builds is of the main branch alone, and of the same code', () => {
    const caching = readdirSync(workflows).flatMap((name) =>
      Object.values(jobsOf(name)).flatMap((job) =>
        (job.steps ?? [])
          .filter(({ uses }) => uses?.startsWith('actions/cache'))
          .map((step) => ({ name, step, condition: step.if ?? job.if })),
      ),
    );
    expect(caching).toHaveLength(4);
    for (const { name, step, condition } of caching) {
      expect(name).toBe('publish.yml');
      expect(step.uses).toMatch(/^actions\/cache\/(?:restore|save)@/);
      expect(condition).toBe("github.ref == 'refs/heads/main'");
      expect(step.with?.['key']).toMatch(
        /^(?:suite-passed|site-\$\{\{ runner\.os \}\})-\$\{\{ (?:needs|steps)\.scope\.outputs\.digest \}\}/,
      );
      expect((step.with?.['restore-keys'] ?? ofThisCode).trim()).toBe(ofThisCode);
    }
    const { on } = parse(readFileSync(join(workflows, 'publish.yml'), 'utf8')) as { on: unknown };
    expect(on).toEqual({ push: { branches: ['main'] }, workflow_dispatch: null });
  });
});

interface GitLabJob {
  rules?: { if: string }[];
  cache?: { key: string; policy: string };
  before_script?: string[];
  extends?: string;
  needs?: string[];
}

describe('on GitLab', () => {
  const jobs = parse(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8')) as Record<
    string,
    GitLabJob
  >;

  test('only jobs of the main branch write what is kept', () => {
    const writing = Object.entries(jobs).filter(
      ([, { cache }]) => cache && cache.policy !== 'pull',
    );
    expect(writing.map(([name]) => name)).toEqual(['prove-passate', 'pages']);
    for (const [, { rules }] of writing) {
      expect(rules).toEqual([
        { if: '$CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' },
      ]);
    }
    expect(jobs['proposta']?.cache).toBeUndefined();
    expect(jobs['anteprima']?.cache).toBeUndefined();
  });

  /** Runs what comes before a test, with stand-ins for what it calls; says whether the test follows. */
  function isTested(source: string, told: string, passed: readonly string[] = []): boolean {
    const place = temporaryFolder('gitlab-prova');
    for (const name of passed) {
      mkdirSync(dirname(join(place, name)), { recursive: true });
      writeFileSync(join(place, name), '');
    }
    const stand = (name: string, script: string) => {
      writeFileSync(join(place, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    };
    stand('node', `printf '${told}'`);
    stand('npm', 'true');
    const script = [...(jobs['.prova']?.before_script ?? []), 'echo TESTED'].join('\n');
    const { stdout } = spawnSync('sh', ['-e', '-c', script], {
      cwd: place,
      encoding: 'utf8',
      env: {
        PATH: `${place}:${process.env['PATH']}`,
        CI_PIPELINE_SOURCE: source,
        CI_MERGE_REQUEST_DIFF_BASE_SHA: 'base',
      },
    });
    rmSync(place, { recursive: true });
    return stdout.includes('TESTED');
  }

  test('a test ends at once when there is nothing to test, and only then', () => {
    const digest = 'digest=abc\\n';
    const mark = '.prove-passate/abc';
    expect(isTested('merge_request_event', `${digest}code=false\\ncontent=true\\n`)).toBe(false);
    expect(isTested('merge_request_event', `${digest}code=true\\ncontent=true\\n`)).toBe(true);
    // A proposal is not believed what a cache says.
    expect(isTested('merge_request_event', `${digest}code=true\\n`, [mark])).toBe(true);
    expect(isTested('merge_request_event', '')).toBe(true);
    expect(isTested('push', digest, [mark])).toBe(false);
    expect(isTested('push', digest, ['.prove-passate/altro'])).toBe(true);
    expect(isTested('push', '', [mark])).toBe(true);
    expect(isTested('schedule', digest, [mark])).toBe(true);
  });

  test('publishing comes after the tests', () => {
    expect(jobs['pages']?.needs).toEqual(['verifiche', 'prove']);
    for (const name of ['verifiche', 'prove']) expect(jobs[name]?.extends).toBe('.prova');
  });
});
