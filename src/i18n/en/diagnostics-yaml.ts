/** What is wrong with the form of a sheet, in words. */
import type { YamlCause } from '../../catalogue/checking/rule-parameters.ts';
import type { DiagnosticText } from '../../catalogue/checking/messages/messages.ts';

export const yaml: Record<YamlCause, (found: string, write: string) => DiagnosticText> = {
  colon: (_found, write) => ({
    message: 'The text contains “: ” and is not quoted.',
    hint: `Put the whole text in double quotes: “${write || 'title: "Before: after"'}”.`,
  }),
  key: () => ({
    message: 'This line lacks a colon, or the text goes to a new line without quotes.',
    hint: 'Every line of the data is “name: value”; a long text needs double quotes.',
  }),
  tab: () => ({
    message: 'The line is indented with a tab.',
    hint: 'Replace it with spaces: two for each level.',
  }),
  indent: (found, write) => ({
    message: 'The indent of this line does not match the lines around it.',
    hint:
      write === ''
        ? 'Align it with the others of its group, with spaces.'
        : write === '0'
          ? `Remove the spaces before “${found}”.`
          : `Put exactly ${write} spaces before “${found}”.`,
  }),
  closing: () => ({
    message: 'Something is not closed: quotes, a bracket or a brace.',
    hint: 'Find where the text or the list should end, and close it.',
  }),
  apostrophe: () => ({
    message: 'The text is in single quotes, and the apostrophe in it closes them.',
    hint: 'Use double quotes: title: "The neighbours\' garden".',
  }),
  escape: () => ({
    message: 'Between double quotes the backslash has a special meaning.',
    hint: 'Write it twice: “\\\\”.',
  }),
  start: (_found, write) => ({
    message: 'A value cannot begin with this sign.',
    hint:
      write === ''
        ? 'Put the value in double quotes.'
        : `Put the value in double quotes: “${write}”.`,
  }),
  'no-break-space': () => ({
    message: 'There is a no-break space (NBSP) where an ordinary space is needed.',
    hint: 'Delete it and type it again with the space bar: the two look alike, and the first comes from copy and paste.',
  }),
  leading: (found) => ({
    message: 'This line begins with spaces, and the lines that follow do not.',
    hint: `Remove them: the line begins with “${found}”.`,
  }),
  dots: () => ({
    message: 'A line of three dots ends the data too early.',
    hint: 'Remove the line.',
  }),
  'colon-space': (found, write) => ({
    message: `A space is missing after “${found}”.`,
    hint: `Write “${write}”.`,
  }),
  equals: (found, write) => ({
    message: `In “${found}” there is an equals sign instead of a colon.`,
    hint: `Write “${write}”.`,
  }),
  comment: (found, write) => ({
    message: `From “${found}” on the line is a comment: the hash begins it, and the bracket stays open.`,
    hint: `Put it in quotes: “${write}”.`,
  }),
  link: (found, write) => ({
    message: `Only the address goes here, not a link: “${found}”.`,
    hint: `Write “${write}”.`,
  }),
  'behind-bracket': (found) => ({
    message: `After the closing bracket there is still “${found}”.`,
    hint: 'Remove it. If it is needed, write it inside the brackets, after a comma.',
  }),
  bracket: (found, write) => ({
    message: `The bracket “${found}” that closes this one is missing.`,
    hint: `Add it: “${write}”.`,
  }),
  dash: (found, write) => ({
    message: `After “${found}” there is a dash on the same line.`,
    hint: `Begin a new line after “${found}”, and write “${write}” on it, with the spaces before it.`,
  }),
  'inner-quotes': (_found, write) => ({
    message: 'There are double quotes in the text, and the first of them closes it.',
    hint:
      write === ''
        ? 'In the text use « » instead of double quotes, and put all of it in double quotes.'
        : `In the text use « »: “${write}”.`,
  }),
  'behind-quotes': (found, write) => ({
    message: `After the quotes that close the text there is still “${found}”.`,
    hint: `Write: “${write}”.`,
  }),
  'quote-end': (_found, write) => ({
    message: 'The quotes that close the text are missing.',
    hint: `Add them: “${write}”.`,
  }),
  'no-name': () => ({
    message: 'Before the colon, the name of the field is missing.',
    hint: 'Write the name, or remove the line.',
  }),
  question: () => ({
    message: 'The question mark at the beginning of the line has a special meaning.',
    hint: 'Remove it, or put the text in double quotation marks.',
  }),
  other: () => ({
    message: 'The data cannot be read from here.',
    hint: 'Compare it with the data of another practice: every line is “name: value”, indents are spaces.',
  }),
};
