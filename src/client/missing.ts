/**
 * Files of the build that a page was made with are gone once the site is published anew. Whoever
 * misses one asks here; what every page has around its content knows the answer.
 */

const asking = 'catalogue-missing';
interface Question {
  answer: Promise<boolean>;
}

/** Whether the site was published anew since this page was loaded; if so, the reader is told. */
export function isPublishedAnew(): Promise<boolean> {
  const question: Question = { answer: Promise.resolve(false) };
  document.dispatchEvent(new CustomEvent(asking, { detail: question }));
  return question.answer;
}

/** Says who answers. */
export function answerMissing(answer: () => Promise<boolean>): void {
  document.addEventListener(asking, (event) => {
    (event as CustomEvent<Question>).detail.answer = answer();
  });
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
