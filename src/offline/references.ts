/** What pages and scripts refer to among the files of the build, read from their text. */
import { assetFolder } from '../routing/fixed-paths.ts';

/**
 * The styles, scripts, fonts and pictures that a page names, as it names them.
 *
 * @param base the path of the whole site, from `/` to `/`
 */
export function assetsOfPage(html: string, base: string): string[] {
  // Each language has its own, in its folder.
  const folder = `${base.replace(/[^\w/]/g, '\\$&')}(?:[a-z]{2}/)?${assetFolder}/`;
  return distinct([...html.matchAll(new RegExp(`${folder}[\\w./~-]+`, 'g'))].map(([path]) => path));
}

/**
 * The scripts that one loads, at once or later.
 *
 * @param address of the script
 */
export function scriptsOfScript(script: string, address: string): string[] {
  const found = script.matchAll(/["'`](\.\/[\w./~-]+\.js)["'`]/g);
  return distinct([...found].map(([, path = '']) => new URL(path, address).href));
}

const distinct = (list: string[]): string[] => [...new Set(list)];
