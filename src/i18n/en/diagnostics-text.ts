/** What is said of the text below a sheet, in English. */
import type { Misreading } from '../../catalogue/checking/rule-parameters.ts';
import type { Messages, TextRule } from '../../catalogue/checking/messages/messages.ts';
import { list } from './diagnostics-lists.ts';

/** So much of what was found is enough to find it again. */
const longest = 120;
const shortened = (found: string): string => {
  const line = found.replace(/\n/g, ' ↵ ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};

type Words = Partial<Record<Misreading, (found: string) => string>>;

const lostWords: Words = {
  'table-cells': (found) =>
    `This row has more cells than the table has columns, and what is left over is not shown: “${found}”.`,
  'note-doubled': (found) =>
    `The note “${found}” is there already: the text of this second one is not shown.`,
  'link-doubled': (found) =>
    `“${found}” has another address already: no link uses this second one.`,
  'note-in-link': (found) =>
    `In “${found}” a note is called among the words of a link, which breaks it.`,
  'link-in-link': (found) =>
    `In “${found}” a link stands among the words of another: one of the two does not work.`,
  'break-in-brackets': (found) =>
    `In “${found}” a backslash breaks the line just before a square bracket, and may be shown.`,
  'note-uncalled': (found) =>
    `The note “${found}” is called nowhere in the text, and so it is not shown.`,
  asterisks: (found) =>
    `The asterisks of “${found}” are not shown: they make what is between them slanted.`,
  tildes: (found) =>
    `The tildes of “${found}” are not shown: what is between them looks struck out.`,
  'lost-letter': (found) => `In “${found}” a letter was lost when the encoding changed.`,
  'yaml-comment': (found) =>
    `“${found}” is cut: what follows a space and a hash is a comment, and is lost.`,
};

const misreadWords: Words = {
  'curly-quotes': (found) => `The curly quotation marks of ${found} are published with the text.`,
  'table-joined': (found) => `“${found}” becomes a row of the table above it.`,
  'table-head': (found) =>
    `This table reads as it is written, bars and all: the row of dashes below “${found}” is missing.`,
  'table-divider': (found) =>
    `This table reads as it is written: the row “${found}” does not have as many columns as the heading.`,
  'pandoc-table': (found) =>
    `This table, drawn with dashes and plus signs, reads as it is written: “${found}”.`,
  'pandoc-div': (found) => `“${found}” is a mark of pandoc, and the page shows it.`,
  'heading-space': (found) =>
    `“${found}” is not a heading: a space is needed after the hashes, which are shown now.`,
  'empty-heading': () => 'A heading is empty.',
  bold: (found) => `The bold of “${found}” fails, and its asterisks are shown.`,
  'list-bullets': (found) =>
    `“${found}” is not a list: its items read one after the other, with their signs.`,
  'list-numbers': (found) =>
    `“${found}” is not a numbered list: its items read one after the other.`,
  plus: (found) => `“${found}” becomes the item of a list, and the plus is not shown.`,
  'cut-word': (found) => `“${found}” is a word cut at the end of a line, as in PDF files.`,
  'note-undefined': (found) =>
    `“${found}” calls a note that is not there, and reads as it is written.`,
  garbled: (found) => `“${found}” has letters that a change of encoding spoilt.`,
  'link-open': (found) =>
    `“${found}” is not a link: the closing bracket is missing, and the marks are shown.`,
  'link-reversed': (found) =>
    `“${found}” is not a link: the brackets are swapped, and they are shown.`,
  'task-box': (found) => `“${found}” is not a box: a space is needed between the brackets.`,
  'table-tabs': (found) => `“${found}” is not a table: columns that tabs separate run together.`,
  entity: (found) => `“${found}” is not the name of a sign, and is shown as it is written.`,
  marks: (found) =>
    `“${found}” has marks that are not seen or joined letters (ﬁ), as in PDF files: who searches for the word does not find it.`,
};

const remedies: Partial<Record<Misreading, string>> = {
  'table-cells':
    'If the bar is part of the text write it “\\|”; if it is one more column, add it to the other rows too.',
  'table-joined': 'Leave an empty line before this one.',
  entity: 'Write the sign that you meant, without its name: é, €, ©.',
  'pandoc-div': 'Take the line out.',
  'empty-heading': 'Write the heading, or take the line out.',
  'note-doubled': 'Give the two notes different names, and call both of them.',
  'link-doubled': 'Remove one of the two, or give them different names.',
  'link-in-link': 'Keep one link only.',
  'note-in-link': 'Put the call after the link: [the words](the address)[^1].',
  'note-uncalled': 'Put its call, for instance [^1], where it is needed; or take the note out.',
  'note-undefined':
    'At the end of the text write the note on a line of its own: [^1]: the text of the note. Or take the call out.',
  'lost-letter': 'Write the word again by hand.',
  'yaml-comment':
    'Put the text into double quotation marks. If it is a comment, put a space behind the hash.',
};

function remedyOf(cause: Misreading, write: string | undefined): string {
  const remedy = remedies[cause];
  if (cause === 'curly-quotes' && write !== undefined) {
    return `Write “${shortened(write)}”. If it is a quotation, use the marks « ».`;
  }
  if (remedy !== undefined && (write === undefined || !write.trim() || cause === 'table-joined')) {
    return remedy;
  }
  return write === undefined
    ? 'Write this part again by hand.'
    : `Write “${shortened(write)}”${cause === 'yaml-comment' ? ', in quotation marks. If it is a comment, put a space behind the hash' : ''}.`;
}

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
  'text-lost': ({ cause, found, write }) => ({
    message: lostWords[cause]?.(shortened(found)) ?? misreadWords[cause]?.(shortened(found)) ?? '',
    hint: remedyOf(cause, write),
  }),
  'text-misread': ({ cause, found, write }) => ({
    message: misreadWords[cause]?.(shortened(found)) ?? '',
    hint: remedyOf(cause, write),
  }),
  'pandoc-attributes': ({ found, write }) => ({
    message: `“${shortened(found)}” is a mark that pandoc leaves of a Word document: texts may not have it.`,
    hint: write ? `Write “${shortened(write)}”.` : 'Take it out, braces and all.',
  }),
  'embedded-image': ({ size }) => ({
    message: `A picture is pasted into the text itself (about ${size} KB), as Google Docs does it.`,
    hint: 'Take it out of the text, with the “![…]” that calls it. Save the picture as a file beside the text and show it with <Figura file="…" alternativa="…" autore="…" licenza="…" />.',
  }),
  'text-too-long': ({ lines, max }) => ({
    message: `The text has ${lines} lines: the limit is ${max}.`,
    hint: 'Keep the essential and refer to documents with a link.',
  }),
  'block-too-long': ({ count, max, sign }) => ({
    message:
      sign === undefined
        ? `From here to the next empty line there are ${count} characters: the limit is ${max}.`
        : `From here to the next empty line the sign “${sign}” stands ${count} times: the limit is ${max}.`,
    hint: 'Divide the paragraph or the table with an empty line, or refer to the document with a link.',
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
      unquoted: 'The value of an attribute is not in quotes.',
      'inner-quote':
        'In the value of an attribute there are quotes or apostrophes like those that close it.',
      'open-quote': 'The quotes that close the value of an attribute are missing.',
      angle: 'The sign “<” cannot be understood here.',
      closing: 'An element is opened and not closed, or closed and not opened.',
      elsewhere: `“</${detail}>” stands in a list, a note or a quotation, and what it closes is opened outside.`,
      brace: 'A brace “{” is opened and not closed.',
      other: `The text cannot be read from here (${detail}).`,
    }[cause],
    hint: {
      comment: 'Remove the comment.',
      address:
        'A link is written [text](https://…), an email address [name@example.org](mailto:name@example.org).',
      quotes:
        'Write them again by hand, straight: nome="value". They usually come from a text copied from Word.',
      unquoted: `Write “${detail}”.`,
      'inner-quote': `Write “${detail}”.`,
      'open-quote': `Write “${detail}”.`,
      angle:
        'If it means “less than”, write “&lt;”; a link is written [text](https://…), an email address [name@example.org](mailto:name@example.org); attributes need straight quotes (").',
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
  'unsafe-address': ({ address, lacks }) => ({
    message: `The address “${address}” is not allowed.`,
    hint:
      lacks !== undefined
        ? `Write “${lacks}${address}”.`
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
  'broken-image': ({ path, cause }) => ({
    message: {
      kind: `The file “${path}” is not a picture of the kind that its name says.`,
      damaged: `The picture “${path}” is damaged: it begins well, but cannot be drawn.`,
      large: `The picture “${path}” is too large for a page: at most 10,000 pixels a side and 20 MB.`,
    }[cause],
    hint: {
      kind: 'Save the picture again as PNG, JPEG, WebP or AVIF: another file name is not enough.',
      damaged: 'Save the picture again from the program that it was made with.',
      large: 'Make it smaller: 2000 pixels of width are enough.',
    }[cause],
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
