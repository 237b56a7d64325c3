/** The search in the text: Pagefind's engine, answering in places of practices. */
import { textIndexFolder } from '../../search/files.ts';
import { hasEveryWord } from '../../search/words.ts';
import type { SearchFiles } from './files.ts';

interface PagefindFragment {
  content: string;
  excerpt: string;
  meta: { title?: string };
}
interface PagefindResult {
  id: string;
  data: () => Promise<PagefindFragment>;
}
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (text: string) => Promise<{ results: PagefindResult[] }>;
}

export interface TextMatch {
  place: number;
  /** A piece of the page with the words found, between `<mark>` and `</mark>`. */
  excerpt: () => Promise<string>;
}

/** Searches a text; answers with the practices found, the most relevant first. */
export type TextSearch = (text: string) => Promise<TextMatch[]>;

export function textSearch(base: string, files: SearchFiles): TextSearch {
  let engine: Promise<Pagefind> | undefined;
  const load = async (): Promise<Pagefind> => {
    const address = new URL(`${base}${textIndexFolder}/pagefind.js`, location.href).href;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ excerptLength: 24, ranking: { termFrequency: 0.6 } });
    return pagefind;
  };

  return async (text) => {
    engine ??= load();
    engine.catch(() => {
      engine = undefined;
    });
    const [pagefind, documents] = await Promise.all([engine, files.documents()]);
    const { results } = await pagefind.search(text);
    const [best] = results;
    if (!best) return [];
    const { content, meta } = await best.data();
    if (!hasEveryWord(`${meta.title ?? ''} ${content}`, text)) return [];
    const places = new Map(documents.map((id, place) => [id, place]));
    return results.flatMap((result) => {
      const place = places.get(result.id);
      if (place === undefined) return [];
      return [{ place, excerpt: async () => (await result.data()).excerpt }];
    });
  };
}
