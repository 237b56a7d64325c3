/** Reads the sheet of a text: YAML, with the amounts of money as their author wrote them. */
import { euroFields } from '../model/euro-fields.ts';
import { isFields } from '../writing/same.ts';
import { readYaml, type YamlReading } from './yaml.ts';

/**
 * Reads a sheet. An amount that YAML takes for another number than people do (`150.000` is 150 to
 * it, `0x10` is 16) stays the text that it was written as, which no amount may be.
 *
 * @param source the YAML alone
 * @param file what to name in problems
 * @param firstLine the line of the file on which the sheet begins
 */
export function readFrontmatter(source: string, file: string, firstLine = 2): YamlReading {
  const yaml = readYaml(source, file, firstLine);
  const value = euroFields.reduce<unknown>(
    (frontmatter, field) => withText(frontmatter, field.split(/\.|(?=\[)/), [], yaml),
    yaml.value,
  );
  return { ...yaml, value };
}

/** As this program writes numbers itself, and as its authors are told to; never three decimals. */
const isPlain = (source: string, value: number): boolean =>
  /^-?\d+(?:\.\d+)?$|^-?\d\.?\d*e\+\d+$/.test(source) &&
  !/\.\d{3}$/.test(source) &&
  Number.isFinite(value);

/** The value with the text of the amount that these steps lead to, in each item of a list. */
function withText(
  value: unknown,
  steps: readonly string[],
  path: readonly (string | number)[],
  yaml: YamlReading,
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) {
    const source = typeof value === 'number' ? yaml.sourceAt(path) : undefined;
    return source === undefined || isPlain(source, Number(value)) ? value : source;
  }
  if (step === '[]') {
    if (!Array.isArray(value)) return value;
    return value.map((item, index) => withText(item, rest, [...path, index], yaml));
  }
  if (!isFields(value) || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: withText(value[step], rest, [...path, step], yaml) };
}
