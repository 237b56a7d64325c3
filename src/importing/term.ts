/** Terms of the vocabularies as people name them in their tables. */
import type { Term, Vocabulary } from '../catalogue/model/vocabularies.ts';

/** Without what people write in one way or another: accents, hyphens, capitals, apostrophes. */
const keyOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

/** What is put before the name of a territory: `Regione autonoma della …`, `P.A. di …`. */
const before =
  /^(?:regione(?: autonoma)?|provincia(?: autonoma)?|p a|prov aut)(?: (?:della|dell|del|delle|di))? /;

/** What catalogues have codes in is their own choice; a code is one word without signs. */
const codeForm = /^[A-Za-z\d]{1,12}$/;

/** What a term may be called: by its id, its names, the short one before a dash, its codes. */
function namesOf(term: Term): string[] {
  const labels = Object.values(term.label).filter((label) => label !== undefined);
  const short = labels.flatMap((label) => / [–—-] /.exec(label) && label.split(/ [–—-] /)[0]);
  const codes = Object.values(term).flatMap((value: unknown) => {
    const code =
      typeof value === 'object' && value !== null && 'code' in value ? value.code : value;
    return typeof code === 'string' && codeForm.test(code) ? [code] : [];
  });
  return [term.id, ...labels, ...short, ...codes].filter((name) => typeof name === 'string');
}

const indexes = new WeakMap<Vocabulary, Map<string, Set<string>>>();

function indexOf(vocabulary: Vocabulary): Map<string, Set<string>> {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const index = new Map<string, Set<string>>();
  for (const term of vocabulary.terms) {
    for (const name of namesOf(term)) {
      for (const key of [keyOf(name), keyOf(name).replace(before, '')]) {
        index.set(key, (index.get(key) ?? new Set()).add(term.id));
      }
    }
  }
  indexes.set(vocabulary, index);
  return index;
}

/** The id of the one term that is called so; nothing if there is none, or if there are several. */
export function termNamed(text: string, vocabulary: Vocabulary): string | undefined {
  const written = text.trim();
  if (vocabulary.terms.some(({ id }) => id === written)) return written;
  const index = indexOf(vocabulary);
  const key = keyOf(written);
  // ISTAT codes lose their zero in a spreadsheet.
  const keys = [key, key.replace(before, ''), ...(/^\d$/.test(key) ? [`0${key}`] : [])];
  const found = keys.map((one) => index.get(one)).find((ids) => ids?.size === 1);
  return found && [...found][0];
}

/**
 * The terms in a cell that names several. A name may hold the sign that parts them: the longest
 * name that is known is taken.
 */
export function termsNamed(text: string, separator: string, vocabulary: Vocabulary): string[] {
  const parts = text.split(separator);
  const terms: string[] = [];
  for (let from = 0; from < parts.length;) {
    let to = parts.length;
    const joined = () => parts.slice(from, to).join(separator);
    while (to > from + 1 && termNamed(joined(), vocabulary) === undefined) to -= 1;
    const name = joined().trim();
    if (name !== '') terms.push(termNamed(name, vocabulary) ?? name);
    from = to;
  }
  return terms;
}
