/**
 * The text of a file: parsed once, judged by the guard, compiled to the function body that the
 * page hands to Astro's renderer. One parser serves the check and the build.
 */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import { addAll } from '../model/long-lists.ts';
import { type LanguageCode, languageCodes } from '../../i18n/languages.ts';
import { isError, type Diagnostic, diagnostic } from '../checking/diagnostic.ts';
import type { ResultReference } from '../checking/result-rules.ts';
import type { Finder } from '../glossary/finder.ts';
import { marksIn } from '../glossary/marks.ts';
import { isSafeAddress } from '../model/address.ts';
import type { CodeIn, Indicator, Link, OutlineEntry, TextKind } from '../model/record.ts';
import { type Passage, proseOf } from '../readability/prose.ts';
import { ended, mayHoldCode, mayHoldUp, syntaxProblem } from './body-syntax.ts';
import { closedElsewhere } from './closing.ts';
import { compile, featuresIn } from './compile.ts';
import { guard, type GuardOptions } from './guard.ts';
import { beyondLimits } from './limits.ts';
import { pictureState } from './picture.ts';
import { plainText } from './plain-text.ts';
import { misreadIn } from './misread/misread.ts';
import { isKnownOfRest, parseRecovering } from './recover.ts';

type AddressOf = (address: string) => string;
export type AddressesIn = readonly { code: LanguageCode; addressOf: AddressOf }[];

interface BodyOptions {
  file: string;
  kind: TextKind;
  /** The absolute path of the file, for the pictures beside it. */
  path: string;
  /** What it is written in; Italian if left out, where only its problems are asked for. */
  language?: LanguageCode;
  /** What a page shows for an address of this site, which authors write from `/`. */
  addressOf: AddressOf;
  /** The same for the pages in other languages, if there are any. */
  addressesIn?: AddressesIn;
  /** Finds the terms that are explained in it. */
  findTerms?: Finder | undefined;
}

export interface Body {
  /** A JavaScript function body that returns `{ default: MDXContent }`; empty without text. */
  code: string;
  /** The same for pages in other languages; absent where it is the same. */
  codeIn?: CodeIn;
  /** Its words without marks; empty for a text with errors. */
  text: string;
  /** Those to pages, of this site and of others. */
  links: Link[];
  /** The pictures that it shows: paths from the content folder. */
  figures: string[];
  outline: OutlineEntry[];
  indicator?: Indicator;
  /** What is read of it; nothing of a text with errors. */
  prose: Passage[];
  /** The results of the sheet that it shows by their names; none of a text with errors. */
  results: ResultReference[];
  problems: Diagnostic[];
}

/** What there is of a text that cannot be read. */
export const emptyBody = {
  code: '',
  text: '',
  links: [],
  figures: [],
  outline: [],
  prose: [],
  results: [],
};

/**
 * Reads a text.
 *
 * @param source the whole file, with its frontmatter blanked
 */
export function readBody(source: string, options: BodyOptions): Body {
  const { file, kind, path } = options;
  const tooMuch = beyondLimits(source, file);
  if (tooMuch.length > 0) return { ...emptyBody, problems: tooMuch };
  const pictureAt = (picture: string) => pictureState(dirname(path), picture);
  const judging = { file, kind, pictureAt };
  if (mayHoldCode(source) || hasTildesByTags(source) || mayHoldUp(source)) {
    // Sätteri hands code to a parser of JavaScript, which code of many levels makes end the whole
    // process: what may be code is judged by a reader that knows none, and no code comes further. So
    // is what may hold Sätteri up.
    const { tree, problems } = remark().judgeWithRemark(source, judging);
    const links = tree ? linksIn(tree) : [];
    if (problems.some(isError)) return { ...emptyBody, links, problems };
  }
  return readNatively(ended(source), judging, options);
}

/** Of a tag within tildes only the reader of the form sees that it is not closed there. */
const hasTildesByTags = (source: string): boolean =>
  source.split('\n\n').some((block) => block.includes('~') && block.includes('<'));

const require = createRequire(import.meta.url);
/** Few texts need it, and it takes as long to load as all the rest. */
const remark = () => require('./remark.ts') as typeof import('./remark.ts');

function readNatively(source: string, judging: GuardOptions, options: BodyOptions): Body {
  const { file, language = languageCodes[0], addressOf, addressesIn = [], findTerms } = options;
  const { tree, mistakes } = parseRecovering(
    source,
    (text): Nodes => mdxToMdast(text, { features: featuresIn(language) }),
    (error) => syntaxProblemOf(error, source, file),
  );
  if (!tree) return { ...emptyBody, problems: mistakes };
  const links = linksIn(tree);
  const astray = closedElsewhere(tree, source, file);
  if (astray.length > 0) return { ...emptyBody, links, problems: [...mistakes, ...astray] };
  const results: ResultReference[] = [];
  const onResult = (reference: ResultReference) => results.push(reference);
  const judged = [
    ...guard(tree, { ...judging, onResult }, source),
    ...misreadIn(tree, source, file),
  ];
  if (mistakes.length > 0) {
    return { ...emptyBody, links, problems: [...mistakes, ...judged.filter(isKnownOfRest)] };
  }
  if (judged.some(isError)) return { ...emptyBody, links, problems: judged };
  if (!('children' in tree) || tree.children.length === 0) {
    const empty = diagnostic('text-empty', { file, line: 1, column: 1 }, {});
    return { ...emptyBody, links, problems: [empty] };
  }
  // Of a text that names no term, the pipeline is not burdened with looking for them.
  const terms = findTerms && marksIn(tree, findTerms).length > 0 ? findTerms : undefined;
  try {
    const compileWith = (address: AddressOf) =>
      compile(source, { addressOf: address, file, language, findTerms: terms });
    const compiled = compileWith(addressOf);
    // A text that leads to no page of this site is the same in all of them.
    const others = links.some(({ address }) => address.startsWith('/')) ? addressesIn : [];
    const codeIn = Object.fromEntries(
      others.map((pages) => [pages.code, compileWith(pages.addressOf).code]),
    );
    const read = { text: plainText(tree), links, prose: proseOf(tree), results };
    const code = { ...compiled, ...(others.length > 0 && { codeIn }) };
    return { ...code, ...read, problems: judged };
  } catch (error) {
    return { ...emptyBody, links, problems: [syntaxProblemOf(error, source, file)] };
  }
}

/** Sätteri writes `line:column: reason`. */
function syntaxProblemOf(error: unknown, source: string, file: string): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', reason = message] =
    /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const place = { file, line: Number(line), column: Number(column) };
  return syntaxProblem(reason, place, source);
}

const leadsToAPage = (address: string): boolean =>
  isSafeAddress(address) && /^(?:\/|https?:)/i.test(address);

/** A text may be deeper than calls may go: it is not walked by calling. */
function linksIn(tree: Nodes): Link[] {
  const links: Link[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ((node.type === 'link' || node.type === 'definition') && leadsToAPage(node.url)) {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      links.push({ address: node.url, line, column });
    }
    if ('children' in node) addAll(waiting, node.children.toReversed());
  }
  return links;
}
