import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test, vi } from 'vitest';
import { escapeInline, escapeLine } from '../../src/markup/markdown.ts';

// Many cases each; how long they take is not what is tested.
vi.setConfig({ testTimeout: 120_000 });

const markdown = unified().use(remarkParse).use(remarkGfm);
const mdx = unified().use(remarkParse).use(remarkGfm);
mdx.data({
  ...mdx.data(),
  micromarkExtensions: [mdxExpression(), mdxJsx(), mdxMd()],
  fromMarkdownExtensions: [mdxExpressionFromMarkdown(), mdxJsxFromMarkdown()],
});

/** The kinds of the nodes that Markdown has, and what they say. */
function shown(source: string, parser = markdown) {
  const kinds: string[] = [];
  const said: string[] = [];
  const visit = (node: Nodes): void => {
    kinds.push(node.type);
    if ('value' in node) said.push(node.value);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parser.parse(source));
  return { kinds, said: said.join('') };
}

/** Signs that mean something, and a few that do not. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_{}[]()#+-.!<>|~$^&;:="\'/ a1'),
      fc.constantFrom('&amp;', '&#38;', '**', '~~', '~a~', '_a_', '[a](b)', '![a](b)', '[^1]'),
      fc.constantFrom(
        'http://a.it',
        'HTTPS://a.it/b_c',
        'www.a.it',
        'WWW.a.it',
        'a_b@c.it',
        'x@y.it',
      ),
      fc.constantFrom('<b>', '</b>', '<!-- -->', '{a}', '1. ', '- ', '# ', '> ', '---', '|-|-|'),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join('').replace(/ +/g, ' ').trim());

describe('a text in Markdown', () => {
  test('would otherwise be more than text', () => {
    expect(shown('{a}', mdx).kinds).toContain('mdxFlowExpression');
    expect(shown('~a~').kinds).toContain('delete');
    expect(shown('a | b\n|---|---|').kinds).toContain('table');
  });

  test('on a line of its own is a paragraph that says it', () => {
    fc.assert(
      fc.property(
        texts.filter((text) => text !== ''),
        (text) => {
          for (const parser of [markdown, mdx]) {
            const { kinds, said } = shown(escapeLine(text), parser);
            expect(said).toBe(text);
            // An address may be shown as a link.
            expect(new Set([...kinds, 'link'])).toEqual(
              new Set(['root', 'paragraph', 'text', 'link']),
            );
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('inside a link, a heading or an item is what it says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = escapeInline(text);
        const linked = shown(`- [x${written}](<b>)`);
        expect(linked).toEqual({
          kinds: ['root', 'list', 'listItem', 'paragraph', 'link', 'text'],
          said: `x${text}`,
        });
        const { kinds, said } = shown(`# x${written}`);
        expect(said).toBe(`x${text}`);
        expect(new Set([...kinds, 'link'])).toEqual(new Set(['root', 'heading', 'text', 'link']));
      }),
      { numRuns: 1000, examples: [[' #'], [' ##'], ['#']] },
    );
  });

  test('of several lines is no table, whatever is below', () => {
    const lines = ['a | b', '|---|---|', '| 1 | 2 |', '=====', '~~~'];
    const { kinds } = shown(lines.map(escapeLine).join('\n'));
    expect(kinds).toEqual(['root', 'paragraph', 'text']);
  });

  test('is as it was written where nothing in it means anything', () => {
    const text =
      'Un’idea (semplice), di 3 Comuni: 12.500,50 € l’anno & altro? Sì! https://a.it/b?c=d#e, a@b.it';
    expect(escapeLine(text)).toBe(text);
    expect(escapeLine('  in\n due  righe ')).toBe('in due righe');
  });
});
