/**
 * Practice files are data, not programs. The guard walks the tree of a text and tells everything
 * in it that is code, that hides code, or that the catalogue cannot show. It is an allow-list: what
 * it does not know is refused.
 */
import type { Nodes } from 'mdast';
import type { MdxJsxAttributeUnion, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { addAll } from '../model/long-lists.ts';
import { type Locate, parseWith } from '../checking/zod-diagnostics.ts';
import {
  type SourceLocation,
  type Diagnostic,
  diagnostic,
  embeddedImage,
} from '../checking/diagnostic.ts';
import type { ResultReference } from '../checking/result-rules.ts';
import { suggestion } from '../checking/suggest.ts';
import type { PictureState } from './picture.ts';
import {
  deceptionIn,
  isSafeAddress,
  lackingScheme,
  promisesAnotherSite,
} from '../model/address.ts';
import {
  allowedElements,
  componentsFor,
  lackingOfIndicator,
  namesResult,
} from '../model/author-components.ts';
import { hiddenCharacterIn } from '../model/hidden-characters.ts';
import type { TextKind } from '../model/record.ts';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
type AnyNode = Nodes | JsxElement | { type: string; position?: Nodes['position'] };

export interface GuardOptions {
  /** Named in problems. */
  file: string;
  kind: TextKind;
  /** Looks at the picture at this path, relative to the text. */
  pictureAt: (path: string) => PictureState;
  /** Is told of each result of the sheet that the text shows by its name. */
  onResult?: (reference: ResultReference) => void;
}

/** Deeper than any text goes; what is rendered grows with the square of it. */
const deepest = 100;

/** What was meant to be a link, and is not one for a space between the brackets or in the address. */
const brokenLink =
  /\[[^\]\n]{1,200}\](?: \((?:https?:|www\.)[^)\n]{1,200}\)|\((?:https?:|www\.)[^)\s]{0,200}[^)\S\n][^)\n]{0,200}\))/;

/**
 * Everything in a text that may not be there.
 *
 * @param source the whole file, with its frontmatter blanked
 */
export function guard(tree: Nodes, options: GuardOptions, source: string): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const components = componentsFor(options.kind);
  const names = [...components.keys()];

  const placeOf = (node: AnyNode): SourceLocation => ({
    file: options.file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  });
  const add = (found: Diagnostic) => problems.push(found);
  const definitions = definitionsIn(tree);

  function visit(node: AnyNode, depth: number): void {
    if (depth > deepest) {
      const parameters = { cause: 'other', detail: `nesting > ${deepest}` } as const;
      add(diagnostic('body-syntax', placeOf(node), parameters));
      return;
    }
    visitWords(node);
    switch (node.type) {
      case 'mdxjsEsm':
        add(diagnostic('code-import', placeOf(node), {}));
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        add(
          pandocAttributes(node, placeOf(node), source) ??
            diagnostic('code-expression', placeOf(node), {}),
        );
        return;
      case 'html':
        add(diagnostic('forbidden-element', placeOf(node), { name: 'html' }));
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        visitElement(node as JsxElement);
        break;
      case 'heading':
        if ((node as { depth: number }).depth === 1)
          add(diagnostic('heading-level', placeOf(node), {}));
        break;
      case 'image':
      case 'imageReference':
        visitImage(node);
        break;
      case 'link':
      case 'definition':
        visitLink(node as { type: string; url: string; position?: Nodes['position'] });
        break;
      case 'linkReference':
        visitReference(node as AnyNode & { identifier: string });
        break;
      case 'paragraph':
      case 'tableCell':
        visitSentence(node);
        break;
    }
    if ('children' in node) for (const child of node.children) visit(child as AnyNode, depth + 1);
  }

  function visitImage(node: AnyNode): void {
    const address = 'url' in node ? String(node.url) : '';
    if (isData(address)) add(embeddedImage(address.length, placeOf(node)));
    else if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address.trim())) {
      add(diagnostic('remote-image', placeOf(node), { address: shown(address) }));
    } else {
      add(diagnostic('markdown-image', placeOf(node), {}));
    }
  }

  function visitLink(node: AnyNode & { url: string }): void {
    const { url: address } = node;
    if (node.type === 'definition' && isData(address)) {
      add(embeddedImage(address.length, placeOf(node)));
      return;
    }
    if (!isSafeAddress(address)) {
      const told = { address: shown(address), lacks: lackingScheme(address) };
      add(diagnostic('unsafe-address', placeOf(node), told));
      return;
    }
    const cause = deceptionIn(address) ?? (promisesAnotherSite(shownOf(node), address) && 'words');
    if (cause) {
      add(diagnostic('deceptive-address', placeOf(node), { address: shown(address), cause }));
    }
  }

  /** The address of a reference stands elsewhere, where it is judged by itself. */
  function visitReference(node: AnyNode & { identifier: string }): void {
    const address = definitions.get(node.identifier);
    if (address === undefined || !promisesAnotherSite(shownOf(node), address)) return;
    add(
      diagnostic('deceptive-address', placeOf(node), { address: shown(address), cause: 'words' }),
    );
  }

  /** What entities spell is not in the file as it is written: words, titles, labels, languages. */
  function visitWords(node: AnyNode): void {
    const texts = Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' && key !== 'type' && !(key === 'url' && !isSafeAddress(value))
        ? [value]
        : [],
    );
    const code = texts.map(hiddenCharacterIn).find((found) => found !== undefined);
    if (code !== undefined) add(diagnostic('hidden-character', placeOf(node), { code }));
  }

  /** An address that was cut short by a space is a link of its own: the whole sentence is read. */
  function visitSentence(node: AnyNode): void {
    const [text] = brokenLink.exec(wordsOf(node)) ?? [];
    if (text !== undefined) add(diagnostic('unread-link', placeOf(node), { text }));
  }

  function visitElement(node: JsxElement): void {
    const place = placeOf(node);
    const name = node.name ?? '';
    const attributes = checkedAttributes(node, place);
    const component = components.get(name);
    if (component === undefined) {
      const allowed = allowedElements.get(name);
      if (allowed !== undefined) checkElementAttributes(name, attributes, allowed, place);
      else if (/^[A-Z]/.test(name)) {
        const likely = suggestion(name, names);
        add(diagnostic('unknown-component', place, { name, allowed: names, suggestion: likely }));
      } else add(diagnostic('forbidden-element', place, { name }));
      return;
    }
    checkContent(node, component.content, place);
    const known = Object.keys(component.attributes.shape);
    const input = Object.fromEntries(attributes);
    const { problems: found } = parseWith(component.attributes, input, (() => place) as Locate, {
      prefix: name,
    });
    const written = new Set(
      node.attributes.map((attribute) => ('name' in attribute ? attribute.name : '')),
    );
    const empty = Object.keys(input).filter((attribute) => input[attribute]?.trim() === '');
    if (empty.length > 0) add(diagnostic('empty-attribute', place, { name, attributes: empty }));
    for (const refusal of found) {
      if (empty.includes(attributeOf(refusal))) continue;
      const told = inWordsOfAttributes(refusal, name, known);
      if (!isThereAfterAll(told, written)) add(told);
    }
    if (name === 'Indicatore') checkIndicator([...written], attributes, place);
    const address = attributes.get('indirizzo');
    const read = [...attributes].filter(([attribute]) => attribute !== 'indirizzo');
    if (address && read.some(([, words]) => promisesAnotherSite(words, address))) {
      add(diagnostic('deceptive-address', place, { address: shown(address), cause: 'words' }));
    }
    const picture = attributes.get('file');
    if (name === 'Figura' && found.length === 0 && empty.length === 0 && picture !== undefined) {
      const state = options.pictureAt(picture);
      if (state === 'missing') add(diagnostic('missing-image', place, { path: picture }));
      const cause = { 'not-a-picture': 'kind', 'too-large': 'large' } as const;
      if (state === 'not-a-picture' || state === 'too-large') {
        add(diagnostic('broken-image', place, { path: picture, cause: cause[state] }));
      }
    }
  }

  /** Its name alone, or with a date, refers to the sheet, and nothing is lacking. */
  function checkIndicator(
    written: readonly string[],
    attributes: ReadonlyMap<string, string>,
    place: SourceLocation,
  ): void {
    const name = attributes.get('nome')?.trim() ?? '';
    const date = attributes.get('data')?.trim();
    if (name !== '' && namesResult(written)) {
      options.onResult?.({ name, place, ...(date !== undefined && { date }) });
    }
    for (const attribute of lackingOfIndicator(written)) {
      add(diagnostic('missing-attribute', place, { name: 'Indicatore', attribute }));
    }
  }

  /** Tells the attributes that are code; returns the others. */
  function checkedAttributes(node: JsxElement, place: SourceLocation): Map<string, string> {
    const texts = new Map<string, string>();
    for (const attribute of node.attributes as MdxJsxAttributeUnion[]) {
      if (attribute.type === 'mdxJsxExpressionAttribute') {
        add(diagnostic('code-attribute', place, { attribute: '{…}' }));
        continue;
      }
      const { name, value } = attribute;
      if (/^(?:client|server|set|is|define|transition):/.test(name)) {
        add(diagnostic('client-directive', place, { attribute: name }));
      } else if (/^on/i.test(name)) {
        add(diagnostic('event-attribute', place, { attribute: name }));
      } else if (name.toLowerCase() === 'style') {
        add(diagnostic('style-attribute', place, {}));
      } else if (typeof value !== 'string') {
        add(diagnostic('code-attribute', place, { attribute: name }));
      } else texts.set(name, value);
    }
    return texts;
  }

  function checkElementAttributes(
    name: string,
    attributes: Map<string, string>,
    allowed: readonly string[],
    place: SourceLocation,
  ): void {
    for (const [attribute, value] of attributes) {
      const code = hiddenCharacterIn(value);
      if (code !== undefined) add(diagnostic('hidden-character', place, { code }));
      if (allowed.includes(attribute)) continue;
      const likely = suggestion(attribute, allowed);
      const parameters = { name, attribute, allowed: [...allowed], suggestion: likely };
      add(diagnostic('unknown-attribute', place, parameters));
    }
  }

  function checkContent(
    node: JsxElement,
    content: 'none' | 'blocks' | 'ordered-list',
    place: SourceLocation,
  ) {
    // Addresses for links elsewhere show nothing here; one parser of two keeps them apart.
    const children = (node.children as AnyNode[]).filter(({ type }) => type !== 'definition');
    const [first] = children;
    const fits = {
      none: children.length === 0,
      blocks: children.length > 0,
      'ordered-list':
        children.length === 1 &&
        first?.type === 'list' &&
        'ordered' in first &&
        first.ordered === true,
    }[content];
    if (!fits) add(diagnostic('component-content', place, { name: node.name ?? '', content }));
  }

  visit(tree, 0);
  return problems;
}

/** A picture that Google Docs and others write into the text itself. */
const isData = (address: string): boolean => /^\s*data:image\//i.test(address);

/** More of an address than this is not needed to find it. */
const longestShown = 200;

const shown = (address: string): string =>
  address.length > longestShown ? `${address.slice(0, longestShown)}…` : address;

/** A blank parts them: without it, a value could be parted anywhere. */
const attributes = /^\{\s*(?:(?:[.#][\w\p{L}-]+|[\w-]+=(?:"[^"]*"|[^\s"}]+))(?:\s+|(?=\})))+\}$/u;

/** What pandoc puts behind words, headings and pictures in place of what Markdown does not have. */
function pandocAttributes(
  { position }: AnyNode,
  place: SourceLocation,
  source: string,
): Diagnostic | undefined {
  if (!position) return undefined;
  const line = source.split('\n')[position.start.line - 1] ?? '';
  const start = position.start.column - 1;
  const [braces = ''] = /^\{[^{}]{0,300}\}/.exec(line.slice(start)) ?? [];
  if (!attributes.test(braces)) return undefined;
  const from = line[start - 1] === ']' ? openingOf(line, start - 1) : undefined;
  if (from === undefined)
    return diagnostic('pandoc-attributes', place, { found: braces, write: '' });
  const found = line.slice(from, start) + braces;
  const write = line.slice(from + 1, start - 1);
  return diagnostic('pandoc-attributes', { ...place, column: from + 1 }, { found, write });
}

/** Where the bracket opens that is closed here. */
function openingOf(line: string, closing: number): number | undefined {
  let depth = 0;
  for (let at = closing; at >= 0; at -= 1) {
    if (line[at] === ']') depth += 1;
    if (line[at] === '[') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** The plain words inside a node, but for code. */
const wordsOf = (node: AnyNode): string => gathered(node, ' ');

/** What is read of a node, words in code signs too. */
const shownOf = (node: AnyNode): string => gathered(node);

/** A node may be deeper than calls may go: it is not walked by calling. */
function gathered(node: AnyNode, inPlaceOfCode?: string): string {
  const words: string[] = [];
  const waiting: AnyNode[] = [node];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one.type === 'inlineCode' && inPlaceOfCode !== undefined) words.push(inPlaceOfCode);
    else if ('value' in one && typeof one.value === 'string') words.push(one.value);
    else if ('children' in one) addAll(waiting, (one.children as AnyNode[]).toReversed());
  }
  return words.join('');
}

/** The addresses that references lead to: of two with one name, the first. */
function definitionsIn(tree: Nodes): Map<string, string> {
  const found = new Map<string, string>();
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition' && !found.has(node.identifier)) {
      found.set(node.identifier, node.url);
    }
    if ('children' in node) addAll(waiting, node.children.toReversed());
  }
  return found;
}

/** An attribute that is there and was refused as code is not missing as well. */
function isThereAfterAll(told: Diagnostic, written: ReadonlySet<string>): boolean {
  if (told.rule !== 'missing-attribute') return false;
  return written.has((told as Diagnostic<'missing-attribute'>).parameters.attribute);
}

/** An attribute that is missing or unknown is told as such, not as a field of the sheet. */
function inWordsOfAttributes(refusal: Diagnostic, name: string, known: string[]): Diagnostic {
  if (refusal.rule === 'missing-field') {
    const { field } = (refusal as Diagnostic<'missing-field'>).parameters;
    return diagnostic('missing-attribute', refusal, {
      name,
      attribute: field.replace(/^.*\./, ''),
    });
  }
  if (refusal.rule === 'unknown-key') {
    const { key, suggestion: likely } = (refusal as Diagnostic<'unknown-key'>).parameters;
    const parameters = { name, attribute: key, allowed: known, suggestion: likely };
    return diagnostic('unknown-attribute', refusal, parameters);
  }
  if (refusal.rule === 'invalid-format') {
    const { field, value } = (refusal as Diagnostic<'invalid-format'>).parameters;
    return diagnostic('invalid-format', refusal, { field, value, of: 'picture' });
  }
  return refusal;
}

/** The attribute that a refusal is of. */
const attributeOf = ({ parameters }: Diagnostic): string =>
  'field' in parameters ? String(parameters.field).replace(/^.*\./, '') : '';
