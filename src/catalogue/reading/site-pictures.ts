/**
 * The logo and the icon that `site.yml` names: each lies beside it or in `public/`. An SVG is a
 * document, which can run programs: one that does more than show something is refused.
 */
import { join } from 'node:path';
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { addAll } from '../model/long-lists.ts';
import { misfitOnTheWay, readPlainFile } from '../../files/plain-file.ts';
import { type Diagnostic, diagnostic, type SourceLocation } from '../checking/diagnostic.ts';
import type { Locate } from '../checking/zod-diagnostics.ts';
import type { Site } from '../model/site.ts';
import { largestPicture, pictureState } from './picture.ts';
import { publicFolderName } from './public-files.ts';

interface SitePictures {
  /** What is published of them beside `public/`: by its path in the site, the absolute path. */
  files: Map<string, string>;
  problems: Diagnostic[];
}

/**
 * Finds the pictures of a site.
 *
 * @param locate where `site.yml` names them
 */
export function readSitePictures(
  folder: string,
  site: Pick<Site, 'logo' | 'icon'>,
  locate: Locate,
): SitePictures {
  const found: SitePictures = { files: new Map(), problems: [] };
  for (const key of ['logo', 'icon'] as const) {
    const name = site[key];
    if (name === undefined) continue;
    const file = placeOf(folder, name);
    if (file === undefined) {
      const missing = { path: name, isOfSite: true as const };
      found.problems.push(diagnostic('missing-image', locate([key], 'value'), missing));
      continue;
    }
    found.files.set(name, join(folder, file));
    addAll(found.problems, problemsOf(folder, file));
  }
  return found;
}

/** From the folder of the content, where a picture of this name is. */
const placeOf = (folder: string, name: string): string | undefined =>
  [name, `${publicFolderName}/${name}`].find(
    (file) => misfitOnTheWay(folder, file, 'file') !== 'missing',
  );

function problemsOf(folder: string, file: string): Diagnostic[] {
  const start: SourceLocation = { file, line: 1, column: 1 };
  const broken = diagnostic('broken-image', start, { path: file, cause: 'kind' });
  const large = diagnostic('broken-image', start, { path: file, cause: 'large' });
  if (!/\.svg$/i.test(file)) {
    const state = pictureState(folder, file);
    if (state === 'too-large') return [large];
    return state === 'good' ? [] : [broken];
  }
  const found = readPlainFile(folder, file, largestPicture);
  if (found.is === 'misfit') return [diagnostic('not-a-file', start, { is: found.misfit })];
  if (found.is !== 'bytes') return [found.is === 'large' ? large : broken];
  const source = found.bytes.toString('utf8');
  // Entities can hide anything, and no program that draws needs them.
  const entity = /<!DOCTYPE[^>[]*\[|<!ENTITY/i.exec(source);
  if (entity) return [unsafe(file, source.slice(0, entity.index).split('\n').length, entity[0])];
  try {
    const root = new DOMParser({ onError: refuse, locator: true }).parseFromString(
      source.replace(/^\uFEFF/, ''),
      'image/svg+xml',
    ).documentElement;
    if (root?.localName !== 'svg') return [broken];
    return [...dangersIn(root)].map(({ line, found }) => unsafe(file, line, found));
  } catch {
    return [broken];
  }
}

const refuse = (_level: string, message: string) => {
  throw new Error(message);
};

const unsafe = (file: string, line: number, found: string): Diagnostic =>
  diagnostic('unsafe-picture', { file, line, column: 1 }, { found });

/** Elements that run something, or that show another document. */
const forbidden =
  /^(?:script|foreignobject|iframe|embed|object|audio|video|handler|listener|set|animate.*)$/i;
/** Addresses that stay inside the picture. */
const inside = /^\s*(?:#|data:image\/(?:png|jpeg|webp)[;,])/i;
/** In a style: what asks for something elsewhere. */
const asks = /@import|url\(\s*['"]?(?!['"]?#)/i;

function* dangersIn(node: Node): Generator<{ line: number; found: string }> {
  const line = (node as Node & { lineNumber?: number }).lineNumber ?? 1;
  if (node.nodeType === node.PROCESSING_INSTRUCTION_NODE) yield { line, found: '<?…?>' };
  if (node.nodeType === node.ELEMENT_NODE) {
    const element = node as Element;
    const name = element.localName ?? '';
    if (forbidden.test(name)) yield { line, found: `<${name}>` };
    if (name === 'style' && asks.test(element.textContent ?? '')) yield { line, found: '<style>' };
    for (const attribute of element.attributes) {
      const own = attribute.localName ?? attribute.name;
      const isAddress = /^(?:href|src)$/i.test(own) && !inside.test(attribute.value);
      if (/^on/i.test(own) || isAddress || asks.test(attribute.value)) {
        yield { line, found: attribute.name };
      }
    }
  }
  for (let child = node.firstChild; child; child = child.nextSibling) yield* dangersIn(child);
}
