/** What is said of the text below a sheet, in English. */
import type { Messages, TextRule } from '../../catalogue/checking/messages/messages.ts';
import { list } from './diagnostics-lists.ts';

export const text: Pick<Messages, TextRule> = {
  'text-empty': () => ({
    message: 'The page has no text below its data.',
    hint: 'Tell in a few lines what was done, with the sources.',
  }),
  'placeholder-text': ({ text }) => ({
    message: `The text still has the sentence of the template: “${text}”.`,
    hint: 'Write the story in its place, or delete it.',
  }),
  'unread-link': ({ text }) => ({
    message: `“${text}” was meant to be a link, but is shown as it is written.`,
    hint: 'Take the spaces out of the address and keep the brackets together: [title](https://…).',
  }),
  'text-too-long': ({ lines, max }) => ({
    message: `The text has ${lines} lines: the limit is ${max}.`,
    hint: 'Keep the essential and refer to documents with a link.',
  }),
  'table-too-wide': ({ max }) => ({
    message: `This line has more than ${max} bars “|”: nobody can read so wide a table.`,
    hint: 'Split the table, or refer to the document with a link.',
  }),
  'body-syntax': ({ cause, detail }) => ({
    message: {
      comment: 'HTML comments (<!-- … -->) are not allowed in texts.',
      address: 'An address between “<” and “>” cannot be read.',
      quotes: 'The quotes of an attribute are curly (“ ”).',
      angle: 'The sign “<” cannot be understood here.',
      closing: 'An element is opened and not closed, or closed and not opened.',
      elsewhere: `“</${detail}>” stands in a list, a note or a quotation, and what it closes is opened outside.`,
      brace: 'A brace “{” is opened and not closed.',
      other: `The text cannot be read from here (${detail}).`,
    }[cause],
    hint: {
      comment: 'Remove the comment.',
      address:
        'A link is written [text](https://…), an email address [name@body.it](mailto:name@body.it).',
      quotes:
        'Write them again by hand, straight: nome="value". They usually come from a text copied from Word.',
      angle:
        'If it means “less than”, write “&lt;”; a link is written [text](https://…), an email address [name@body.it](mailto:name@body.it); attributes need straight quotes (").',
      closing: 'Check that every <Name> has its </Name>, or write <Name … />.',
      elsewhere:
        'Write it on a line of its own, without a dash, a number or “>” before it: as the line that opens it.',
      brace: 'Texts need no braces: remove them, or write “\\{”.',
      other: 'Compare this place with another practice of the catalogue.',
    }[cause],
  }),
  'code-import': () => ({
    message:
      'The text has “import” or “export” at the start of a line: this is code, not allowed in texts.',
    hint: 'Remove the line: components are there already. If it is a word of the text, do not begin a line with it.',
  }),
  'code-expression': () => ({
    message: 'Braces enclose code, which is not allowed in texts.',
    hint: 'Remove the braces. If they belong to the text write “\\{” and “\\}”.',
  }),
  'code-attribute': ({ attribute }) => ({
    message: `The attribute “${attribute}” holds code or is not quoted.`,
    hint: 'Write the value as text in straight quotes ("): name="value".',
  }),
  'event-attribute': ({ attribute }) => ({
    message: `The attribute “${attribute}” runs code in the browser: it is not allowed.`,
    hint: 'Remove it.',
  }),
  'style-attribute': () => ({
    message: 'The attribute “style” is not allowed: all pages look alike.',
    hint: 'Remove it.',
  }),
  'client-directive': ({ attribute }) => ({
    message: `The directive “${attribute}” is not allowed in texts.`,
    hint: 'Remove it.',
  }),
  'unknown-component': ({ name, allowed, suggestion }) => ({
    message: `There is no component “${name}”.`,
    hint:
      suggestion === undefined
        ? `Use one of these: ${list(allowed)}.`
        : `Did you mean “${suggestion}”?`,
  }),
  'forbidden-element': ({ name }) => ({
    message: `The HTML element “<${name}>” is not allowed in texts.`,
    hint: 'Use Markdown (headings with ##, lists with -, links with [text](address)) or the components of the catalogue.',
  }),
  'unknown-attribute': ({ name, attribute, allowed, suggestion }) => ({
    message: `“${name}” has no attribute “${attribute}”.`,
    hint:
      suggestion !== undefined
        ? `Did you mean “${suggestion}”?`
        : allowed.length > 0
          ? `Allowed attributes: ${list(allowed)}.`
          : 'Remove it: no attribute is needed here.',
  }),
  'missing-attribute': ({ name, attribute }) => ({
    message: `“${name}” lacks the required attribute “${attribute}”.`,
    hint: `Add ${attribute}="…".`,
  }),
  'empty-attribute': ({ name, attributes }) => ({
    message: `In “${name}” ${
      attributes.length === 1 ? 'an attribute is empty' : 'some attributes are empty'
    }: ${attributes.join(', ')}.`,
    hint: 'Write the value between the straight quotes; an optional attribute that is not needed goes away.',
  }),
  'component-content': ({ name, content }) => ({
    message: {
      none: `“${name}” cannot hold text.`,
      blocks: `“${name}” is empty.`,
      'ordered-list': `“${name}” must hold exactly one numbered list.`,
    }[content],
    hint: {
      none: `Write it as <${name} … />, and move the text below.`,
      blocks: `Write the text between <${name}> and </${name}>, with an empty line before and after.`,
      'ordered-list': `Between <${name}> and </${name}> write lines that begin with “1.”, with an empty line before and after.`,
    }[content],
  }),
  'unsafe-address': ({ address, isHost }) => ({
    message: `The address “${address}” is not allowed.`,
    hint: isHost
      ? `Write “https://${address}”.`
      : 'A link begins with https://, http://, mailto:, # or with / for a page of this site.',
  }),
  'deceptive-address': ({ address, cause }) => ({
    message: {
      letters: `The address “${address}” has letters that look like others: nobody can tell which site it leads to.`,
      user: `The address “${address}” has a name before the “@”: it looks like one site and leads to another.`,
      words: `The words of the link show one site, but “${address}” leads to another.`,
    }[cause],
    hint: {
      letters: 'Type the name of the site again, in Latin letters.',
      user: 'Remove everything between “//” and “@”, the at sign included.',
      words: 'Let the link say the title of the page, or the very same address.',
    }[cause],
  }),
  'section-off': ({ address, section, isEmpty }) => ({
    message: `The page “${address}” is not in this site: its section “${section}” ${isEmpty ? 'has no content yet' : 'is switched off'}.`,
    hint: `Take the link away, or write “${section}: true” under “sections” in site.yml.`,
  }),
  'broken-link': ({ address, suggestion }) => ({
    message: `This site has no page “${address}”.`,
    hint:
      suggestion === undefined
        ? 'Open the page on the site and copy its address, from the first slash after the name of the site to the last one.'
        : `Did you mean “${suggestion}”?`,
  }),
  'remote-image': ({ address }) => ({
    message: `The image “${address}” is on another site.`,
    hint: 'Save the image beside the text, if its licence allows, and show it with <Figura file="…" alternativa="…" autore="…" licenza="…" />.',
  }),
  'markdown-image': () => ({
    message: 'Images with ![…](…) are not allowed: author and licence are missing.',
    hint: 'Use <Figura file="…" alternativa="…" autore="…" licenza="…" />.',
  }),
  'missing-image': ({ path, isOfSite }) => ({
    message: `The image “${path}” does not exist.`,
    hint: isOfSite
      ? 'Put the file beside site.yml or in public/, and check upper and lower case of its name.'
      : 'Put the file into the folder of the text and check capitals in its name.',
  }),
  'broken-image': ({ path }) => ({
    message: `The file “${path}” is not a picture of the kind that its name says.`,
    hint: 'Save the picture again as PNG, JPEG, WebP or AVIF: another file name is not enough.',
  }),
  'heading-level': () => ({
    message: 'The first-level heading (#) is the title of the page already.',
    hint: 'Begin the headings of the text with ##.',
  }),
  'hard-to-read': ({ index, words, opening }) => ({
    message: `The text is hard to read (readability ${index} out of 100). A sentence of ${words} words: “${opening}”.`,
    hint: 'Break the sentence up: one idea to a sentence, in everyday words.',
  }),
};
