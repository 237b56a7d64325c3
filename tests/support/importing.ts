/** What an import says where it is refused. */
import { wordsOf } from '../../src/i18n/words.ts';
import { ImportError } from '../../src/importing/import-error.ts';

/** The language in which the imports of the tests speak. */
export const words = wordsOf('it');

/** The same as what is awaited; a refusal is an error with the words that people read. */
export const inWords = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw error instanceof ImportError ? new Error(error.inWords(words)) : error;
  });
