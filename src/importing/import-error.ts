/** Why nothing can be imported: a key of the dictionaries, and what its words are made from. */
import type { Words } from '../i18n/languages.ts';

type Said = Words['importing'];

/** What can be said as it is, or from values. */
type Fault = {
  [Key in keyof Said]: Said[Key] extends string | ((...values: never[]) => string) ? Key : never;
}[keyof Said];

type ValuesOf<Which extends Fault> = Said[Which] extends (...values: infer Values) => string
  ? Values
  : [];

/** Nothing can be imported; who catches it says why, in a language. */
export class ImportError<Which extends Fault = Fault> extends Error {
  readonly fault: Fault;
  readonly values: readonly unknown[];

  /** @param values those that the dictionaries make the words of the fault from */
  constructor(fault: Which, ...values: ValuesOf<Which>) {
    super(`${fault}: ${values.map(String).join(', ')}`);
    this.fault = fault;
    this.values = values;
  }

  /** What is wrong, for people. */
  inWords({ importing }: Pick<Words, 'importing'>): string {
    const said = importing[this.fault];
    if (typeof said === 'string') return said;
    // Its values are those of its fault: the constructor takes no others.
    return (said as (...values: readonly unknown[]) => string)(...this.values);
  }
}
