/** Where the reader of the build and that of the form do not take a text for the same. */
import { mdxToMdast } from 'satteri';
import type { Nodes } from 'mdast';
import { isError } from '../../src/catalogue/checking/diagnostic.ts';
import { readBody } from '../../src/catalogue/reading/body.ts';
import { ended } from '../../src/catalogue/reading/body-syntax.ts';
import { featuresIn } from '../../src/catalogue/reading/compile.ts';
import { plainText } from '../../src/catalogue/reading/plain-text.ts';
import { readWithRemark } from '../../src/catalogue/reading/remark.ts';

const file = 'practices/montebello/prova.mdx';

/** In a few words, what differs first: whether it is accepted, its words, or its links. */
export function differenceOf(text: string): string | undefined {
  // In a file, a sheet stands above, and no half of a pair.
  const body = `\n\n${text.toWellFormed()}`;
  const addressOf = (address: string) => address;
  const build = readBody(body, { file, kind: 'practice', path: `/nowhere/${file}`, addressOf });
  const pictureAt = () => 'missing' as const;
  const form = readWithRemark(body, { file, kind: 'practice', pictureAt });
  const [inBuild, inForm] = [build, form].map(({ problems }) => problems.filter(isError));
  if ((inBuild?.length === 0) !== (inForm?.length === 0)) {
    const [first] = [...(inBuild ?? []), ...(inForm ?? [])];
    return `${inBuild?.length === 0 ? 'the form' : 'the build'} alone refuses it: ${first?.rule}`;
  }
  if (inBuild?.length !== 0 || !form.tree) return undefined;
  const tree = mdxToMdast(ended(body), { features: featuresIn('it') }) as Nodes;
  if (wordsOf(tree) !== wordsOf(form.tree)) return 'its words are others';
  if (linksOf(tree) !== linksOf(form.tree)) return 'its links are others';
  return undefined;
}

const wordsOf = (tree: Nodes): string => plainText(tree).replaceAll(/\s+/g, ' ').trim();

function linksOf(tree: Nodes): string {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'definition') found.push(node.url);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return found.join(' ');
}
