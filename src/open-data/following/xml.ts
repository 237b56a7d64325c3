/** XML written by a library, with the two things that it leaves to its caller. */
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

/**
 * Writes a document. Characters that XML 1.0 does not have (https://www.w3.org/TR/xml/#charsets)
 * become U+FFFD; a carriage return is written so that a reader does not take it for a line feed
 * (https://www.w3.org/TR/xml/#sec-line-ends).
 *
 * @param write adds the document's element and all that is in it
 */
export function xmlDocument(write: (document: XMLBuilder) => void): string {
  const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' });
  write(document);
  return `${document.end({ prettyPrint: true }).replaceAll('\r', '&#xD;')}\n`;
}

/** A text as an attribute can carry it: readers make every white space there a blank. */
export const inAttribute = (text: string): string => text.replace(/\s+/g, ' ').trim();
