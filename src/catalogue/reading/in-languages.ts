/** The texts that data files give in each language of the site: all are asked for, in its order. */
import type { z } from 'zod';
import { type Diagnostic, diagnostic } from '../checking/diagnostic.ts';
import { fieldName } from '../checking/field-name.ts';
import type { Path } from '../model/field.ts';
import type { Locate } from '../checking/zod-diagnostics.ts';
import { isLanguageCode, type LanguageCode } from '../../i18n/languages.ts';

type Texts = Record<string, unknown>;

/**
 * Tells which languages of the site a data file leaves out and which of its texts are in none that
 * the program knows, and puts its texts in their order: what lacks a language all the same is read
 * in the first.
 *
 * @param schema that of the file
 * @param value what the schema gave back
 */
export function inLanguages(
  languages: readonly LanguageCode[],
  schema: z.ZodType,
  value: unknown,
  locate: Locate,
): Diagnostic[] {
  return [...textsIn(schema, value, [])].flatMap(([path, texts]) => {
    const missing = languages.filter((code) => texts[code] === undefined);
    const rest = Object.keys(texts).filter((code) => !languages.some((known) => known === code));
    for (const code of [...languages, ...rest]) {
      const text = texts[code];
      delete texts[code];
      if (text !== undefined) texts[code] = text;
    }
    // Nothing is known of languages that the site does not say.
    if (languages.length === 0) return [];
    const unknown = rest
      .filter((code) => !isLanguageCode(code))
      .map((key) => ({ key, likely: missing.find((code) => beginsWith(key, code)) }));
    return [
      ...unknown.map(({ key, likely }) => {
        const told = { key, allowed: [...languages], suggestion: likely, inside: undefined };
        return diagnostic('unknown-key', locate([...path, key], 'key'), told);
      }),
      // Of a name that was meant to be a language, that is told, and not that the language is missing.
      ...missing
        .filter((language) => unknown.every(({ likely }) => likely !== language))
        .map((language) =>
          diagnostic('missing-language', locate(path, 'key'), { field: fieldName(path), language }),
        ),
    ];
  });
}

/** `ita`, `IT` and `it-IT` are meant to be `it`. */
const beginsWith = (key: string, code: string): boolean => key.toLowerCase().startsWith(code);

/** Every text of a value that its schema has in languages, with where it stands. */
function* textsIn(
  schema: z.core.$ZodType,
  value: unknown,
  path: Path,
): Generator<[path: Path, texts: Texts]> {
  if (value === null || typeof value !== 'object') return;
  if ((schema as z.ZodType).meta()?.['localised'] === true) {
    yield [path, value as Texts];
    return;
  }
  const def: z.core.$ZodTypeDef & {
    innerType?: z.core.$ZodType;
    out?: z.core.$ZodType;
    options?: readonly z.core.$ZodType[];
    element?: z.core.$ZodType;
    shape?: Record<string, z.core.$ZodType>;
  } = schema._zod.def;
  const within = [def.innerType, def.type === 'pipe' ? def.out : undefined, ...(def.options ?? [])];
  for (const inner of within) if (inner) yield* textsIn(inner, value, path);
  if (def.element && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* textsIn(def.element, item, [...path, index]);
    }
  }
  for (const [key, inner] of Object.entries(def.shape ?? {})) {
    yield* textsIn(inner, (value as Texts)[key], [...path, key]);
  }
}
