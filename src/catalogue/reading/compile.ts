/** From a text without code to the function that renders it. */
import { dirname } from 'node:path';
import {
  defineHastPlugin,
  defineMdastPlugin,
  type Features,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
  mdxToJs,
} from 'satteri';
import type { LanguageCode } from '../../i18n/languages.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Indicator, OutlineEntry } from '../model/record.ts';
import { slugOf } from '../writing/slug.ts';
import type { Finder } from '../glossary/finder.ts';
import { marksIn, nodesOf } from '../glossary/marks.ts';
import { taskBox } from './task-box.ts';

/** The Markdown that texts are written in; what it adds by itself is in the language of the text. */
export function featuresIn(language: LanguageCode): Features {
  const { footnotes, backToText } = wordsOf(language).texts;
  return { frontmatter: false, gfm: { footnotes: { label: footnotes, backLabel: backToText } } };
}

interface CompileOptions {
  /** What the page shows for an address of this site. */
  addressOf: (address: string) => string;
  /** Path from the content folder. */
  file: string;
  /** What the text is written in. */
  language: LanguageCode;
  /** Finds the terms that are explained in the text. */
  findTerms: Finder | undefined;
}

interface Compiled {
  /** A JavaScript function body that returns `{ default: MDXContent }`. */
  code: string;
  /** The pictures that it shows: paths from the content folder. */
  figures: string[];
  outline: OutlineEntry[];
  indicator?: Indicator;
}

/**
 * Compiles a text that the guard let pass.
 *
 * @param source the whole file, with its frontmatter blanked
 */
export function compile(source: string, options: CompileOptions): Compiled {
  const { addressOf, file, language, findTerms } = options;
  const figures = new Set<string>();
  const outline: OutlineEntry[] = [];
  const indicators: Indicator[] = [];
  const { code } = mdxToJs(source, {
    features: featuresIn(language),
    mdastPlugins: [
      addressesAs(addressOf),
      picturesFrom(dirname(file), figures),
      firstIndicator(indicators),
      findTerms && termsExplained(findTerms),
    ],
    hastPlugins: [tables(language), taskBoxes(language), headings(outline)],
    outputFormat: 'function-body',
    elementAttributeNameCase: 'html',
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
  });
  const [indicator] = indicators;
  return { code, figures: [...figures], outline, ...(indicator && { indicator }) };
}

/** Authors write the addresses of this site from `/`, wherever and in whichever language it is. */
const addressesAs = (addressOf: (address: string) => string) =>
  defineMdastPlugin({
    name: 'addresses-of-this-site',
    link(node, context) {
      if (node.url.startsWith('/')) context.setProperty(node, 'url', addressOf(node.url));
    },
    definition(node, context) {
      if (node.url.startsWith('/')) context.setProperty(node, 'url', addressOf(node.url));
    },
  });

/** Authors name pictures from beside their text; the page looks them up from the content folder. */
const picturesFrom = (folder: string, found: Set<string>) =>
  defineMdastPlugin({
    name: 'pictures-from-the-content-folder',
    mdxJsxFlowElement: (node) => located(node, folder, found),
    mdxJsxTextElement: (node) => located(node, folder, found),
  });

function located<N extends MdxJsxFlowElement | MdxJsxTextElement>(
  node: Readonly<N>,
  folder: string,
  found: Set<string>,
): N | undefined {
  if (node.name !== 'Figura') return undefined;
  const attributes = node.attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'file') return attribute;
    const value = `${folder}/${String(attribute.value)}`;
    found.add(value);
    return { ...attribute, value };
  });
  return { ...node, attributes };
}

/** Authors put first the number that says most: lists of practices show it. */
const firstIndicator = (found: Indicator[]) =>
  defineMdastPlugin({
    name: 'first-indicator',
    mdxJsxFlowElement({ name, attributes }) {
      if (name !== 'Indicatore' || found.length > 0) return;
      const attributeOf = (wanted: string) => {
        const attribute = attributes.find(
          (one) => one.type === 'mdxJsxAttribute' && one.name === wanted,
        );
        return attribute?.type === 'mdxJsxAttribute' ? String(attribute.value) : undefined;
      };
      const [label, value, unit, date] = [
        attributeOf('nome'),
        attributeOf('valore'),
        attributeOf('unita'),
        attributeOf('data'),
      ];
      const shown = {
        ...(value && { value }),
        ...(unit && { unit }),
        ...(!value && date && { date }),
      };
      if (label) found.push({ label, ...shown });
    },
  });

/** Headings of the second level can be linked to, by a name made of their words. */
const headings = (outline: OutlineEntry[]) =>
  defineHastPlugin({
    name: 'headings',
    element: {
      filter: ['h2'],
      visit(node, context) {
        // That of the notes has a name.
        if (node.properties['id'] !== undefined) return;
        const title = context.textContent(node).trim();
        // The page has names of its own, which these must not take.
        const name = `testo-${slugOf(title)}`;
        const taken = outline.filter(({ id }) => id === name || id.startsWith(`${name}--`)).length;
        const id = taken === 0 ? name : `${name}--${taken + 1}`;
        outline.push({ id, title });
        context.setProperty(node, 'id', id);
      },
    },
  });

/** Terms of the glossary become components that the page shows with their explanation. */
const termsExplained = (find: Finder) =>
  defineMdastPlugin({
    name: 'terms-explained',
    before(root, context) {
      for (const mark of marksIn(root, find)) context.replaceNode(mark.node, nodesOf(mark));
    },
  });

/**
 * Tables may be wider than a phone: they scroll in a frame that the keyboard reaches. Columns are
 * aligned by class, because a published page has no inline styles.
 */
const tables = (language: LanguageCode) =>
  defineHastPlugin({
    name: 'tables',
    element: [
      {
        filter: ['th', 'td'],
        visit(node, context) {
          const [, side] = /^text-align: (\w+)$/.exec(String(node.properties['style'] ?? '')) ?? [];
          if (side === undefined) return;
          context.setProperty(node, 'style', null);
          context.setProperty(node, 'className', [`align-${side}`]);
        },
      },
      {
        filter: ['table'],
        visit(node, context) {
          context.wrapNode(node, {
            type: 'element',
            tagName: 'div',
            properties: {
              className: ['table-scroll'],
              tabIndex: 0,
              role: 'group',
              ariaLabel: wordsOf(language).texts.table,
            },
            children: [],
          });
        },
      },
    ],
  });

const taskBoxes = (language: LanguageCode) =>
  defineHastPlugin({
    name: 'task-boxes',
    element: [
      {
        filter: ['input'],
        visit(node) {
          const {
            class: className,
            role,
            'aria-label': ariaLabel,
          } = taskBox(node.properties['checked'] === true, wordsOf(language).tasks);
          const properties = { className: className.split(' '), role, ariaLabel };
          return { type: 'element', tagName: 'span', properties, children: [] };
        },
      },
    ],
  });
