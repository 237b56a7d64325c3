/**
 * The text of a file read by remark, for the browser: the parser of the build is a native module.
 * It knows no JavaScript, for texts may hold none: an expression is whatever stands between
 * braces, and a line of code is known by its first word. The guard judges both trees.
 */
import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';
import { isError, type Diagnostic, diagnostic } from '../checking/diagnostic.ts';
import { ended, startsAsCode, syntaxProblem } from './body-syntax.ts';
import { type GuardOptions, guard } from './guard.ts';
import { beyondLimits } from './limits.ts';
import { misreadIn } from './misread/misread.ts';
import { isKnownOfRest, parseRecovering } from './recover.ts';

interface Extensions {
  extensions: NonNullable<Options['extensions']>;
  mdastExtensions: NonNullable<Options['mdastExtensions']>;
}

/**
 * A plugin of remark says in the data of its processor by what the parser is extended. Only a parser
 * is needed here, and not the rest of a processor, which the browser would have to load.
 */
function extensionsOf(plugin: (this: Processor) => void): Extensions {
  const data: Partial<Record<string, unknown[]>> = {};
  plugin.call({ data: () => data } as unknown as Processor);
  return {
    extensions: (data['micromarkExtensions'] ?? []) as Extensions['extensions'],
    mdastExtensions: (data['fromMarkdownExtensions'] ?? []) as Extensions['mdastExtensions'],
  };
}

const gfm = extensionsOf(remarkGfm);
const extended: Extensions = {
  extensions: [...gfm.extensions, mdxJsx(), mdxExpression(), mdxMd()],
  mdastExtensions: [...gfm.mdastExtensions, mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()],
};

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
  const { tree, problems } = judgeWithRemark(source, options);
  if (!tree || problems.some(isError)) return { tree: undefined, problems };
  if (tree.children.length === 0) {
    const { file } = options;
    return {
      tree: undefined,
      problems: [diagnostic('text-empty', { file, line: 1, column: 1 }, {})],
    };
  }
  return { tree, problems };
}

/**
 * Judges a text.
 *
 * @param source the whole file, with its frontmatter blanked
 * @returns also the tree of a text that may not be shown, as far as it can be read
 */
export function judgeWithRemark(source: string, options: GuardOptions): RemarkReading {
  const { file } = options;
  const tooMuch = beyondLimits(source, file);
  if (tooMuch.length > 0) return { tree: undefined, problems: tooMuch };
  const { tree, mistakes } = parseRecovering(
    ended(source),
    (text) => fromMarkdown(text, extended),
    (error) => {
      const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
      const place = { file, line: line ?? 1, column: column ?? 1 };
      return syntaxProblem(reason ?? String(error), place, source);
    },
  );
  if (!tree) return { tree: undefined, problems: mistakes };
  const code = codeIn(tree, source);
  const told = code.map(({ position }) => {
    const { line = 1, column = 1 } = position?.start ?? {};
    return diagnostic('code-import', { file, line, column }, {});
  });
  const judged = [
    ...told,
    ...guard(without(tree, new Set(code)), options, source),
    ...misreadIn(tree, source, file),
  ];
  if (mistakes.length === 0) return { tree, problems: judged };
  return { tree, problems: [...mistakes, ...judged.filter(isKnownOfRest)] };
}

type Block = Root['children'][number];

/** MDX takes a block that begins with these words, and goes on as code does, for code. */
function codeIn({ children }: { children: Block[] }, source: string): Block[] {
  const lines = source.split('\n');
  return children.flatMap((node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (column === 1 && startsAsCode.test(lines[line - 1] ?? '')) return [node];
    return node.type === 'mdxJsxFlowElement' ? codeIn(node as { children: Block[] }, source) : [];
  });
}

/** With plain words in the place of code, which is told as such: of what is in it, nothing more. */
function without<T extends { children: Block[] }>(tree: T, gone: ReadonlySet<Block>): T {
  if (gone.size === 0) return tree;
  const children = tree.children.map((node): Block => {
    if (gone.has(node)) return { type: 'paragraph', children: [] };
    if (node.type !== 'mdxJsxFlowElement') return node;
    return without(node as typeof node & { children: Block[] }, gone);
  });
  return { ...tree, children };
}
