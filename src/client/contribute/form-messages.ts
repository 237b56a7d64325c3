/** Problems in the words of the form: of its fields and labels, not of the file. */
import { localize } from '../../i18n/localize.ts';
import { formatWith } from '../../catalogue/checking/messages/format.ts';
import type { Diagnostic } from '../../catalogue/checking/diagnostic.ts';
import type { Rule, RuleParameters } from '../../catalogue/checking/rule-parameters.ts';
import type { Term, Vocabularies, VocabularyName } from '../../catalogue/model/vocabularies.ts';
import { diagnostics } from '#words/diagnostics.ts';
import { type InForm, inForm } from '#words/form-problems.ts';
import { addressOf } from './written.ts';

interface MessageContext {
  /** The field that the problem is with, and its label behind those of its groups. */
  field: HTMLElement | undefined;
  labels: readonly string[];
  /** What the file says there. */
  value: unknown;
  vocabularies: Vocabularies;
}

/** The rules that the dictionary has words for, which ask for nothing that the rules do not tell. */
const formWords: {
  [R in keyof typeof inForm]: (parameters: RuleParameters[R], more: InForm) => string | undefined;
} = inForm;

type FormWords = (parameters: unknown, more: InForm) => string | undefined;

/** The words of a problem, for who has the form before them. */
export function wordsOf(
  found: Diagnostic,
  { field, labels, value, vocabularies }: MessageContext,
): string {
  const label = labels.join(': ');
  const parameters = { ...found.parameters } as Record<string, unknown>;
  // Of a component in the text, the attribute has no label of its own.
  if (label && found.path && 'field' in parameters) parameters['field'] = label;
  const typed = typedIn(field) || textOf(value);
  const likely = addressOf(typed);
  const more: InForm = {
    label,
    own: labels.at(-1) ?? '',
    asking: (otherwise) => instruction(field?.dataset['ask'] ?? otherwise, labels.slice(0, -1)),
    typed,
    address: likely === typed ? undefined : likely,
    kind: field?.dataset['kind'],
    precision: field?.dataset['precision'],
    term: (id) => termLabel(vocabularies, parameters['vocabulary'], id),
  };
  const words = (formWords as Partial<Record<Rule, FormWords>>)[found.rule];
  const said = words?.(parameters, more);
  if (said !== undefined) return said;
  const { message, hint } = formatWith({ ...found, parameters } as Diagnostic, diagnostics);
  return `${message} ${hint}`;
}

/** What a field asks for, behind the groups that it stands in: «Ente 2: scrivi il nome.» */
function instruction(asked: string, groups: readonly string[]): string {
  if (groups.length === 0) return `${asked}.`;
  return `${groups.join(': ')}: ${asked.charAt(0).toLowerCase()}${asked.slice(1)}.`;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

function typedIn(field: HTMLElement | undefined): string {
  const isPlain = field?.matches('div.field, .field-item:not([data-kind="group"])');
  if (!isPlain) return '';
  return field?.querySelector<HTMLInputElement>('input, select, textarea')?.value.trim() ?? '';
}

/** The label of a term, in its vocabulary or in whichever has it. */
function termLabel(vocabularies: Vocabularies, name: unknown, id: string): string {
  const own = vocabularies[name as VocabularyName] as { terms: Term[] } | undefined;
  const terms = own?.terms ?? Object.values(vocabularies).flatMap(({ terms: all }): Term[] => all);
  return localize(terms.find((term) => term.id === id)?.label) ?? id;
}
