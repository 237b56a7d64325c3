/** The facts of some practices, from the files of the build: few files, whatever the catalogue. */
import { factsFile, formerSlugFile, slugFile } from '../../routing/fixed-paths.ts';
import type { Facts } from '../../search/files.ts';
import { fetchJson } from '../missing.ts';

interface FactFinder {
  /** The facts in the order asked for; those of unknown slugs are left out. */
  factsFor: (slugs: readonly string[]) => Promise<Facts[]>;
  /**
   * Addresses and shelves may name practices as they were: gives for each of these slugs the one
   * that it is now. What was renamed is asked for only where a slug is not known.
   */
  namesNow: (slugs: readonly string[]) => Promise<(slug: string) => string>;
}

/** @param base the base of the site, ending in `/` */
export function factsFrom(base: string, factsPerFile: number): FactFinder {
  let places: Promise<Map<string, number>> | undefined;
  let formers: Promise<Record<string, string>> | undefined;
  const parts = new Map<number, Promise<Facts[]>>();
  const part = (number: number) => {
    const asked = parts.get(number) ?? fetchJson<Facts[]>(base + factsFile(number));
    parts.set(number, asked);
    return asked;
  };
  const placesOf = () => {
    places ??= fetchJson<string[]>(base + slugFile).then(
      (slugs) => new Map(slugs.map((slug, place) => [slug, place])),
    );
    return places;
  };
  return {
    async factsFor(wanted) {
      if (wanted.length === 0) return [];
      const known = await placesOf();
      const found = await Promise.all(
        wanted.map(async (slug) => {
          const place = known.get(slug);
          if (place === undefined) return undefined;
          return (await part(Math.floor(place / factsPerFile)))[place % factsPerFile];
        }),
      );
      return found.filter((facts) => facts !== undefined);
    },
    async namesNow(slugs) {
      if (slugs.length === 0) return (slug) => slug;
      const known = await placesOf();
      if (slugs.every((slug) => known.has(slug))) return (slug) => slug;
      formers ??= fetchJson<Record<string, string>>(base + formerSlugFile);
      const renamed = new Map(Object.entries(await formers));
      return (slug) => renamed.get(slug) ?? slug;
    },
  };
}
