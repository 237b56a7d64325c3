/** The text of a practice from elsewhere: its own story where it can be shown, else a pointer. */
import { join } from 'node:path';
import { largestOf } from '../catalogue/model/long-lists.ts';
import { brokenLinks } from '../catalogue/checking/links.ts';
import { isError } from '../catalogue/checking/diagnostic.ts';
import { deceptionIn, isSafeAddress } from '../catalogue/model/address.ts';
import { readBody } from '../catalogue/reading/body.ts';
import { sizeLimit } from '../catalogue/reading/source-file.ts';
import { bodyOf } from '../catalogue/writing/practice-file.ts';
import { escapeInline, escapeLine, oneLine } from '../markup/markdown.ts';
import type { Words } from '../i18n/languages.ts';
import { fetchText } from './fetching.ts';
import { ImportError } from './import-error.ts';
import type { Incoming } from './incoming.ts';

interface StoryContext {
  /** That is told in why a story is not taken over, and that the original is named in. */
  words: Words;
  contentFolder: string;
  /** The pages of this catalogue that a text may link to. */
  addresses: ReadonlySet<string>;
  /** The origin from which the person asked for the catalogue. */
  trusted?: string;
}

export interface Story {
  body: string;
  /** Why it is not the one that the other catalogue has, in words. */
  instead?: string;
}

/** So many files in a row that do not come, and no other of that catalogue is asked for. */
const mostSilent = 3;

/** Whose story it is: a practice, or one of its translations. */
type TaleOf = Pick<Incoming, 'source' | 'address' | 'body'>;

/** Gets stories; one after the other, so as not to burden the other site. */
export function storyTeller(context: StoryContext) {
  let silent = 0;
  const fetched = async (source: string): Promise<string> => {
    if (silent >= mostSilent) throw new ImportError('silent');
    const { trusted } = context;
    const limits = { most: sizeLimit, timeout: 10_000, ...(trusted !== undefined && { trusted }) };
    try {
      const { text } = await fetchText(source, limits);
      silent = 0;
      return text;
    } catch (error) {
      silent += 1;
      throw error;
    }
  };

  /** Stands in place of a story; an address in a summary may be none that a text may link to. */
  const inPlace = (summary: string, address: string | undefined, file: string): string => {
    const whole = pointer(escapeLine(summary), address, context);
    if (refusal(whole, file, context) === undefined) return whole;
    return pointer(withoutLinks(summary), address, context);
  };

  /**
   * The text below the sheet of a practice.
   *
   * @param file where it will be, from the content folder
   * @param summary stands in place of a story that cannot be taken over
   */
  return async (practice: TaleOf, file: string, summary: string): Promise<Story> => {
    const { source, address } = practice;
    if (practice.body !== undefined) {
      const reason = refusal(practice.body, file, context);
      if (reason === undefined) return { body: practice.body };
      return { body: inPlace(summary, address, file), instead: reason };
    }
    if (source === undefined) return { body: inPlace(summary, address, file) };
    try {
      const body = withWholeLinks(bodyOf(await fetched(source)), address);
      const reason = refusal(body, file, context);
      return reason === undefined
        ? { body }
        : { body: inPlace(summary, address, file), instead: reason };
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      return { body: inPlace(summary, address, file), instead: error.inWords(context.words) };
    }
  };
}

/** Why a text cannot stand in this catalogue; nothing if it can. */
function refusal(body: string, file: string, context: StoryContext): string | undefined {
  const words = context.words.importing;
  const path = join(context.contentFolder, file);
  const { problems, links } = readBody(body, {
    file,
    kind: 'practice',
    path,
    addressOf: (address) => address,
  });
  if (body.trim() === '') return words.noStory;
  if (problems.some(isError)) return words.refusedStory;
  return brokenLinks(file, links, context.addresses, new Map()).length > 0
    ? words.linksOfStory
    : undefined;
}

/** Links to pages of the other site get its address; its root is above the page of a practice. */
function withWholeLinks(body: string, address: string | undefined): string {
  const root = address === undefined ? undefined : URL.parse('../../', address)?.href;
  if (root === undefined) return body;
  return body.replace(/(\]\(|^\[[^\]\n]+\]: *)\/(?!\/)/gm, `$1${root.replaceAll('$', '$$$$')}`);
}

/** What is read as an address, whatever is escaped in it; as code it is none. */
const linked = /:\/\/|www\.|@/i;

function withoutLinks(text: string): string {
  let [written, words] = ['', ''];
  for (const [part] of oneLine(text).matchAll(/\s+|\S+/g)) {
    if (linked.test(part)) [written, words] = [written + escapeInline(words) + asCode(part), ''];
    else words += part;
  }
  return written + escapeInline(words);
}

function asCode(text: string): string {
  const fence = '`'.repeat(
    1 + largestOf([0, ...(text.match(/`+/g) ?? []).map((run) => run.length)]),
  );
  const room = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${room}${text}${room}${fence}`;
}

/** The summary, and a link to the original; the text is one of Markdown. */
function pointer(text: string, address: string | undefined, { words }: StoryContext): string {
  const url = address === undefined ? undefined : URL.parse(address)?.href;
  if (url === undefined || !isSafeAddress(url) || deceptionIn(url) !== undefined) return text;
  const safe = url.replace(/[()<>{}[\]\\*_`]/g, (sign) => encoded(sign));
  return `${text}\n\n[${words.importing.original}](${safe})`;
}

const encoded = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
