/** The addresses that the site itself needs: a page of the content may not have them. */
import { say } from '../../i18n/say.ts';
import { segments } from '../../i18n/it/segments.ts';
import type { TextKind } from '../model/record.ts';
import { type Vocabularies, type Vocabulary, vocabularyNames } from '../model/vocabularies.ts';
import { type Problem, problem } from './problem.ts';

/** What stands at the root of a built site beside the pages. */
const files = ['404', 'index', 'schemas', 'search'];

/** Tells the pages whose name is taken. */
export function takenAddresses(
  texts: readonly { kind: TextKind; slug: string; file: string }[],
  vocabularies: Partial<Vocabularies>,
): Problem[] {
  const { practices, needs, news, compare, shelf, replications, observatory } = segments;
  const { data, pictures, offline } = segments;
  const lists = vocabularyNames.flatMap((name) => {
    const vocabulary = vocabularies[name] as Vocabulary | undefined;
    return vocabulary ? [say(vocabulary.slug)] : [];
  });
  const taken = new Set([
    ...files,
    ...[practices, needs, news, compare, shelf, replications, observatory, data, pictures, offline],
    ...lists,
  ]);
  return texts
    .filter(({ kind, slug }) => kind === 'page' && taken.has(slug))
    .map(({ file, slug }) => problem('address-taken', { file, line: 1, column: 1 }, { slug }));
}
