/**
 * Files of the build that a page was made with are gone once the site is published anew. Whoever
 * misses one asks here; what every page has around its content knows the answer.
 */

/**
 * How it is asked. A type, of which nothing is left in the browser: else every page would load a
 * file more for who never asks.
 */
export type MissingEvent = 'catalogue-missing';
export interface MissingQuestion {
  /** Put in by who knows. */
  answer: Promise<boolean>;
}

const asking: MissingEvent = 'catalogue-missing';

/** Whether the site was published anew since this page was loaded; if so, the reader is told. */
export function isPublishedAnew(): Promise<boolean> {
  const question: MissingQuestion = { answer: Promise.resolve(false) };
  document.dispatchEvent(new CustomEvent(asking, { detail: question }));
  return question.answer;
}

/**
 * Fetches a file of the build.
 *
 * @throws if it cannot be had; the reader is told if that is because the site was published anew
 */
export async function fetchFile(address: string): Promise<Response> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response;
  } catch (error) {
    void isPublishedAnew();
    throw error;
  }
}

/** The same of a file in JSON. Some hosts answer with a page of theirs for what is not there. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetchFile(address);
  try {
    return (await response.json()) as T;
  } catch (error) {
    void isPublishedAnew();
    throw error;
  }
}
