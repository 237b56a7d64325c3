/** Proposals to a small catalogue in a repository of its own, as a stranger would make them. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { reviewMarkdown } from '../../src/review/report/markdown.ts';
import { type Review, review } from '../../src/review/review.ts';
import { type Verdict, verdictOf } from '../../src/review/verdict.ts';
import { baseContent } from './overlay.ts';

export interface Reported {
  review: Review;
  verdict: Verdict;
  markdown: string;
  /** The lines between a heading and the next of its rank. */
  under: (heading: string) => string[];
}

export interface Proposals {
  folder: string;
  content: string;
  git: (...options: string[]) => string;
  /** Paths from the top of the repository, where the content is in `dati/`. */
  write: (file: string, text: string | Uint8Array) => void;
  read: (file: string) => string;
  /** Fails if the file does not hold what is to be put in another's place. */
  edit: (file: string, from: string | RegExp, to: string) => void;
  commit: (message?: string) => void;
  /** Puts everything back as it is in the branch `main`, on the branch of a proposal. */
  begin: () => void;
  report: (options?: { allowsMixed?: boolean; base?: string }) => Reported;
  remove: () => void;
}

/** A few files beside the content, as a repository of this program has them. */
const program: Record<string, string> = {
  'package.json': '{"name": "prova"}\n',
  'package-lock.json': '{}\n',
  '.gitignore': 'dist/\n',
  '.github/workflows/publish.yml': 'on: push\n',
  '.github/CODEOWNERS': '# nessuno\n',
  'src/browser/main.ts': 'export const due = 2;\n',
  'scripts/check.sh': 'echo prova\n',
  'tests/prova.test.ts': 'prova();\n',
  'docs/guida.md': '# Guida\n',
  'README.md': '# Un catalogo\n',
};

/** @param more files of the branch `main` beside those that are always there */
export function proposals(more: Record<string, string | Uint8Array> = {}): Proposals {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-proposals-'));
  const content = join(folder, 'dati');
  const git = (...options: string[]) =>
    execFileSync(
      'git',
      [
        ...['-c', 'user.name=Prova', '-c', 'user.email=prova@arcipelago.example'],
        ...['-c', 'commit.gpgSign=false', '-c', 'core.autocrlf=false', ...options],
      ],
      { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
  const write = (file: string, text: string | Uint8Array) => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const commit = (message = 'Proposta') => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', message);
  };
  cpSync(baseContent, content, { recursive: true });
  for (const [file, text] of Object.entries({ ...program, ...more })) write(file, text);
  git('init', '--quiet', '--initial-branch', 'main');
  commit('Base');
  return {
    folder,
    content,
    git,
    write,
    read,
    edit: (file, from, to) => {
      const before = read(file);
      const after = before.replace(from, () => to);
      expect(after).not.toBe(before);
      write(file, after);
    },
    commit,
    begin: () => {
      git('checkout', '--quiet', '--force', '-B', 'proposta', 'main');
      git('clean', '--quiet', '--force', '-d', '-x');
    },
    report: ({ base = 'main', ...options } = {}) => {
      const found = review(base, content, wordsOf('it'), options);
      const markdown = reviewMarkdown(found);
      return {
        review: found,
        verdict: verdictOf(found),
        markdown,
        under: (heading) => linesUnder(markdown, heading),
      };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function linesUnder(markdown: string, heading: string): string[] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.includes(heading));
  expect(start, `a heading with ${heading}`).not.toBe(-1);
  const [rank = '#'] = /^#+/.exec(lines[start] ?? '') ?? [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => new RegExp(`^#{1,${rank.length}} `).test(line));
  return end === -1 ? rest : rest.slice(0, end);
}

/** The smallest practice that passes the checks, with what else it is to say. */
export const practiceText = (title: string, more: readonly string[] = [], body = ''): string =>
  [
    '---',
    `title: ${JSON.stringify(title)}`,
    'summary: "Nonni e nipoti di un’isola inventata coltivano insieme un orto e imparano i nomi delle erbe."',
    'region: pianafiorita',
    'themes: [scuola]',
    'funding: non-dichiarato',
    'replicability: {stage: prova}',
    'sources:',
    '  - {title: Diario dell’orto, publisher: Scuola di Pianafiorita}',
    'reviewed: 2025-06-01',
    ...more,
    '---',
    '',
    body || 'Si comincia a marzo.',
    '',
  ].join('\n');
