/**
 * The text of a file read by remark, for the browser: the parser of the build is a native module.
 * It knows no JavaScript, for texts may hold none: an expression is whatever stands between
 * braces, and a line of code is known by its first word. The guard judges both trees.
 */
import type { Root } from 'mdast';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { isError, type Diagnostic, diagnostic } from '../checking/diagnostic.ts';
import { syntaxProblem } from './body-syntax.ts';
import { type GuardOptions, guard } from './guard.ts';
import { beyondLimits } from './limits.ts';
import { isKnownOfRest, parseRecovering } from './recover.ts';

function mdxWithoutCode(this: Processor): void {
  const data = this.data() as Record<string, unknown[]>;
  data['micromarkExtensions'] = [
    ...(data['micromarkExtensions'] ?? []),
    mdxJsx(),
    mdxExpression(),
    mdxMd(),
  ];
  data['fromMarkdownExtensions'] = [
    ...(data['fromMarkdownExtensions'] ?? []),
    mdxJsxFromMarkdown(),
    mdxExpressionFromMarkdown(),
  ];
}

const processor = unified().use(remarkParse).use(remarkGfm).use(mdxWithoutCode).freeze();

export interface RemarkReading {
  /** Absent when the text cannot be read or may not be shown. */
  tree: Root | undefined;
  problems: Diagnostic[];
}

/**
 * Reads and judges a text.
 *
 * @param source the whole file, with its frontmatter blanked
 */
export function readWithRemark(source: string, options: GuardOptions): RemarkReading {
  const { file } = options;
  const tooMuch = beyondLimits(source, file);
  if (tooMuch.length > 0) return { tree: undefined, problems: tooMuch };
  const { tree, mistakes } = parseRecovering(
    source,
    (text) => processor.parse(text),
    (error) => {
      const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
      const place = { file, line: line ?? 1, column: column ?? 1 };
      return syntaxProblem(reason ?? String(error), place, source);
    },
  );
  if (!tree) return { tree: undefined, problems: mistakes };
  const judged = [...linesOfCode(tree, source, file), ...guard(tree, options)];
  if (mistakes.length > 0) {
    return { tree: undefined, problems: [...mistakes, ...judged.filter(isKnownOfRest)] };
  }
  if (judged.some(isError)) return { tree: undefined, problems: judged };
  if (tree.children.length === 0) {
    return {
      tree: undefined,
      problems: [diagnostic('text-empty', { file, line: 1, column: 1 }, {})],
    };
  }
  return { tree, problems: judged };
}

/** MDX takes a block that begins with these words, and goes on as code does, for code. */
function linesOfCode(tree: Root, source: string, file: string): Diagnostic[] {
  const lines = source.split('\n');
  return tree.children.flatMap((node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const isCode =
      node.type === 'paragraph' && /^(?:import|export)[ \t{*]/.test(lines[line - 1] ?? '');
    return isCode && column === 1 ? [diagnostic('code-import', { file, line, column }, {})] : [];
  });
}
