/** One hostile or unlucky file, and the rules that must be told of it. */
export interface Attack {
  /** What is tried. */
  name: string;
  /** Path from the content folder; a practice of its own if left out. */
  file?: string;
  source: string | Uint8Array;
  /** Rules told of the file, sorted; empty where it is harmless and must pass. */
  rules: string[];
}

/** Attacks that differ by the text below a right sheet. */
export const inText =
  (rules: string[], sheet: (body: string) => string) =>
  ([name, body]: readonly [name: string, body: string]): Attack => ({
    name,
    source: sheet(body),
    rules,
  });
