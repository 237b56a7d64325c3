/** The facts of some practices, from the files of the build: few files, whatever the catalogue. */
import { type Facts, factsFile, slugFile } from '../../search/files.ts';

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}

/**
 * @param base the base of the site, ending in `/`
 * @returns a function that gives the facts in the order asked for; those of unknown slugs are
 *   left out
 */
export function factsFrom(
  base: string,
  factsPerFile: number,
): (slugs: readonly string[]) => Promise<Facts[]> {
  let slugs: Promise<string[]> | undefined;
  const parts = new Map<number, Promise<Facts[]>>();
  const part = (number: number) => {
    const asked = parts.get(number) ?? fetchJson<Facts[]>(base + factsFile(number));
    parts.set(number, asked);
    return asked;
  };
  return async (wanted) => {
    if (wanted.length === 0) return [];
    slugs ??= fetchJson<string[]>(base + slugFile);
    const places = new Map((await slugs).map((slug, place) => [slug, place]));
    const found = await Promise.all(
      wanted.map(async (slug) => {
        const place = places.get(slug);
        if (place === undefined) return undefined;
        return (await part(Math.floor(place / factsPerFile)))[place % factsPerFile];
      }),
    );
    return found.filter((facts) => facts !== undefined);
  };
}
