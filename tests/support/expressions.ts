/** The regular expressions of the program, read from its sources, and how long each may take. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, type Report } from 'scslre';
import ts from 'typescript';
import { root } from '../../src/config/paths.ts';

export interface Expression {
  file: string;
  line: number;
  source: string;
  flags: string;
}

/** Every expression that is written as one, in modules and in the scripts of pages. */
export function expressionsIn(folders: readonly string[]): Expression[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,astro}`, { cwd: root }))
    .sort()
    .flatMap(expressionsOf);
}

function expressionsOf(file: string): Expression[] {
  const text = readFileSync(join(root, file), 'utf8');
  // What stands between the fences of a page is TypeScript; its markup holds no expressions.
  const code = file.endsWith('.astro') ? (/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '') : text;
  const parsed = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({
        file: file.replaceAll('\\', '/'),
        line,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/** What makes an expression take more than a time that grows with the text; nothing if nothing does. */
export function slowness({ source, flags }: { source: string; flags: string }): Report[] {
  return analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } })
    .reports;
}
