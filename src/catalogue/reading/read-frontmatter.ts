/** Reads the sheet of a text: YAML, with the numbers that mislead as their author wrote them. */
import { euroFields } from '../model/euro-fields.ts';
import { plainNumbers } from '../model/plain-numbers.ts';
import { looksGrouped } from '../model/written-number.ts';
import { isFields } from '../writing/same.ts';
import { readYaml, type YamlReading } from './yaml.ts';

/**
 * Reads a sheet. An amount that YAML takes for another number than people do (`150.000` is 150 to
 * it, `0x10` is 16) stays the text that it was written as, which no amount may be; of the other
 * numbers, those that look like thousands do.
 *
 * @param source the YAML alone
 * @param file what to name in problems
 * @param firstLine the line of the file on which the sheet begins
 */
export function readFrontmatter(source: string, file: string, firstLine = 2): YamlReading {
  const yaml = readYaml(source, file, firstLine);
  const amounts = asWritten(yaml.value, euroFields, yaml, isPlain);
  return { ...yaml, value: withoutThousands(amounts, plainNumbers, yaml) };
}

/** A sheet in which numbers that look like thousands, in these fields, are the texts they were. */
export const withoutThousands = (value: unknown, fields: readonly string[], yaml: YamlReading) =>
  asWritten(value, fields, yaml, (source) => !looksGrouped(source));

/** Whether a number is to people what it is to YAML. */
type IsPlain = (source: string, value: number) => boolean;

const asWritten = (
  frontmatter: unknown,
  fields: readonly string[],
  yaml: YamlReading,
  isPlainNumber: IsPlain,
): unknown =>
  fields.reduce<unknown>(
    (value, field) => withText(value, field.split(/\.|(?=\[)/), [], yaml, isPlainNumber),
    frontmatter,
  );

/** As this program writes numbers itself, and as its authors are told to; never three decimals. */
const isPlain: IsPlain = (source, value) =>
  /^-?\d+(?:\.\d+)?$|^-?\d\.?\d*e\+\d+$/.test(source) &&
  !/\.\d{3}$/.test(source) &&
  Number.isFinite(value);

/** The value with the text of the number that these steps lead to, in each item of a list. */
function withText(
  value: unknown,
  steps: readonly string[],
  path: readonly (string | number)[],
  yaml: YamlReading,
  isPlainNumber: IsPlain,
): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) {
    const source = typeof value === 'number' ? yaml.sourceAt(path) : undefined;
    return source === undefined || isPlainNumber(source, Number(value)) ? value : source;
  }
  if (step === '[]') {
    if (!Array.isArray(value)) return value;
    return value.map((item, index) => withText(item, rest, [...path, index], yaml, isPlainNumber));
  }
  if (!isFields(value) || !Object.hasOwn(value, step)) return value;
  const told = withText(value[step], rest, [...path, step], yaml, isPlainNumber);
  return { ...value, [step]: told };
}
